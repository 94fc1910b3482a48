"""What happened to a claim, read from the events that PostgreSQL's triggers wrote."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_user_model

from claims.models import ChangeSet, Claim, Comment, Verdict
from claims.models.base.actions import Action, label_of
from claims.models.base.events import events_of
from claims.review.undo_history import describe_undone, with_undo

if TYPE_CHECKING:
    from newsroom.models import User


@dataclass(frozen=True, slots=True)
class Change:
    """One version of a claim or verdict: who made it, when and how. ``who`` is empty for the
    machine.

    ``action`` is the code of what was done, ``did`` tells it to the reader. ``change_set`` is the
    editorial action over several claims that it belongs to, if it can be taken back; ``comment``
    what was said. ``took_back`` is the earlier version that it took back alone, ``returned_to`` the
    one that it led to. ``holds`` unless it was undone; ``can_be_undone`` by the reader of the
    history, as it looks.
    """

    version: int
    at: dt.datetime
    who: str
    action: str
    did: str
    record: Any
    change_set: ChangeSet | None = None
    comment: str = ""
    took_back: int | None = None
    returned_to: int | None = None
    holds: bool = True
    can_be_undone: bool = False

    @property
    def state(self) -> str:
        return str(self.record.get_state_display())


def changes_of(claim: Claim, *, since: int = 0, by: User | None = None) -> list[Change]:
    """The claim's versions after version ``since``, oldest first; ``by`` whom one of them may be
    undone.
    """
    events = claim.events.select_related("pgh_context", "speaker", "assignee").order_by("pgh_id")  # type: ignore[attr-defined]
    # A proposal is no version of its own, and nobody's doing.
    events = events.exclude(pgh_context__metadata__action=Action.WORDING_PROPOSED)
    changes = _changes(events, comments_by_version(claim))
    if by:
        changes = with_undo(claim, changes, by)
    return [change for change in describe_undone(changes) if change.version > since]


def changes_of_verdict(claim: Claim) -> list[Change]:
    """What was done to the claim's verdict, over all its versions, oldest first."""
    events = events_of(Verdict).filter(claim=claim)
    # That a version was corrected says the publication of the next one.
    events = events.exclude(state=Verdict.State.CORRECTED).defer("reasons", "quote", "sources")
    return _changes(events.select_related("pgh_context", "rating").order_by("pgh_id"))


def _changes(events: Any, said: Mapping[int, str] | None = None) -> list[Change]:
    rows = [(event, event.pgh_context.metadata if event.pgh_context else {}) for event in events]
    numbers = {context["change_set"] for _event, context in rows if context.get("change_set")}
    sets = ChangeSet.objects.filter(undone_by=None).in_bulk(numbers)
    people = get_user_model().objects.in_bulk(
        {context["user"] for _event, context in rows if context.get("user")}
    )
    return [
        Change(
            event.version,
            event.pgh_created_at,
            str(people.get(context.get("user"), "")),
            context.get("action", ""),
            label_of(context.get("action", "")),
            event,
            sets.get(context.get("change_set")),
            (said or {}).get(event.version, ""),
            context.get("took_back") if context.get("action") == Action.REVERTED else None,
            getattr(event, "returned_to", None),
        )
        for event, context in rows
    ]


def comments_by_version(claim: Claim) -> dict[int, str]:
    """What was written in which version of the claim, withdrawn or not."""
    events = events_of(Comment).filter(claim=claim, pgh_label="insert", repeats=None)
    return dict(events.values_list("changed_in", "text"))


def as_seen(claim: Claim, version: int) -> Any:
    """The claim as it stood at a version, or None when no such version was written."""
    written = claim.events.filter(version=version)  # type: ignore[attr-defined]
    return written.select_related("speaker", "assignee").order_by("-pgh_id").first()


def verdict_as_seen(claim: Claim, version: int) -> Any:
    """The claim's verdict as it stood at a version, or None when no such version was written."""
    events = events_of(Verdict).filter(claim=claim, version=version)
    return events.select_related("rating").order_by("-pgh_id").first()
