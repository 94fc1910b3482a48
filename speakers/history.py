"""What happened to a record, its names, positions and accounts, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_user_model
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from speakers.models import Account, Name, Position, Speaker

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

LABELS = {"insert": _("added"), "update": _("changed"), "delete": _("removed")}
# What the rooms above write into the history of records, by its code; they add their own.
ACTION_LABELS: dict[str, StrPromise | str] = {
    "speakers_merged": pgettext_lazy("history", "merged speakers"),
    "speakers_unmerged": pgettext_lazy("history", "undid a merge of speakers"),
}
UNSEEN = {"folded", "skeleton", "created_at"}


@dataclass(frozen=True, slots=True)
class Event:
    """One row written by the database's trigger; ``changes`` are field, value before, value
    after.
    """

    at: datetime
    order: int
    what: str
    label: str
    action: str
    who: str
    subject: str
    changes: tuple[tuple[str, str, str], ...]


def record_history(speaker: Speaker) -> list[Event]:
    rows = [*_events(Speaker, {"pgh_obj_id": speaker.pk})]
    related: tuple[Any, ...] = (Name, Position, Account)
    for model in related:
        # By owner and not by row, so that a record shows the names that it lost, too.
        keys = model.events.rel.related_model.objects.filter(speaker_id=speaker.pk).values(
            "pgh_obj_id"
        )
        rows += _events(model, {"pgh_obj_id__in": keys})
    users = _usernames(rows)
    events = [_event(model, before, row, users) for model, before, row in rows]
    return sorted(events, key=lambda event: (event.at, event.order), reverse=True)


def _events(model: Any, which: dict[str, Any]) -> Iterator[tuple[Any, Any, Any]]:
    """Each event of the model's rows with the one before it, None for the first."""
    events = model.events.rel.related_model.objects.filter(**which).select_related("pgh_context")
    for _pk, group in groupby(
        events.order_by("pgh_obj_id", "pgh_id"), key=lambda event: event.pgh_obj_id
    ):
        before = None
        for event in group:
            yield model, before, event
            before = event


def _usernames(rows: list[tuple[Any, Any, Any]]) -> dict[Any, str]:
    pks = {user for _model, _before, event in rows if (user := _metadata(event).get("user"))}
    return dict(get_user_model().objects.filter(pk__in=pks).values_list("pk", "username"))


def _metadata(event: Any) -> dict[str, Any]:
    return event.pgh_context.metadata if event.pgh_context else {}


def _event(model: Any, before: Any, event: Any, users: dict[Any, str]) -> Event:
    metadata = _metadata(event)
    return Event(
        at=event.pgh_created_at,
        order=event.pgh_id,
        what=model._meta.verbose_name,
        label=str(LABELS.get(event.pgh_label, event.pgh_label)),
        action=action_label(metadata.get("action", "")),
        who=users.get(metadata.get("user"), ""),
        subject=event.handle if model is Account else getattr(event, "title", None) or event.name,
        changes=tuple(_changes(model, before, event)),
    )


def action_label(action: str) -> str:
    """In the reader's language; a code that nobody put into words is shown as it is."""
    return str(ACTION_LABELS.get(action, action))


def _changes(model: Any, before: Any, event: Any) -> Iterator[tuple[str, str, str]]:
    for field in model._meta.concrete_fields:
        if field.primary_key or field.name in UNSEEN:
            continue
        old, new = (_shown(field, each) for each in (before, event))
        if old != new:
            yield str(field.verbose_name), old, new


def _shown(field: models.Field[Any, Any], event: Any) -> str:
    value = getattr(event, field.attname) if event else None
    if value in (None, ""):
        return ""
    if field.is_relation:
        return f"#{value}"
    return str(dict(field.flatchoices).get(value, value))
