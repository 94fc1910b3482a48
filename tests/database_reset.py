"""The database as the migrations made it, again after each test that wrote into it for good.

Django would empty all tables, of which there are more than a hundred, and make the rights anew. Here
only those are emptied that hold something else than at first, and what the migrations wrote stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pgtrigger
from django.db import OperationalError, connection, transaction
from psycopg.errors import DeadlockDetected

if TYPE_CHECKING:
    from django.db.backends.utils import CursorWrapper

KEPT = "as_made"  # the schema with the rows of the tables that are not empty at first
MANY = 500  # rows of one table, from which on emptying it at once is less work


def keep_rows() -> None:
    """Remember what is in the database now; once, before the first test."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"CREATE SCHEMA {KEPT}")
        for table in _changed(cursor, _tables(cursor, "public")):
            cursor.execute(f'CREATE TABLE {KEPT}."{table}" AS TABLE public."{table}"')


def restore_rows() -> None:
    """Bring back what `keep_rows` saw."""
    while True:
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                _restore(cursor)
        except OperationalError as error:
            # The server is still answering a page that its test has left.
            if not isinstance(error.__cause__, DeadlockDetected):
                raise
        else:
            return


def _restore(cursor: CursorWrapper) -> None:
    tables = _tables(cursor, "public")
    changed: set[str] = set()
    # A page that is still answered may write elsewhere while it is waited for: look again.
    while further := _changed(cursor, tables) - changed:
        cursor.execute(f"LOCK TABLE {_names(further)} IN ACCESS EXCLUSIVE MODE")
        changed |= further
    if not changed:
        return
    with pgtrigger.ignore():  # or history would tell of it, and let none of it go
        _empty(cursor, changed)
        for table in _changed(cursor, _tables(cursor, KEPT)):
            cursor.execute(f'INSERT INTO public."{table}" TABLE {KEPT}."{table}"')


def _empty(cursor: CursorWrapper, tables: set[str]) -> None:
    """TRUNCATE makes a table's file anew, those of its indexes and those of every table that may
    refer to it, which for a few rows is ten times the work of deleting them.
    """
    at_once = _with_many_rows(cursor, tables)
    if at_once:
        cursor.execute(f"TRUNCATE {_names(at_once)} CASCADE")
    # backwards: the queue's periodic jobs before its jobs, the one key that is checked at once
    if row_by_row := sorted(tables - at_once, reverse=True):
        cursor.execute("; ".join(map(_deletion, row_by_row)))


def _with_many_rows(cursor: CursorWrapper, tables: set[str]) -> set[str]:
    cursor.execute(
        " UNION ALL ".join(
            f"SELECT '{table}' WHERE EXISTS ({_any(table)} OFFSET {MANY})" for table in tables
        )
    )
    return {table for (table,) in cursor.fetchall()}


def _deletion(table: str) -> str:
    return f'DELETE FROM public."{table}"'  # noqa: S608 - the tables are ours


def _names(tables: set[str]) -> str:
    return ", ".join(f'public."{table}"' for table in sorted(tables))


def _changed(cursor: CursorWrapper, tables: set[str]) -> set[str]:
    """Which of the tables have other rows than those that are kept."""
    kept = _tables(cursor, KEPT)
    cursor.execute(
        " UNION ALL ".join(
            f"SELECT '{table}' WHERE EXISTS ({_difference(table) if table in kept else _any(table)})"
            for table in tables
        )
    )
    return {table for (table,) in cursor.fetchall()}


def _any(table: str) -> str:
    return f'SELECT FROM public."{table}"'


def _difference(table: str) -> str:
    now, before = f'TABLE public."{table}"', f'TABLE {KEPT}."{table}"'
    return f"({now} EXCEPT ALL {before}) UNION ALL ({before} EXCEPT ALL {now})"


def _tables(cursor: CursorWrapper, schema: str) -> set[str]:
    cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s", [schema])
    return {name for (name,) in cursor.fetchall()}
