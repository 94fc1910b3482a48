"""Many new rows in one statement with one value.

Django sends a value for each column of each row, and whatever reads the statement on its way – the
driver, the history, PostgreSQL's parser – reads all of them. Here they are one JSON document, which
PostgreSQL makes rows of by a plan that it keeps.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import Field, Model
from django.db.models.expressions import DatabaseDefault

from record_versions.kept_plans import BEHIND_CONTEXT, plan_keeping_cursor

Row = TypeVar("Row", bound=Model)


def insert_rows(
    rows: Sequence[Row], *, unique: Sequence[str] = (), update: Sequence[str] = ()
) -> None:
    """Write rows of one model that are new, as ``bulk_create`` does; each then knows its number and
    what the database put in for it.

    A row that is there already by the fields ``unique`` gets what is new in the fields ``update``.
    Where columns have a default of the database, either all rows have a value of their own or none.
    """
    if not rows:
        return
    columns = _columns(rows[0])
    left = _left_out(rows[0])
    if any(_left_out(row) != left for row in rows[1:]):
        raise ValueError("some rows leave a value to the database, and others do not")
    returned = [field for field in rows[0]._meta.local_concrete_fields if field not in columns]
    document = [{field.column: field.pre_save(row, add=True) for field in columns} for row in rows]
    with plan_keeping_cursor() as cursor:
        cursor.execute(
            _statement(rows[0], columns, returned, unique, update),
            [json.dumps(document, default=_written)],
        )
        found = cursor.fetchall() if returned else ()
    for row, values in zip(rows, found, strict=False):
        for field, value in zip(returned, values, strict=True):
            setattr(row, field.attname, value)
    for row in rows:
        row._state.adding, row._state.db = False, DEFAULT_DB_ALIAS


def _columns(row: Model) -> list[Field[Any, Any]]:
    """Those for which the row has a value, and the database none."""
    left = _left_out(row)
    return [
        field
        for field in row._meta.local_concrete_fields
        if not field.generated and field.attname not in left
    ]


def _left_out(row: Model) -> set[str]:
    """The attributes for which the row leaves the value to the database."""
    key, with_default = _optional(type(row))
    left = {name for name in with_default if isinstance(getattr(row, name), DatabaseDefault)}
    return left | {key} if getattr(row, key) is None else left


@cache
def _optional(model: type[Model]) -> tuple[str, tuple[str, ...]]:
    """Where a row may have no value, few of many columns: its key, and what has a default of the
    database.
    """
    fields = model._meta.local_concrete_fields
    (key,) = (field.attname for field in fields if field.primary_key)
    return key, tuple(field.attname for field in fields if field.has_db_default())


def _statement(
    row: Model,
    columns: Sequence[Field[Any, Any]],
    returned: Sequence[Field[Any, Any]],
    unique: Sequence[str],
    update: Sequence[str],
) -> str:
    quote = connection.ops.quote_name
    table = quote(row._meta.db_table)
    names = ", ".join(quote(str(field.column)) for field in columns)
    statement = (
        f"INSERT INTO {table} ({names}) SELECT {names} "  # noqa: S608 - no input is put in
        f"FROM {BEHIND_CONTEXT} json_populate_recordset(NULL::{table}, %s::json)"
    )
    if unique:
        by_name = {field.name: field for field in row._meta.local_concrete_fields}
        key, new = (
            [quote(str(by_name[name].column)) for name in each] for each in (unique, update)
        )
        put = ", ".join(f"{name} = EXCLUDED.{name}" for name in new)
        statement += f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {put}"
    if returned:
        statement += f" RETURNING {', '.join(quote(str(field.column)) for field in returned)}"
    return statement


def _written(value: Any) -> str:
    """What JSON has no word for, as PostgreSQL reads it."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (bytes, memoryview)):
        return f"\\x{bytes(value).hex()}"
    raise TypeError(f"{type(value).__name__} is not written by insert_rows")
