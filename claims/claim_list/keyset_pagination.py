"""Pages of a long list by key: the millionth row costs what the first one costs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from django.db.models import prefetch_related_objects
from django.http import QueryDict

from claims.claim_list.ordering import Key, Order
from claims.display.annotated_text import Card
from claims.display.sentence_context import attach_sentences
from claims.models import Claim
from claims.models.claims.claim_queryset import ClaimQuerySet

PAGE_SIZE = 25


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a list, under a heading if the list has several."""

    claims: ClaimQuerySet
    heading: str = ""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim of the list, and which of the list's stretches it stands in."""

    claim: Claim
    stretch: int
    heading: str = ""

    @property
    def card(self) -> Card:
        return Card(self.claim)


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of one page, and the keys to the pages beside it: what ``before`` and ``after`` in their
    address say.
    """

    rows: list[ClaimRow]
    before: str | None
    after: str | None

    @property
    def claims(self) -> list[Claim]:
        return [row.claim for row in self.rows]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list in stretches, one behind the other, each in the same order: mostly one; see
    claims/claim_list/staggered_order.py.
    """

    stretches: Sequence[Stretch]
    order: Order
    size: int = field(default_factory=lambda: PAGE_SIZE)
    #: What is read of each claim beside its key.
    fetched: Callable[[ClaimQuerySet], ClaimQuerySet] | None = None

    def page(self, address: QueryDict) -> Page:
        """The page behind ``after`` or before ``before``; the first one when the address has no
        sensible key.
        """
        if place := self._place(address.get("before", "")):
            rows = self._rows(place, backward=True)
            shown = rows[: self.size][::-1]
            return self._page(shown, has_before=len(rows) > self.size, has_after=True)
        place = self._place(address.get("after", ""))
        rows = self._rows(place)
        return self._page(
            rows[: self.size], has_before=place is not None, has_after=len(rows) > self.size
        )

    def has_place(self, key: str) -> bool:
        """Whether ``before`` or ``after`` may say this."""
        return self._place(key) is not None

    def _page(self, rows: list[ClaimRow], *, has_before: bool, has_after: bool) -> Page:
        return Page(
            rows,
            before=self._key_of(rows[0]) if rows and has_before else None,
            after=self._key_of(rows[-1]) if rows and has_after else None,
        )

    def _key_of(self, row: ClaimRow) -> str:
        key = self.order.key_of(row.claim)
        return f"{row.stretch}~{key}" if row.stretch else key

    def _place(self, written: str) -> tuple[int, Key] | None:
        number, _sign, key = written.rpartition("~")
        read = self.order.read_key(key)
        if read is None or not (number == "" or (number.isascii() and number.isdigit())):
            return None
        stretch = int(number[:2] or 0)
        return (stretch, read) if stretch < len(self.stretches) else None

    def _rows(self, place: tuple[int, Key] | None, *, backward: bool = False) -> list[ClaimRow]:
        """One row more than a page has, from the place on, over the stretches' bounds."""
        rows: list[ClaimRow] = []
        fetched = self.fetched or with_columns_shown
        for number, claims in self._from(place, backward=backward):
            found = self.order.sort(fetched(claims), backward=backward)[: self.size + 1 - len(rows)]
            rows += [ClaimRow(claim, number, self.stretches[number].heading) for claim in found]
            if len(rows) > self.size:
                break
        # Once for all stretches; not for the row that only says that there is another page.
        fetch_what_is_linked([row.claim for row in rows[: self.size]])
        return rows

    def _from(
        self, place: tuple[int, Key] | None, *, backward: bool
    ) -> Iterator[tuple[int, ClaimQuerySet]]:
        """What lies beyond the place, stretch by stretch, walking forward or backward."""
        numbers = range(len(self.stretches))
        for number in reversed(numbers) if backward else numbers:
            claims = self.stretches[number].claims
            if place is None or (number < place[0] if backward else number > place[0]):
                yield number, claims
            elif number == place[0]:
                yield (
                    number,
                    (self.order.before if backward else self.order.behind)(claims, place[1]),
                )


# A hundred columns more would be read, made into objects and never shown.
SHOWN = (
    "article_id", "kind", "wording", "wording_origin", "quote", "confidence", "rule", "state",
    "rejected_because", "decided_at", "is_check_worthy", "due_on", "version", "returned_to",
    "speaker_words", "merged_into_id",
    "speaker__name", "speaker__state", "decided_by__username", "assignee__username",
    "article__title", "article__outlet", "article__published_on", "article__published_precision",
    "article__language",
)  # fmt: skip


def with_columns_shown(claims: ClaimQuerySet) -> ClaimQuerySet:
    """With what a row of the list shows of the claim itself."""
    return claims.select_related("speaker", "decided_by", "assignee", "article").only(*SHOWN)


def fetch_what_is_linked(claims: list[Claim]) -> None:
    """Fetch what a row of the list shows beside the claim, in a fixed number of queries."""
    prefetch_related_objects(
        claims,
        ClaimQuerySet.evidence_shown(),
        *ClaimQuerySet.verdicts_shown(),
        *Claim.objects.comments_shown(),
    )
    attach_sentences(claims)
