"""Rows that an index finds, looked up by their numbers where they are few.

A walk along the order of a list soon meets what is frequent, and reads a million rows to find what
is rare; PostgreSQL reckons with hits that are spread evenly and takes the walk for both.
"""

from __future__ import annotations

from typing import Any, TypeVar

from django.db import connections, transaction
from django.db.models import QuerySet

# So many are sorted in some hundredths of a second, and a walk meets twenty-five of more than so
# many soon, at a million rows.
FEW = 20_000

Records = TypeVar("Records", bound=QuerySet[Any])


def narrowed_by(found: Records, hits: QuerySet[Any], walked: Records | None = None) -> Records:
    """Those of ``found`` whose number is among ``hits``, one column of numbers.

    ``walked`` is the same set by a condition on each row, for hits that are many; without it they
    are looked up in ``hits``. Asks the database once whether they are few.
    """
    few = hits.order_by()[: FEW + 1]
    if _counted_by_index(few) <= FEW:
        return found.filter(pk__in=few)
    return found.filter(pk__in=hits) if walked is None else walked


def _counted_by_index(few: QuerySet[Any]) -> int:
    """Without reading rows for it: PostgreSQL takes it for cheap to make words of each text again,
    until there are enough.
    """
    with transaction.atomic(few.db), connections[few.db].cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL work_mem = '64MB'")
        number = few.count()
        # For a transaction around this one, which ends later.
        cursor.execute("SET LOCAL enable_seqscan TO DEFAULT; SET LOCAL work_mem TO DEFAULT")
    return number
