"""Rows that an index finds, looked up by their numbers where they are few.

A walk along the order of a list soon meets what is frequent, and reads a million rows to find what
is rare; PostgreSQL reckons with hits that are spread evenly and takes the walk for both. It gets
the numbers themselves: of a subquery it does not know how many there are, and reads all rows for
one hit.
"""

from __future__ import annotations

from typing import Any, TypeVar

from django.contrib.postgres.fields import ArrayField
from django.db import connections, transaction
from django.db.models import BigIntegerField, QuerySet, Value
from django.db.models.functions import Cast

# So many are sorted in some hundredths of a second, and a walk meets twenty-five of more than so
# many soon, at a million rows.
FEW = 20_000
_NUMBERS = ArrayField(BigIntegerField())

Records = TypeVar("Records", bound=QuerySet[Any])


def narrowed_by(found: Records, hits: QuerySet[Any], walked: Records | None = None) -> Records:
    """Those of ``found`` whose number is among ``hits``, one column of numbers.

    ``walked`` is the same set by a condition on each row, for hits that are many; without it they
    are looked up in ``hits``. Asks the database once which they are.
    """
    number, numbers = _found_by_index(hits.order_by()[: FEW + 1])
    if not number:
        return found.none()
    if number <= FEW:
        return found.filter(pk__among=Cast(Value(numbers), _NUMBERS))
    return found.filter(pk__in=hits) if walked is None else walked


def _found_by_index(few: QuerySet[Any]) -> tuple[int, str]:
    """How many, and their numbers as PostgreSQL writes an array: nobody here reads it.

    Without reading rows to find them: PostgreSQL takes it for cheap to make words of each text
    again, until there are enough.
    """
    sql, values = few.query.sql_with_params()
    with transaction.atomic(few.db), connections[few.db].cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL work_mem = '64MB'")
        cursor.execute(_COUNTED.format(sql), values)
        number, numbers = cursor.fetchone()
        # For a transaction around this one, which ends later.
        cursor.execute("SET LOCAL enable_seqscan TO DEFAULT; SET LOCAL work_mem TO DEFAULT")
    return number, numbers


_COUNTED = "SELECT count(*), array_agg(number)::text FROM ({}) AS few (number)"
