"""Pages of a list that has one order, the newest record first, by the record's number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from django.db.models import Model, QuerySet
from django.http import QueryDict

PAGE_SIZE = 25
Record = TypeVar("Record", bound=Model)


@dataclass(frozen=True, slots=True)
class NewestFirst(Generic[Record]):
    """The rows of one page, and the numbers that ``before`` and ``after`` in the addresses of its
    neighbours say.
    """

    rows: list[Record]
    newer: int | None
    older: int | None


def is_key(number: str) -> bool:
    """Whether this can be the key of a row: »²« and twenty nines are digits too."""
    return number.isascii() and number.isdigit() and len(number) < 19


def newest_page(
    records: QuerySet[Record], address: QueryDict, size: int = PAGE_SIZE
) -> NewestFirst[Record]:
    """The page that lies ``before`` or ``after`` a number in the list; the first one without."""
    newer_than, older_than = address.get("after", ""), address.get("before", "")
    if is_key(newer_than):
        rows = list(records.filter(pk__gt=int(newer_than)).order_by("pk")[: size + 1])
        return _page(rows[:size][::-1], has_newer=len(rows) > size, has_older=True)
    begun = is_key(older_than)
    rows = list(
        (records.filter(pk__lt=int(older_than)) if begun else records).order_by("-pk")[: size + 1]
    )
    return _page(rows[:size], has_newer=begun, has_older=len(rows) > size)


def _page(rows: list[Record], *, has_newer: bool, has_older: bool) -> NewestFirst[Record]:
    return NewestFirst(
        rows,
        rows[0].pk if rows and has_newer else None,
        rows[-1].pk if rows and has_older else None,
    )
