"""One change to one record: under a row lock, against the version that was seen, and as a version
of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from functools import cache
from typing import Any, ClassVar, TypeVar

import pghistory
from django.core.exceptions import ValidationError
from django.db import connection, models, transaction

from record_versions.kept_query import Given, KeptQuery


class StaleError(Exception):
    """The record was changed since the form was made; ``current`` is the record as it stands
    now.
    """

    current: Any

    def __init__(self, current: Any, seen: int) -> None:
        self.current, self.seen = current, seen
        super().__init__(f"{current!r} is at version {current.version}, the form saw {seen}.")


class VersionedRecord:
    """What a model with a column ``version`` says of itself to :func:`next_version`."""

    stale_error: ClassVar[type[StaleError]] = StaleError
    #: Columns that no change touches and that may be large: they are not even read.
    FIXED: ClassVar[frozenset[str]] = frozenset()
    #: Set while a change is made that no column shows.
    changed_beside = False

    @property
    def is_final(self) -> bool:
        """Whether nothing may change it any more."""
        return False


Record = TypeVar("Record", bound=models.Model)


@contextmanager
def next_version(record: Record, *, seen: int | None, action: str) -> Iterator[Record]:
    """Lock the record, yield it for changing, save it as its next version, and bring ``record`` up
    to date.

    Nothing is written when the block leaves every field as it was and names nothing else as
    changed, so that a decision that is sent twice counts once. ``action`` goes into the history.

    Raises the model's ``stale_error`` when it is no longer at version ``seen`` and the block would
    change it: what is already as it is wanted, by a nervous finger or a slow line, is no conflict.
    What the block refuses, by a ValidationError, only because somebody else was quicker is one.
    ``seen`` is None for the machine, which fills only what is empty. What is final is never
    changed.
    """
    model: Any = type(record)

    def stale() -> StaleError:
        error: StaleError = model.stale_error(model._base_manager.get(pk=record.pk), seen or 0)
        return error

    with transaction.atomic(), pghistory.context(action=action):
        locked = _first(_locked_rows_of(model), record)
        before, was_final, now = column_values(locked), locked.is_final, None
        try:
            yield locked
        except ValidationError as refused:
            if seen not in (None, locked.version):
                raise stale() from refused
            raise
        changed = {name for name, value in column_values(locked).items() if before[name] != value}
        if changed or locked.changed_beside:
            if seen not in (None, locked.version) or was_final:
                # Leaving by an error takes back what the block did to other records.
                raise stale()
            locked.version += 1
            now = _save(locked, {*changed, "version"})
    record.refresh_from_db(from_queryset=_Fresh(model, now))  # type: ignore[arg-type]


# By the base manager, since what other managers leave out, as what was merged away, has to be found
# too, if only to be refused.
@cache
def _locked_rows_of(model: Any) -> KeptQuery[Any]:
    rows = model._base_manager.select_for_update(of=("self",)).defer(*model.FIXED)
    return KeptQuery(lambda: rows.filter(pk=Given("pk")))


@cache
def _rows_of(model: Any) -> KeptQuery[Any]:
    return KeptQuery(lambda: model._base_manager.filter(pk=Given("pk")))


def _first(rows: KeptQuery[Any], record: Any) -> Any:
    found = rows.first(pk=record.pk)
    if found is None:
        raise type(record).DoesNotExist
    return found


def _save(record: Any, changed: set[str]) -> Any:
    """Write what changed; the row as it is then, which triggers have a say in. A model that sets
    more as it is saved, or computes it, is saved whole, and None comes back.
    """
    model: Any = type(record)
    if not _is_plain(model):
        record.save()
        return None
    fields = [field for field in model._meta.concrete_fields if field.attname in changed]
    values = [
        field.get_db_prep_save(getattr(record, field.attname), connection) for field in fields
    ]
    statement = _update(model, tuple(fields))
    return _rows_of(model).returned_by(statement, [*values, record.pk])[0]


@cache
def _is_plain(model: Any) -> bool:
    computes = any(_is_filled_in(field) for field in model._meta.concrete_fields)
    return model.save is models.Model.save and not computes and not model._meta.parents


@cache
def _update(model: Any, fields: tuple[Any, ...]) -> str:
    """Returns the whole row, so that nobody has to ask what became of it."""
    quote = connection.ops.quote_name
    put = ", ".join(f"{quote(field.column)} = {_place(field)}" for field in fields)
    return (
        f"UPDATE {quote(model._meta.db_table)} SET {put} "  # noqa: S608 - no input is put in
        f"WHERE {quote(model._meta.pk.column)} = %s RETURNING {_rows_of(model).columns}"
    )


def _place(field: Any) -> str:
    """Where the value goes; that of a list says what it is a list of."""
    is_told = hasattr(field, "get_placeholder")
    return field.get_placeholder(None, None, connection) if is_told else "%s"


# These fill in the moment where ``auto_now`` asks for it.
_OF_TIMES = (models.DateField.pre_save, models.DateTimeField.pre_save, models.TimeField.pre_save)


def _is_filled_in(field: Any) -> bool:
    is_usual = type(field).pre_save in (models.Field.pre_save, *_OF_TIMES)
    return not is_usual or getattr(field, "auto_now", False)


class _Fresh:
    """A model's rows, as ``refresh_from_db`` asks for one of them; ``now`` where it is known."""

    def __init__(self, model: Any, now: Any) -> None:
        self.model, self.now = model, now

    def filter(self, *, pk: Any) -> _Fresh:
        self.record = self.model(pk=pk) if self.now is None else self.now
        return self

    def only(self, *names: str) -> Any:
        """Where some are deferred."""
        if self.now is not None:
            return self
        return self.model._base_manager.filter(pk=self.record.pk).only(*names)

    def get(self) -> Any:
        return self.now or _first(_rows_of(self.model), self.record)


def column_values(record: Any) -> dict[str, Any]:
    """The record's columns by name, but for fixed ones. Copies, since a block may change a list or
    an object in place.
    """
    names = {field.attname for field in record._meta.concrete_fields} - record.FIXED
    values = {name: getattr(record, name) for name in names}
    return {
        name: copy(value) if isinstance(value, (list, dict)) else value
        for name, value in values.items()
    }
