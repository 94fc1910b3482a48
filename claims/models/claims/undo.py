"""Taking back what was done to a claim, step by step or out of the middle, and doing it again.

Each way is a new version with a history of its own. Nothing that somebody did since is overwritten:
a claim that is no longer what the form saw is stale, and a step that others were built upon is
taken back after them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pghistory
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.models.base.actions import Action
from claims.models.base.events import events_of
from claims.models.base.steps import Steps
from claims.models.base.versions import StaleClaimError, changing
from claims.models.base.wording import WordingOrigin
from claims.models.claims.comment import Comment
from claims.models.sources.evidence import Evidence
from speakers.models import Speaker

if TYPE_CHECKING:
    from claims.models.changes.change_set import ChangedClaim
    from claims.models.claims.claim import Claim
    from newsroom.models import User


def steps_of(claim: Claim) -> Steps:
    return Steps(dict(claim.events.order_by("pgh_id").values_list("version", "returned_to")))  # type: ignore[attr-defined]


def undo(claim: Claim, *, seen: int, by: User | None) -> None:
    """Go back to below the last step that holds in version ``seen``. Idempotent.

    A step that made one claim of two, or two of one, is taken back for all of them, which needs
    ``by``. What others wrote about the claim is theirs to withdraw, and in nobody's way.
    """
    steps = steps_of(claim)
    others = comments_of_others(claim, by)
    step = next((step for step in steps.down_from(seen) if step not in others), 0)
    if whole := made_whole(claim, step):
        _turn(claim, whole, seen=seen, by=by)
    elif step > 1:
        with transaction.atomic():
            before = claim.speaker
            _go_to(claim, step - 1, steps, seen=seen, by=by, action=Action.UNDONE)
            _speaker_unmade(claim, step, before)
    elif step != steps.at(seen):
        raise ValidationError(_("Only its author can withdraw a comment."))
    else:
        raise ValidationError(_("There is nothing left to undo."))


def redo(claim: Claim, *, seen: int, by: User | None) -> None:
    """Do again what was taken back last. Idempotent."""
    steps = steps_of(claim)
    step = steps.above(seen)
    if step is None:
        raise ValidationError(_("There is nothing to redo."))
    if whole := made_whole(claim, step):
        _turn(claim, whole, seen=seen, by=by)
    else:
        _go_to(claim, step, steps, seen=seen, by=by, action=Action.REDONE)


def take_back(claim: Claim, step: int, *, seen: int, by: User | None) -> None:
    """Take back one step alone and leave what was done since. Idempotent.

    ValidationError where what it did was changed again, or where it goes back whole only and others
    came after it.
    """
    holding, others = list(steps_of(claim).down_from(seen)), comments_of_others(claim, by)
    if step not in holding or step == 1:
        raise ValidationError(_("This was undone already."))
    if step in others:
        raise ValidationError(_("Only its author can withdraw a comment."))
    if step == next(each for each in holding if each not in others):
        return undo(claim, seen=seen, by=by)
    if made_whole(claim, step):
        raise ValidationError(_("Later changes rest on this one. Undo those first."))
    before = claim.speaker
    with (
        pghistory.context(took_back=step),
        changing(claim, seen=seen, action=Action.REVERTED) as changed,
    ):
        touched = [Evidence.take_back(changed, step), Comment.take_back(changed, step, by=by)]
        changed.changed_beside = any(touched)
        _unmake(changed, _version(claim, step - 1), _version(claim, step))
    _speaker_unmade(claim, step, before)
    return None


def _speaker_unmade(claim: Claim, step: int, before: Speaker | None) -> None:
    """Undo a record with the step that made it, where nothing else came to lean on it."""
    if before is None or before == claim.speaker:
        return
    made_in = claim.events.filter(version=step).values("pgh_context")  # type: ignore[attr-defined]
    made = events_of(Speaker).filter(pgh_obj_id=before.pk, pgh_label="insert")
    if made.filter(pgh_context__in=made_in).exists() and not before.claims.exists():
        before.unmake()


def comments_of_others(claim: Claim, by: User | None) -> set[int]:
    """The steps that undo passes over for this editor."""
    return Comment.steps(claim, but_of=by) if by else set()


def only_comments_since(claim: Claim, step: int) -> bool:
    """Whether nothing but comments was added to the claim since it stood at that step."""
    comments = Comment.steps(claim)
    return (
        next((each for each in steps_of(claim).down_from(claim.version) if each not in comments), 0)
        == step
    )


def made_whole(claim: Claim, step: int) -> ChangedClaim | None:
    """The place of the claim in the set that made this step, if the set only goes back whole."""
    return (
        claim.changed.filter(version=step, change_set__is_whole=True)
        .select_related("change_set")
        .first()
    )


def _turn(claim: Claim, made: ChangedClaim, *, seen: int, by: User | None) -> None:
    """Take the set back, or do it again: whichever it was not when the form saw the claim."""
    if by is None:
        return
    change_set = made.change_set.as_of(claim, seen)
    current = type(claim).on_record.get(pk=claim.pk)
    if current.version != seen and not change_set.is_undone:
        raise StaleClaimError(current, seen)
    change_set.undo(by=by)
    claim.refresh_from_db()
    claim.rearranged = change_set.others(claim)


def _go_to(
    claim: Claim, version: int, steps: Steps, *, seen: int, by: User | None, action: Action
) -> None:
    """Let the claim be again what it was in that version, evidence and comments included."""
    with changing(claim, seen=seen, action=action) as changed:
        # Both, whatever the first one did.
        touched = [
            bool(Evidence.bring_back({claim.pk: version})),
            Comment.bring_back(changed, version, by=by),
        ]
        changed.changed_beside = any(touched)
        earlier = _version(claim, version)
        if earlier:
            changed.may_become(earlier.state)
            for field in changed.RESTORED:
                setattr(changed, field, getattr(earlier, field))
            _as_it_stands(changed)
            changed.returned_to = steps.at(version)
            if action == Action.REDONE and changed.speaker and _is_unmade(changed.speaker):
                changed.speaker.keep()


def _is_unmade(speaker: Speaker) -> bool:
    return speaker.state == Speaker.State.DISMISSED


def _unmake(claim: Claim, earlier: Any, made: Any) -> None:
    """Give the columns that differ between two versions their earlier values, unless they were
    changed since.
    """
    is_proposed = claim.wording_origin != WordingOrigin.WRITTEN
    for field in claim.RESTORED:
        before, after, now = (getattr(each, field) for each in (earlier, made, claim))
        if before == after or now == before:
            continue
        # What the software proposed in the meantime was nobody's change.
        if now != after and not (is_proposed and field in ("wording", "wording_origin")):
            raise ValidationError(_("Later changes rest on this one. Undo those first."))
        if field == "state":
            claim.may_become(before)
        setattr(claim, field, before)
    _as_it_stands(claim)


def _as_it_stands(claim: Claim) -> None:
    """The records of then may have been merged since."""
    claim.speaker = claim.speaker and claim.speaker.standing
    claim.group = claim.group and claim.group.standing


def _version(claim: Claim, version: int) -> Any:
    return claim.events.filter(version=version).order_by("-pgh_id").first()  # type: ignore[attr-defined]
