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
    if not (changed := _changed(cursor, _tables(cursor, "public"))):
        return
    names = ", ".join(f'public."{table}"' for table in changed)
    cursor.execute(f"TRUNCATE {names} CASCADE")
    with pgtrigger.ignore():  # or history would tell of it
        for table in _changed(cursor, _tables(cursor, KEPT)):
            cursor.execute(f'INSERT INTO public."{table}" TABLE {KEPT}."{table}"')


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
