"""Queries whose SQL is made once a process.

Django makes the SQL of a queryset anew each time, which for a row with its relations costs several
times what sending it and reading the answer do. PostgreSQL, too, reads and plans a text anew; of
these it keeps the plan (``kept_plans``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import copy
from functools import cached_property
from types import SimpleNamespace
from typing import Any, Generic, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Field, ForeignObject, Lookup, Model, QuerySet, Value

from record_versions.kept_plans import planning_once

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
        return f"{column} = ANY ({values})", [*columns, *given]


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
        _queryset, compiler, *_beside = self._compiled
        return ", ".join(compiler.compile(each[0])[0] for each in compiler.select)

    def returned_by(self, statement: str, parameters: list[Any]) -> list[Any]:
        """The rows that another statement returns, whose ``RETURNING`` has these columns."""
        return list(self._read(statement, parameters, None))

    def _rows(self, given: dict[str, Any], values: list[str] | None) -> Iterable[Any]:
        _queryset, _compiler, sql, parameters, _converters = self._compiled
        filled = [given[each] if isinstance(each, _Slot) else each for each in parameters]
        return self._read(sql, filled, values)

    def _read(self, sql: str, filled: list[Any], values: list[str] | None) -> Iterable[Any]:
        queryset, compiler, _sql, _parameters, converters = self._compiled
        compiler = copy(compiler)  # connections belong to threads
        compiler.connection = planning_once(connections[DEFAULT_DB_ALIAS])
        compiler.as_sql = lambda *_given, **_options: (sql, filled)
        compiler.get_converters = lambda _fields: converters
        if values is not None:
            # of a compiler of its own: one that holds what holds it is left to the collector
            compiler, asking = copy(compiler), compiler
            compiler.results_iter = _noting(asking.results_iter, values)
        asked = SimpleNamespace(
            query=_Filled(queryset.query, compiler),
            db=DEFAULT_DB_ALIAS,
            model=queryset.model,
            _fields=queryset._fields,
            _known_related_objects={},
        )
        rows: Iterable[Any] = queryset._iterable_class(asked)
        return rows

    @cached_property
    def _compiled(self) -> tuple[Any, Any, str, list[Any], dict[int, Any]]:
        queryset: Any = self._make()
        compiler = queryset.query.get_compiler(DEFAULT_DB_ALIAS)
        sql, parameters = compiler.as_sql()
        columns = [each[0] for each in compiler.select]
        converters = compiler.get_converters(columns)
        has_composite = compiler.has_composite_fields(columns)
        compiler.has_composite_fields = lambda _columns: has_composite
        return queryset, compiler, sql, list(parameters), converters


def _noting(results_iter: Callable[..., Any], values: list[str]) -> Callable[..., Iterator[Any]]:
    def noting(*given: Any, **options: Any) -> Iterator[Any]:
        for row in results_iter(*given, **options):
            values.append(repr(row))
            yield row

    return noting


class _Filled:
    """A query that has its SQL, for what makes rows of it."""

    def __init__(self, query: Any, compiler: Any) -> None:
        self._query, self._compiler = query, compiler

    def get_compiler(self, *_given: Any, **_options: Any) -> Any:
        return self._compiler

    def __getattr__(self, name: str) -> Any:
        return getattr(self._query, name)
