"""Pages of a long list by key: the millionth row costs what the first one costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from django.http import QueryDict

from claims.claim_list.ordering import Key, Order
from claims.claim_list.rows_shown import rows_shown
from claims.display.annotated_text import Card
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
class Found:
    """Stretch and number of each claim of a page, and whether there are pages beside it."""

    places: list[tuple[int, int]]
    has_before: bool
    has_after: bool

    @property
    def numbers(self) -> list[int]:
        return [number for _stretch, number in self.places]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list in stretches, one behind the other, each in the same order: mostly one; see
    claims/claim_list/staggered_order.py.
    """

    stretches: Sequence[Stretch]
    order: Order
    size: int = field(default_factory=lambda: PAGE_SIZE)
    #: Reads the claims of these numbers, in any order, with what is shown of them.
    read: Callable[[list[int]], Iterable[Claim]] = rows_shown

    def page(self, address: QueryDict) -> Page:
        """The page behind ``after`` or before ``before``; the first one when the address has no
        sensible key.
        """
        return self.shown(self.found(address))

    def found(self, address: QueryDict) -> Found:
        """Which claims that page has, of which nothing is read yet."""
        if place := self._place(address.get("before", "")):
            numbers = self._numbers(place, backward=True)
            return Found(numbers[: self.size][::-1], len(numbers) > self.size, has_after=True)
        place = self._place(address.get("after", ""))
        numbers = self._numbers(place)
        return Found(numbers[: self.size], place is not None, len(numbers) > self.size)

    def shown(self, found: Found) -> Page:
        rows = self._rows(found.places)
        return Page(
            rows,
            before=self._key_of(rows[0]) if rows and found.has_before else None,
            after=self._key_of(rows[-1]) if rows and found.has_after else None,
        )

    def has_place(self, key: str) -> bool:
        """Whether ``before`` or ``after`` may say this."""
        return self._place(key) is not None

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

    def _numbers(
        self, place: tuple[int, Key] | None, *, backward: bool = False
    ) -> list[tuple[int, int]]:
        """Stretch and number of one claim more than a page has, from the place on, over the
        stretches' bounds.
        """
        numbers: list[tuple[int, int]] = []
        for stretch, claims in self._from(place, backward=backward):
            wanted = self.size + 1 - len(numbers)
            found = self.order.sort(claims, backward=backward).values_list("pk", flat=True)
            numbers += [(stretch, number) for number in found[:wanted]]
            if len(numbers) > self.size:
                break
        return numbers

    def _rows(self, numbers: list[tuple[int, int]]) -> list[ClaimRow]:
        """What went between the two queries is left out."""
        read = {claim.pk: claim for claim in self.read([number for _stretch, number in numbers])}
        return [
            ClaimRow(read[number], stretch, self.stretches[stretch].heading)
            for stretch, number in numbers
            if number in read
        ]

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
