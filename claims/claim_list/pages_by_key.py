"""Pages of a list by the key of a row, in any order that can be walked both ways: the last page
costs what the first one costs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from django.db.models import Model, QuerySet
from django.http import QueryDict

Record = TypeVar("Record", bound=Model)
Key = TypeVar("Key")
Row = TypeVar("Row")
Other = TypeVar("Other")


class KeyOrder(Protocol[Record, Key]):
    """An order of records: what stands in an address for one of them, and what lies beyond it."""

    def key_of(self, record: Record) -> Any: ...

    def read(self, written: str) -> Key | None:
        """None for what nobody of us wrote."""

    def sort(self, records: QuerySet[Record], *, backward: bool = False) -> QuerySet[Record]: ...

    def beyond(
        self, records: QuerySet[Record], key: Key, *, backward: bool = False
    ) -> QuerySet[Record]: ...


@dataclass(frozen=True, slots=True)
class KeyPage(Generic[Row]):
    """The rows of one page, and what ``after`` and ``before`` in the addresses of its neighbours
    say; None where there is none.
    """

    rows: list[Row]
    newer: Any
    older: Any

    def showing(self, rows: list[Other]) -> KeyPage[Other]:
        """The same page with what is told of its rows in their place."""
        return KeyPage(rows, self.newer, self.older)


def page_by_key(
    records: QuerySet[Record], order: KeyOrder[Record, Key], address: QueryDict, size: int
) -> KeyPage[Record]:
    """The page in front of ``after`` or behind ``before``; the first one without a sensible key."""
    if (key := order.read(address.get("after", ""))) is not None:
        side = order.beyond(records, key, backward=True)
        rows = list(order.sort(side, backward=True)[: size + 1])
        return _page(order, rows[:size][::-1], has_newer=len(rows) > size, has_older=True)
    key = order.read(address.get("before", ""))
    side = records if key is None else order.beyond(records, key)
    rows = list(order.sort(side)[: size + 1])
    return _page(order, rows[:size], has_newer=key is not None, has_older=len(rows) > size)


def _page(
    order: KeyOrder[Record, Key], rows: list[Record], *, has_newer: bool, has_older: bool
) -> KeyPage[Record]:
    return KeyPage(
        rows,
        order.key_of(rows[0]) if rows and has_newer else None,
        order.key_of(rows[-1]) if rows and has_older else None,
    )
