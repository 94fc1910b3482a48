"""What happened to a source, read from the events that PostgreSQL's triggers wrote."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _

from claims.models import Source
from claims.models.base.actions import Action, label_of


@dataclass(frozen=True, slots=True)
class SourceFactChange:
    """One fact of a source as it was and as it became."""

    label: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class SourceChange:
    """One version of a source. ``who`` is empty for the machine; the first version changes
    nothing.
    """

    version: int
    at: dt.datetime
    who: str
    did: str
    facts: list[SourceFactChange]


def changes_of_source(source: Source, *, since: int = 0) -> list[SourceChange]:
    """The source's versions after version ``since``, oldest first."""
    events = list(source.events.select_related("pgh_context").order_by("pgh_id"))  # type: ignore[attr-defined]
    users = {_context(event).get("user") for event in events} - {None}
    people = get_user_model().objects.in_bulk(users)
    return [
        SourceChange(
            event.version,
            event.pgh_created_at,
            str(people.get(_context(event).get("user"), "")),
            _did(_context(event).get("action", ""), is_first=before is None),
            differences(before, event) if before is not None else [],
        )
        for before, event in zip([None, *events], events, strict=False)
        if event.version > since
    ]


def _did(action: str, *, is_first: bool) -> str:
    if action in (Action.SOURCE_CORRECTED, Action.SOURCE_COMPLETED):
        return label_of(action)
    # Whatever else was done to a claim at the same time put the source on record.
    return _("added") if is_first else _("changed")


def as_seen_source(source: Source, version: int) -> Any:
    """The source as it stood at a version, or None when no such version was written."""
    return source.events.filter(version=version).order_by("-pgh_id").first()  # type: ignore[attr-defined]


def differences(before: Any, after: Any) -> list[SourceFactChange]:
    """What differs between two versions of a source, in the order of the form."""
    return [
        SourceFactChange(
            str(Source._meta.get_field(name).verbose_name),  # type: ignore[union-attr]
            getattr(before, name),
            getattr(after, name),
        )
        for name in Source.FACTS
        if getattr(before, name) != getattr(after, name)
    ]


def _context(event: Any) -> dict[str, Any]:
    return event.pgh_context.metadata if event.pgh_context else {}
