"""Cursors that let PostgreSQL keep the plan of what they execute, once a connection.

For SELECTs that find by keys, whatever these are, and for new rows: a plan for any values would be
wrong for what finds many rows for one value and few for another. ``KEPT_PLANS`` in the settings
turns it off.
docs/decisions/0053-plans-kept-by-the-server.md says what it brings.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.postgresql.base import TIMESTAMPTZ_OID
from django.db.backends.postgresql.psycopg_any import BaseTzLoader, register_tzloader
from psycopg.pq import Format, TransactionStatus

# There are some sixty kept queries, and PostgreSQL plans anew for numbers of another size.
_MOST_PLANS = 300
# A plan suits the tables as they were when it was made: of a few rows all are read, and a new desk
# has thousands a minute later. After so many seconds a connection's plans are made anew, then after
# twice as many, and so on as far as the second number.
_FIRST_AGE, _LAST_AGE = 2.0, 600.0


#: Written in front of what new rows are read from: there the statement takes the context of its
#: change into itself, instead of one that goes ahead.
BEHIND_CONTEXT = "/* behind the context */"
_CONTEXT_TABLE = "history_context"


def any_number_of(values: str, kind: str) -> str:
    """SQL for the list of this type that the place ``values`` brings, whose length the planner does
    not see. Where it does, a plan for the few values of one call looks cheaper than the kept one,
    which is reckoned for ten, and PostgreSQL plans anew each time.
    """
    return f"(SELECT {values}::{kind}[])::{kind}[]"


def plan_keeping_cursor() -> Any:
    """A cursor for a SELECT of our own writing that finds by keys and is asked again and again: the
    server keeps its plan, as for a kept query.
    """
    return planning_once(connections[DEFAULT_DB_ALIAS]).cursor()


def planning_once(connection: Any) -> Any:
    """The connection, or in its place one whose cursors keep plans."""
    return _WithKeptPlans(connection) if settings.KEPT_PLANS else connection


class _WithKeptPlans:
    """A connection whose cursors let the server keep the plan of what they execute."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def cursor(self) -> Any:
        """As Django makes one, so that what is asked is counted and raised as ever."""
        connection = self._connection
        if connection.queries_logged:  # with the values filled in
            return connection.cursor()
        connection.close_if_health_check_failed()
        connection.ensure_connection()
        with connection.wrap_database_errors:
            return connection._prepare_cursor(_cursor_of(connection))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


@dataclass(slots=True)
class _Plans:
    """How old a connection's plans may become, and since when they are kept."""

    age: float = _FIRST_AGE
    since: float = field(default_factory=lambda: time.monotonic())

    def are_old(self) -> bool:
        return time.monotonic() - self.since > self.age

    def forget(self, connection: psycopg.Connection[Any]) -> None:
        _drop_plans(connection)
        self.age, self.since = min(2 * self.age, _LAST_AGE), time.monotonic()


def _drop_plans(connection: psycopg.Connection[Any]) -> None:
    # Each time in other words: psycopg forgets what it prepared when it first sees a statement of
    # this kind, and not when it has seen the same before, with nothing prepared then. Its names
    # would outlive the server's, and each query that has one fail.
    connection.execute(f"DEALLOCATE ALL -- {time.monotonic_ns()}", prepare=False)


_plans_of: WeakKeyDictionary[psycopg.Connection[Any], _Plans] = WeakKeyDictionary()


def _cursor_of(connection: Any) -> _PreparedCursor:
    kept = connection.connection
    if (plans := _plans_of.get(kept)) is None:
        plans = _plans_of[kept] = _Plans()
    if plans.are_old() and kept.info.transaction_status != TransactionStatus.INERROR:
        plans.forget(kept)
    if kept.prepare_threshold is None:  # as Django sets it, for cursors that fill values in
        kept.prepare_threshold, kept.prepared_max = 0, _MOST_PLANS
        if connection.timezone is UTC:
            kept.adapters.register_loader("timestamptz", _MomentLoader)
    cursor = _PreparedCursor(kept)
    if connection.timezone != kept.adapters.get_loader(TIMESTAMPTZ_OID, Format.TEXT).timezone:
        register_tzloader(connection.timezone, cursor)
    return cursor


class _MomentLoader(BaseTzLoader):  # type: ignore[misc]  # the stubs do not know it
    """Django's, which takes a moment apart by a pattern, in a tenth of its time."""

    timezone = UTC

    def load(self, data: Any) -> Any:
        try:
            return datetime.fromisoformat(bytes(data).decode())
        except ValueError:  # before Christ, or after the year 9999
            return super().load(data)


class _PreparedCursor(psycopg.RawCursor[Any]):
    """Values go beside the SQL, which is prepared when the connection first executes it.

    The SQL is numbered here, since psycopg forgets how it numbered what is longer than 4,096
    characters, as the query of an opened claim is, and does it anew each time.
    """

    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        if _is_several(query):
            context, changed = _context_apart(query)
            if context and BEHIND_CONTEXT in changed:
                return self.execute(_with_context(context, changed), params, **options)
            if self.connection.autocommit or not context or _is_several(changed):
                filled_in = psycopg.ClientCursor(self.connection).mogrify(query, params)
                return super().execute(filled_in, prepare=False)
            # It holds until the transaction ends, and what it goes with can be prepared, too.
            places = context.count("%s")
            self.execute(context, params[:places])
            query, params = changed, params[places:]
        if params is not None:
            query, names = _numbered(query)
            given = [params[name] for name in names] if isinstance(params, dict) else params
            params = [_written(each) for each in given]
        try:
            return super().execute(query, params, prepare=True, **options)
        except psycopg.errors.FeatureNotSupported:
            # A column has another type since. A transaction is at its end with that, and the plans
            # with it; without one they would stay.
            if self.connection.info.transaction_status != TransactionStatus.IDLE:
                raise
            _drop_plans(self.connection)
            return super().execute(query, params, prepare=True, **options)


def _written(value: Any) -> Any:
    """A list of numbers as PostgreSQL writes it. The driver would look how large each of them is,
    and the statement with larger ones would be another to the server, with plans of its own.
    """
    if type(value) is list and value and all(type(each) is int for each in value):
        return f"{{{','.join(map(str, value))}}}"
    return value


@lru_cache(maxsize=_MOST_PLANS)
def _numbered(query: str) -> tuple[str, list[str]]:
    """With ``$1``, ``$2`` … in the places of the values, as PostgreSQL itself has them, and of
    places with names the name of each number.
    """
    names: list[str] = []

    def number(place: re.Match[str]) -> str:
        if place[0] == "%%":
            return "%"
        name = place["name"] or ""
        if not name or name not in names:
            names.append(name)
        return f"${names.index(name) + 1 if name else len(names)}"

    return _PLACE.sub(number, query), names


@lru_cache(maxsize=_MOST_PLANS)
def _context_apart(query: str) -> tuple[str, str]:
    """The context of a change, which pghistory puts in front of it, and the change."""
    context, _semicolon, changed = query.partition("; ")
    return (context, changed) if context.startswith(_CONTEXT) else ("", query)


@lru_cache(maxsize=_MOST_PLANS)
def _with_context(context: str, changed: str) -> str:
    """The change as one statement that sets its context before it reads the first row."""
    reads = f"{_CONTEXT_TABLE} CROSS JOIN"
    return (
        f"WITH {_CONTEXT_TABLE} AS MATERIALIZED ({context}) "
        f"{changed.replace(BEHIND_CONTEXT, reads, 1)}"
    )


_CONTEXT = "SELECT set_config('pghistory.context_id', %s"
_PLACE = re.compile(r"%(?:\((?P<name>\w+)\))?s|%%")


def _is_several(query: str) -> bool:
    """Whether somebody has put statements of his own in front, as pghistory does with its context
    where SQL does not begin with SELECT, and pgtrigger with the triggers that are to rest: several
    cannot be prepared together.
    """
    return ";" in query
