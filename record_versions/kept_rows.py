"""Records made of the rows of a query that is asked again and again.

Django looks up anew for each queryset which columns are whose, which for a claim with what it is
related to costs more than making its record.
"""

from __future__ import annotations

from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models.query import get_related_populators


class RecordMaker:
    """Makes a record of each row as Django's ``ModelIterable`` does, of a compiler whose SQL is
    made.
    """

    def __init__(self, compiler: Any) -> None:
        known, select = compiler.klass_info, compiler.select
        self._model = known["model"]
        columns = known["select_fields"]
        self._own = slice(columns[0], columns[-1] + 1)
        self._names = [each[0].target.attname for each in select[self._own]]
        # the stubs are those of a later Django
        self._related = get_related_populators(known, select, DEFAULT_DB_ALIAS)  # type: ignore[call-arg]
        self._annotations = tuple((compiler.annotation_col_map or {}).items())

    def __call__(self, row: list[Any]) -> Any:
        """The record with what it is related to, and with its annotations."""
        record = self._model.from_db(DEFAULT_DB_ALIAS, self._names, row[self._own])
        for each in self._related:
            each.populate(row, record)
        for name, column in self._annotations:
            setattr(record, name, row[column])
        return record
