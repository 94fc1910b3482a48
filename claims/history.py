"""What happened to a claim, read from the events that PostgreSQL's triggers wrote."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from .models import Claim

# The verbs that claims.models writes into the context of a change.
VERBS = {
    "found": _("found"),
    "added": _("added by hand"),
    "accepted": _("accepted"),
    "rejected": _("rejected"),
    "speaker set": _("changed the speaker"),
    "source linked": _("linked a source"),
    "source turned down": _("turned down a source"),
    "passage selected": _("selected a passage as the proof"),
    "passage removed": _("removed the passage"),
    "suggested": _("suggested a source"),
    "corrected": _("corrected"),
    "assigned": _("assigned"),
    "unassigned": _("took back the assignment"),
    "check-worthy": _("marked as worth checking"),
    "not check-worthy": _("no longer marked as worth checking"),
    "undone": _("undid the last change"),
    "speakers merged": _("merged speakers"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """One version of a claim: who made it, when and how. ``who`` is empty for the machine.

    ``change_set`` is the number of the editorial action over several claims that it belongs to, if any.
    """

    version: int
    at: dt.datetime
    who: str
    did: str
    record: Any
    change_set: int | None = None

    @property
    def state(self) -> str:
        return str(Claim.State(self.record.state).label)


def changes_of(claim: Claim, *, since: int = 0) -> list[Change]:
    """The claim's versions after version ``since``, oldest first."""
    later = claim.events.filter(version__gt=since)  # type: ignore[attr-defined]
    events = later.select_related("pgh_context", "speaker", "assignee").order_by("pgh_id")
    rows = [(event, event.pgh_context.metadata if event.pgh_context else {}) for event in events]
    people = get_user_model().objects.in_bulk({context["user"] for _event, context in rows if context.get("user")})
    return [
        Change(
            event.version,
            event.pgh_created_at,
            str(people.get(context.get("user"), "")),
            str(VERBS.get(context.get("verb", ""), context.get("verb", ""))),
            event,
            context.get("change_set"),
        )
        for event, context in rows
    ]


def as_seen(claim: Claim, version: int) -> Any:
    """The claim as it stood at a version, or None when no such version was written."""
    return claim.events.filter(version=version).select_related("speaker", "assignee").order_by("-pgh_id").first()  # type: ignore[attr-defined]
