"""What a claim's history says of undo: what each undid, which steps hold, and which of them may be
undone.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from claims.models import Claim, Comment, Evidence
from claims.models.base.steps import Steps

if TYPE_CHECKING:
    from claims.review.history import Change
    from newsroom.models import User


def steps_in(changes: Sequence[Change]) -> Steps:
    return Steps({change.version: change.returned_to for change in changes})


def describe_undone(changes: Sequence[Change]) -> list[Change]:
    """The whole history with what each undo undid instead of the bare word."""
    steps = steps_in(changes)
    did = {change.version: change.did for change in reversed(changes)}
    made = {change.version: change.action for change in reversed(changes)}
    # Another action of the same version is what the machine wrote on it later.
    return [
        replace(change, did=_did(change, steps, did))
        if change.action == made[change.version]
        else change
        for change in changes
    ]


def _did(change: Change, steps: Steps, did: dict[int, str]) -> str:
    if change.took_back:
        return _("undid: %(did)s") % {"did": did.get(change.took_back, "")}
    if change.returned_to is None:
        return change.did
    if change.returned_to > steps.at(change.version - 1):
        return _("redid: %(did)s") % {"did": did.get(change.returned_to, "")}
    undone = (
        step
        for step in steps.down_from(change.version - 1)
        if steps.below(step) == change.returned_to
    )
    return _("undid: %(did)s") % {"did": did.get(next(undone, 0), "")}


def with_undo(claim: Claim, changes: Sequence[Change], by: User) -> list[Change]:
    """The whole history with what holds of it, and with which steps this editor may undo, as far as
    it shows that.
    """
    holding = set(steps_in(changes).down_from(claim.version))
    own = {change.version for change in changes if change.returned_to is None}
    comments = Comment.steps(claim)
    may = set(_undoable(claim, changes, comments, by))
    seen: set[int] = set()
    told = []
    for change in changes:
        # the machine may have written on the same version later
        is_first = change.version not in seen
        seen.add(change.version)
        undone = change.version in own - holding - comments
        told.append(
            replace(change, holds=not undone, can_be_undone=is_first and change.version in may)
        )
    return told


def _undoable(
    claim: Claim, changes: Sequence[Change], comments: set[int], by: User
) -> Iterator[int]:
    theirs = Comment.steps(claim, but_of=by)
    holding = [step for step in steps_in(changes).down_from(claim.version) if step not in theirs]
    if holding and claim.can_be_undone:
        yield from (step for step in holding[:1] if step > 1)
    whole = set(claim.changed.filter(change_set__is_whole=True).values_list("version", flat=True))
    taken_back = {change.took_back for change in changes if change.version in holding}
    touched = comments | Evidence.steps(claim)
    versions = {change.version: change.record for change in changes}
    for step in holding[1:]:
        if (
            step > 1
            and step not in whole
            and step not in taken_back
            and _is_free(step, versions, touched)
        ):
            yield step


def _is_free(step: int, versions: dict[int, Any], touched: Container[int]) -> bool:
    """Whether the step did something to the claim, and nothing of that was changed since."""
    earlier, made, now = versions.get(step - 1), versions[step], versions[max(versions)]
    if earlier is None:
        return False
    changed = [field for field in Claim.RESTORED if getattr(earlier, field) != getattr(made, field)]
    return all(getattr(made, field) == getattr(now, field) for field in changed) and (
        bool(changed) or step in touched
    )
