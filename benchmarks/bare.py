"""Tables without indexes, foreign keys and triggers while a million rows are written into them.

A row that is written costs an entry in each index, a look-up for each foreign key and a history
event; all at once, afterwards, they cost a tenth of it. What the tables had before they have again,
by PostgreSQL's own account of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.db import connection

# Every index but those of primary keys and unique constraints, which foreign keys lean on; behind
# its definition how much of a computed column is kept as statistics, where that is not the usual.
_INDEXES = """
    SELECT relid::regclass::text, indexrelid::regclass::text,
        pg_get_indexdef(indexrelid) || coalesce((SELECT string_agg(format(
            '; ALTER INDEX %%s ALTER COLUMN %%s SET STATISTICS %%s',
            indexrelid::regclass, attnum, attstattarget), '')
        FROM pg_attribute WHERE attrelid = indexrelid AND attstattarget >= 0), '')
    FROM (SELECT indrelid AS relid, indexrelid FROM pg_index) AS index
    WHERE relid = ANY(%s::regclass[])
    AND NOT EXISTS (
        SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
    ORDER BY 1, 2
"""
_CONSTRAINTS = """
    SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid), contype
    FROM pg_constraint WHERE conrelid = ANY(%s::regclass[]) ORDER BY 1, 2
"""
_TRIGGERS = """
    SELECT tgrelid::regclass::text, tgname, tgenabled, pg_get_triggerdef(oid)
    FROM pg_trigger WHERE tgrelid = ANY(%s::regclass[]) AND NOT tgisinternal ORDER BY 1, 2
"""


def _without_casts(text: str) -> str:
    """A list in a condition that PostgreSQL has told and read again is cast part by part, no longer
    as a whole.
    """
    return re.sub(r"::[a-z ]+(\[\])?|[()]", "", text)


def structure(tables: Sequence[str]) -> list[tuple[str, ...]]:
    """The indexes, constraints and triggers of the tables, as PostgreSQL tells them."""
    told = [row for sql in (_INDEXES, _CONSTRAINTS, _TRIGGERS) for row in _told(sql, tables)]
    return sorted(tuple(map(_without_casts, row)) for row in told)


def _told(sql: str, tables: Sequence[str]) -> list[tuple[str, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, [list(tables)])
        rows: list[tuple[str, ...]] = cursor.fetchall()
    return rows


@contextmanager
def bare(tables: Sequence[str]) -> Iterator[None]:
    """Take indexes, foreign keys and triggers off the tables, and put them back."""
    before = structure(tables)
    indexes = _told(_INDEXES, tables)
    foreign = [
        (table, name, text)
        for table, name, text, kind in _told(_CONSTRAINTS, tables)
        if kind == "f"
    ]
    with connection.cursor() as cursor:
        for table, name, _text in foreign:
            cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
        for _table, name, _text in indexes:
            cursor.execute(f"DROP INDEX {name}")
        for table in tables:
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield
        cursor.execute("SET maintenance_work_mem = '1GB'")
        for _table, _name, text in indexes:
            cursor.execute(text)
        for table, name, text in foreign:
            cursor.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} {text}")
        for table in tables:
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        cursor.execute("RESET maintenance_work_mem")
    assert structure(tables) == before, "the tables are not what they were"
