"""Pages of a long list by key: the millionth row costs what the first one costs."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import QueryDict

from .models import Claim
from .reading import Card

PAGE_SIZE = 25
# Counting further than this would cost more than it tells.
COUNTED = 1000


@dataclass(frozen=True, slots=True)
class Page:
    """Claims of one page, the keys of the pages beside it, and how many there are (at most COUNTED are counted)."""

    claims: list[Claim]
    newer: int | None
    older: int | None
    count: int
    is_counted: bool

    @property
    def cards(self) -> list[Card]:
        return [Card(claim) for claim in self.claims]


def page_of_claims(claims: QuerySet[Claim], keys: QueryDict) -> Page:
    """The page that the address asks for by ``before`` or ``after``, a claim's number; the newest page without."""
    count = claims.order_by()[: COUNTED + 1].count()
    rows, more_newer, more_older = _rows(claims, keys.get("before", ""), keys.get("after", ""))
    return Page(
        rows,
        newer=rows[0].pk if rows and more_newer else None,
        older=rows[-1].pk if rows and more_older else None,
        count=min(count, COUNTED),
        is_counted=count <= COUNTED,
    )


def _rows(claims: QuerySet[Claim], before: str, after: str) -> tuple[list[Claim], bool, bool]:
    shown = with_all_shown(claims)
    if _is_key(after):
        rows = list(shown.filter(pk__gt=int(after)).order_by("pk")[: PAGE_SIZE + 1])
        return rows[:PAGE_SIZE][::-1], len(rows) > PAGE_SIZE, True
    if _is_key(before):
        shown = shown.filter(pk__lt=int(before))
    rows = list(shown.order_by("-pk")[: PAGE_SIZE + 1])
    return rows[:PAGE_SIZE], _is_key(before), len(rows) > PAGE_SIZE


def _is_key(key: str) -> bool:
    return key.isascii() and key.isdigit() and len(key) < 19


def with_all_shown(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    """With what a row of the list shows, and without the columns that only the article's page needs."""
    return (
        claims.select_related("speaker", "decided_by", "post", "article")
        .prefetch_related("evidence__source__post")
        .defer("spans", "reasons", "article__text", "post__text")
    )
