"""Queries whose SQL is made once a process.

Django makes the SQL of a queryset anew each time, which for a row with its relations costs several
times what sending it and reading the answer do. PostgreSQL, too, reads and plans a text anew; of
these it keeps the plan (``kept_plans``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from types import SimpleNamespace
from typing import Any, Generic, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Field, ForeignObject, Lookup, Model, QuerySet, Value
from django.db.models.query import ModelIterable

from record_versions.kept_plans import any_number_of, planning_once
from record_versions.kept_rows import RecordMaker

Row = TypeVar("Row", bound=Model)


class Given(Value):
    """A value in a kept query that each call brings, by this name."""

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        return "%s", [_Slot(self.value)]


@ForeignObject.register_lookup  # which looks for none among those of other fields
@Field.register_lookup
class Among(Lookup):
    """``filter(pk__among=Given("pks"))``: one of the list that a call brings. As one array, since
    the SQL of ``in`` has a place for each value.
    """

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, Any]:
        column, columns = self.process_lhs(compiler, connection)
        values, given = compiler.compile(self.rhs)
        # rel_db_type: of a key that counts itself, what refers to it holds. Without the column's
        # length: a longer text that is cast to it is cut, and would be found.
        kind = re.sub(r"\(\d+\)", "", self.lhs.output_field.rel_db_type(connection))
        return f"{column} = ANY ({any_number_of(values, kind)})", [*columns, *given]


class _Slot(str):
    """Where the value of this name goes."""

    __slots__ = ()


class KeptQuery(Generic[Row]):
    """The rows of the queryset that ``make`` returns, with its :class:`Given` values filled in.

    Called once, when the first rows are asked for: what ``make`` looks up then, as the language or
    the day, stays. Rows come as from the queryset, but for ``prefetch_related``.
    """

    def __init__(self, make: Callable[[], QuerySet[Row, Any]]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __call__(self, **given: Any) -> list[Any]:
        return list(self._rows(given, None))

    def first(self, **given: Any) -> Any:
        """The first of the rows, or None; a limit is the queryset's own affair."""
        return next(iter(self(**given)), None)

    def with_values(self, **given: Any) -> list[tuple[Any, str]]:
        """The same, each row with all that was read for it as one text: two rows of one text show
        the same.
        """
        values: list[str] = []
        return list(zip(self._rows(given, values), values, strict=True))

    @property
    def columns(self) -> str:
        """What the query selects, as SQL."""
        compiler = self._compiled.compiler
        return ", ".join(compiler.compile(each[0])[0] for each in compiler.select)

    def returned_by(self, statement: str, parameters: list[Any]) -> list[Any]:
        """The rows that another statement returns, whose ``RETURNING`` has these columns."""
        return list(self._made(_read(self._compiled, statement, parameters)))

    def _rows(self, given: dict[str, Any], values: list[str] | None) -> Iterable[Any]:
        compiled = self._compiled
        filled = [given[each] if isinstance(each, _Slot) else each for each in compiled.parameters]
        rows = _read(compiled, compiled.sql, filled)
        return self._made(rows if values is None else _noting(rows, values))

    def _made(self, rows: Iterator[list[Any]]) -> Iterable[Any]:
        """What the queryset makes of the rows."""
        compiled = self._compiled
        if compiled.make is not None:
            return map(compiled.make, rows)
        queryset = compiled.queryset
        asked = SimpleNamespace(
            query=_WithRows(queryset.query, rows), db=DEFAULT_DB_ALIAS, _fields=queryset._fields
        )
        made: Iterable[Any] = queryset._iterable_class(asked)
        return made

    @cached_property
    def _compiled(self) -> _Compiled:
        queryset: Any = self._make()
        compiler = queryset.query.get_compiler(DEFAULT_DB_ALIAS)
        sql, parameters = compiler.as_sql()
        is_of_records = queryset._iterable_class is ModelIterable
        return _Compiled(
            queryset,
            compiler,
            sql,
            list(parameters),
            tuple(compiler.get_converters([each[0] for each in compiler.select]).items()),
            RecordMaker(compiler) if is_of_records else None,
        )


@dataclass(frozen=True, slots=True)
class _Compiled:
    """What is found out once about a kept query."""

    queryset: Any
    compiler: Any
    sql: str
    parameters: list[Any]
    #: Of each column whose values are to be converted its place, by what, and its expression.
    converters: tuple[tuple[int, tuple[list[Callable[..., Any]], Any]], ...]
    make: RecordMaker | None


def _read(compiled: _Compiled, sql: str, filled: list[Any]) -> Iterator[list[Any]]:
    """Ask the database, and convert the values as Django's compiler does."""
    connection = connections[DEFAULT_DB_ALIAS]
    with planning_once(connection).cursor() as cursor:
        cursor.execute(sql, filled)
        rows = cursor.fetchall()
    width = len(compiled.compiler.select)  # behind which stands what it is only ordered by
    for row in rows:
        values = list(row[:width])
        for place, (converters, expression) in compiled.converters:
            value = values[place]
            for convert in converters:
                value = convert(value, expression, connection)
            values[place] = value
        yield values


def _noting(rows: Iterator[list[Any]], values: list[str]) -> Iterator[list[Any]]:
    for row in rows:
        values.append(repr(row))
        yield row


class _WithRows:
    """A query that has been asked, for what makes values of its rows."""

    def __init__(self, query: Any, rows: Iterator[list[Any]]) -> None:
        self._query, self._rows = query, rows

    def get_compiler(self, *_given: Any, **_options: Any) -> Any:
        return self

    def results_iter(self, *, tuple_expected: bool = False, **_options: Any) -> Iterator[Any]:
        return map(tuple, self._rows) if tuple_expected else self._rows

    def __getattr__(self, name: str) -> Any:
        return getattr(self._query, name)
