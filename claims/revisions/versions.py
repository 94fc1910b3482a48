"""The versions of an article, and what became of the claims between two of them, as pages show
it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from articles.identity.similar_articles import differences_of
from articles.models import Article
from claims.models import CarriedClaim
from claims.models.base.spans import Spans, words_of_spans
from record_versions.kept_query import Given, KeptQuery

Fate = CarriedClaim.Fate
# What is shown of the text around a place that is offered.
_AROUND = 90


@dataclass(frozen=True, slots=True)
class OfferedPlace:
    """A place of the new version with the text around it, and how its words differ."""

    number: int
    before: str
    pieces: list[tuple[str, str]]
    behind: str


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A claim of the earlier version with the places that may be its own now."""

    carried: CarriedClaim
    places: list[OfferedPlace]

    @property
    def claim(self) -> Any:
        return self.carried.claim


@dataclass(frozen=True, slots=True)
class FateGroup:
    """The claims of one fate."""

    fate: str
    label: str
    claims: list[ShownClaim]


def neighbouring_versions(article: Article) -> dict[str, Article | None]:
    """The versions before and after this one, without their texts; nobody is led to a later one
    that was withdrawn.
    """
    return {
        "earlier": _LIGHT(pk=article.previous_id)[0] if article.previous_id else None,
        "later": _LATER.first(previous=article.pk),
    }


_LIGHT = KeptQuery(lambda: Article.objects.defer("text").filter(pk=Given("pk")))
_LATER = KeptQuery(
    lambda: Article.objects.defer("text").on_record().filter(previous=Given("previous"))
)


def counts_of_carried(revision: Article) -> list[tuple[str, str, int]]:
    """Each fate that there is, with its label and its number of claims."""
    counts = Counter(each.stands for each in _carried(revision))
    return [
        (fate.value, str(fate.label), counts[fate.value]) for fate in Fate if counts[fate.value]
    ]


def groups_of_carried(revision: Article) -> list[FateGroup]:
    """What an editor has to look at first, and what moved last."""
    shown = [show_carried(each) for each in _carried(revision)]
    order = (Fate.CHANGED, Fate.AMBIGUOUS, Fate.LOST, Fate.MOVED)
    groups = [
        FateGroup(
            fate.value, str(fate.label), [each for each in shown if each.carried.stands == fate]
        )
        for fate in order
    ]
    return [group for group in groups if group.claims]


def show_carried(carried: CarriedClaim) -> ShownClaim:
    if carried.is_in_revision:
        return ShownClaim(carried, [])
    text, quote = carried.revision.text, carried.claim.quote
    return ShownClaim(
        carried,
        [_offered(number, text, quote, place) for number, place in enumerate(carried.places)],
    )


def both_texts(earlier: Article, later: Article) -> dict[str, list[tuple[str, str]]]:
    """The two texts in pieces, as two columns: what is gone is marked in the first, what is new in
    the second.
    """
    pieces = differences_of(earlier.text, later.text)
    return {
        "old": [piece for piece in pieces if piece[0] != "ins"],
        "new": [piece for piece in pieces if piece[0] != "del"],
    }


def _carried(revision: Article) -> Any:
    # Through the revision, which each row then has without its text coming along once more.
    rows = revision.carried.select_related("claim__speaker", "claim__article")
    return rows.defer("claim__article__text").order_by("claim__begin", "pk")


def _offered(number: int, text: str, quote: str, place: Spans) -> OfferedPlace:
    begin, end = place[0][0], place[-1][1]
    before, behind = text[max(0, begin - _AROUND) : begin], text[end : end + _AROUND]
    if begin > _AROUND:  # not from the middle of a word
        before = before.partition(" ")[2]
    if end + _AROUND < len(text):
        behind = behind.rpartition(" ")[0]
    return OfferedPlace(
        number,
        before,
        differences_of(quote, words_of_spans(text, place)),
        behind,
    )
