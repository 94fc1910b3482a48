"""Pages of a list that has one order, the newest record first, by the record's number."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import QueryDict

from claims.claim_list.pages_by_key import KeyPage, Record, page_by_key
from record_versions.sent_numbers import is_key

PAGE_SIZE = 25


class ByNumber:
    """The highest number first."""

    def key_of(self, record: Record) -> int:
        return int(record.pk)

    def read(self, written: str) -> int | None:
        return int(written) if is_key(written) else None

    def sort(self, records: QuerySet[Record], *, backward: bool = False) -> QuerySet[Record]:
        return records.order_by("pk" if backward else "-pk")

    def beyond(
        self, records: QuerySet[Record], key: int, *, backward: bool = False
    ) -> QuerySet[Record]:
        return records.filter(**{f"pk__{'gt' if backward else 'lt'}": key})


NEWEST_FIRST = ByNumber()


def newest_page(
    records: QuerySet[Record], address: QueryDict, size: int = PAGE_SIZE
) -> KeyPage[Record]:
    """The page that lies ``before`` or ``after`` a number in the list; the first one without."""
    return page_by_key(records, NEWEST_FIRST, address, size)
