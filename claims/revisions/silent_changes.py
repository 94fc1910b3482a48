"""What was changed at an article's address without a word, and which claims it touches."""

from __future__ import annotations

from dataclasses import dataclass

from articles.incoming_items.rechecks import last_recheck
from articles.models import Article, IncomingItem
from claims.models import Claim
from claims.revisions.anchors import Fate, anchor


@dataclass(frozen=True, slots=True)
class Look:
    """The last look at an article's address; ``touched`` are the claims whose words, or who says
    them, are no longer there as they were.
    """

    item: IncomingItem
    touched: list[Claim]

    @property
    def is_changed(self) -> bool:
        return self.item.state == IncomingItem.State.QUESTION

    @property
    def is_unchanged(self) -> bool:
        return any(each.get("fate") == "unchanged" for each in self.item.outcomes)


def last_look(article: Article) -> Look | None:
    """None for an article whose address was not looked at again."""
    item = last_recheck(article)
    if item is None:
        return None
    changed = [each["record"]["text"] for each in item.outcomes if "record" in each]
    return Look(item, claims_touched(article, changed[0]) if changed else [])


def claims_touched(article: Article, text: str) -> list[Claim]:
    """The claims that would not move to this text."""
    claims = Claim.objects.filter(article=article).in_reading_order()
    return [
        claim
        for claim in claims
        if anchor(article.text, {"quote": [[claim.begin, claim.end]], **claim.spans}, text).fate
        != Fate.MOVED
    ]
