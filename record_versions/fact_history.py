"""What happened to the facts of a record, read from the events that PostgreSQL's triggers wrote.

The model names its facts in ``FACTS``, in the order of their form.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model


@dataclass(frozen=True, slots=True)
class ChangedFact:
    """One fact of a record as it was and as it became."""

    label: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RecordVersion:
    """One version of a record. ``who`` is empty for the machine; the first changes nothing."""

    version: int
    at: dt.datetime
    who: str
    did: str
    facts: list[ChangedFact]


def versions_of_record(
    record: Any, tell: Callable[[str, bool], str], *, since: int = 0
) -> list[RecordVersion]:
    """The record's versions after version ``since``, oldest first. ``tell`` puts an action into
    words; it is told whether the version is the first.
    """
    events = list(record.events.select_related("pgh_context").order_by("pgh_id"))
    users = {_context(event).get("user") for event in events} - {None}
    people = get_user_model().objects.in_bulk(users)
    return [
        RecordVersion(
            event.version,
            event.pgh_created_at,
            str(people.get(_context(event).get("user"), "")),
            tell(_context(event).get("action", ""), before is None),
            changed_facts(type(record), before, event) if before is not None else [],
        )
        for before, event in zip([None, *events], events, strict=False)
        if event.version > since
    ]


def record_at(record: Any, version: int) -> Any:
    """The record as it stood at a version, or None when no such version was written."""
    return record.events.filter(version=version).order_by("-pgh_id").first()


def changed_facts(model: Any, before: Any, after: Any) -> list[ChangedFact]:
    """What differs between two versions, in the order of the form."""
    return [
        ChangedFact(
            str(model._meta.get_field(name).verbose_name),
            fact_for_people(name, before),
            fact_for_people(name, after),
        )
        for name in model.FACTS
        if getattr(before, name) != getattr(after, name)
    ]


def fact_for_people(name: str, record: Any) -> Any:
    """A fact as people read it."""
    value = getattr(record, name)
    return ", ".join(value) if isinstance(value, list) else value


def _context(event: Any) -> dict[str, Any]:
    return event.pgh_context.metadata if event.pgh_context else {}
