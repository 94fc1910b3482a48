"""What somebody decided last, on whichever claim, and how it is taken back.

A decision is what one request wrote: its context in the history names who made it, and the events
of claims in that context say which versions it made. Many claims at once are one decision, and go
back as their change set does.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _
from pghistory.models import Context

from claims.models import ChangeSet, Claim, StaleClaimError
from claims.models.base.actions import Action, label_of
from claims.models.base.events import events_of
from claims.models.base.steps import Steps
from claims.review.bulk_actions import undo_change_set

if TYPE_CHECKING:
    from newsroom.models import User

SHOWN = 50
# Ways back and forth are no decisions of their own, and what the software finds is nobody's.
_PASSED_OVER = (Action.UNDONE, Action.REDONE, Action.REVERTED, Action.FOUND)


@dataclass(frozen=True, slots=True)
class RecentDecision:
    """One decision: the claim it is about, of many the first, and the version it made of it."""

    context: Any
    claim: Claim
    version: int
    number: int
    at: dt.datetime
    action: str
    change_set: ChangeSet | None
    holds: bool

    @property
    def did(self) -> str:
        return label_of(self.action)

    @property
    def named(self) -> str:
        """The claim by its wording, or else by its words."""
        return self.claim.wording or str(self.claim)

    @property
    def words_changed(self) -> bool:
        """Whether the claim's marks stood elsewhere in the text before."""
        return self.action == Action.CORRECTED

    @property
    def is_of_many(self) -> bool:
        return self.change_set is not None and not self.change_set.is_whole


def recent_decisions(by: User, since: dt.datetime | None = None) -> list[RecentDecision]:
    """The last decisions of this person, the newest first, in a fixed number of queries."""
    contexts = Context.objects.filter(metadata__user=by.pk).order_by("-created_at")
    actions = [action.value for action in Action if action not in _PASSED_OVER]
    contexts = contexts.filter(metadata__action__in=actions)
    if since:
        contexts = contexts.filter(created_at__gte=since)
    return list(_decisions(list(contexts[:SHOWN])))


def _decisions(contexts: list[Context]) -> Iterator[RecentDecision]:
    made = defaultdict(list)
    events = events_of(Claim).filter(pgh_context__in=contexts).order_by("pgh_id")
    for context, claim, version in events.values_list("pgh_context_id", "pgh_obj_id", "version"):
        made[context].append((claim, version))
    numbers = {context.metadata.get("change_set") for context in contexts} - {None}
    sets = ChangeSet.objects.select_related("undone_by").in_bulk(numbers)
    claims = (
        Claim.on_record.select_related("article")
        .defer("article__text")
        .in_bulk({claim for pairs in made.values() for claim, _version in pairs[:1]})
    )
    holding = _holding(claims)
    told: set[int] = set()
    for context in contexts:
        change_set = sets.get(context.metadata.get("change_set"))
        if context.pk not in made or (change_set and change_set.pk in told):
            continue
        if change_set:
            told.add(change_set.pk)
        claim, version = made[context.pk][0]
        yield RecentDecision(
            context.pk,
            claims[claim],
            version,
            change_set.number if change_set else 1,
            context.created_at,
            context.metadata["action"],
            change_set,
            not hasattr(change_set, "undone_by")
            if change_set and not change_set.is_whole
            else version in holding[claim],
        )


def _holding(claims: dict[int, Claim]) -> dict[int, set[int]]:
    """The steps that each claim stands on, without those that were taken back alone."""
    returned: dict[int, dict[int, int | None]] = defaultdict(dict)
    taken_back: dict[int, dict[int, int]] = defaultdict(dict)
    rows = events_of(Claim).filter(pgh_obj__in=claims).order_by("pgh_id")
    for pk, version, to, context in rows.values_list(
        "pgh_obj_id", "version", "returned_to", "pgh_context__metadata"
    ):
        returned[pk][version] = to
        if (context or {}).get("action") == Action.REVERTED:
            taken_back[pk][version] = context["took_back"]
    found = {}
    for pk, claim in claims.items():
        steps = set(Steps(returned[pk]).down_from(claim.version))
        found[pk] = steps - {back for at, back in taken_back[pk].items() if at in steps}
    return found


@dataclass(frozen=True, slots=True)
class DecisionUndone:
    """What was undone, and how many later decisions could not be, and were left."""

    decision: RecentDecision
    claim: Claim
    left: int

    @property
    def said(self) -> str:
        what = self.decision.did
        if self.decision.is_of_many:
            what = _("%(did)s (%(number)s claims)") % {"did": what, "number": self.decision.number}
        said = _("Undid: %(did)s – %(claim)s") % {"did": what, "claim": self.decision.named}
        if self.left:
            said += " " + _("Newer ones stay: others built on them.")
        return said


def undo_last_decision(by: User, since: dt.datetime | None) -> DecisionUndone | None:
    """Take the last decision back that holds, and can be taken back; None when none is left."""
    left = 0
    for decision in recent_decisions(by, since):
        if not decision.holds:
            continue
        try:
            return _undo(decision, by, left)
        except (ValidationError, StaleClaimError, PermissionDenied):
            left += 1
    return None


def undo_decision(by: User, context: str) -> DecisionUndone:
    """Take this one back. Raises ValidationError, StaleClaimError and PermissionDenied."""
    found = next((d for d in recent_decisions(by) if str(d.context) == context), None)
    if found is None or not found.holds:
        raise ValidationError(_("This was undone already."))
    return _undo(found, by, 0)


def _undo(decision: RecentDecision, by: User, left: int) -> DecisionUndone:
    claim = decision.claim
    if decision.is_of_many and decision.change_set:
        undo_change_set(decision.change_set, by)
    else:
        claim.take_back(decision.version, seen=claim.version, by=by)
    return DecisionUndone(decision, claim, left)
