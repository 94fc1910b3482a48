"""Giving up the draft of a verdict, and bringing it back: the history keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pghistory
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from claims.models.base.actions import Action
from claims.models.base.versions import StaleVerdictError
from claims.models.verdicts.verdict import Verdict, holding
from claims.models.verdicts.verdict_checks import check_text, must_have

if TYPE_CHECKING:
    from claims.models.claims.claim import Claim
    from newsroom.models import User

# What it is made of again.
KEPT = (
    "claim_id", "number", "rating_id", "reasons", "correction", "sent_back_because", "writers",
    "drafted_by_id", "drafted_at", "carried_from_id", "differs_because", "differs_from",
)  # fmt: skip


def discarded(claim: Claim) -> Any:
    """The draft as it stood when it was discarded, if that was the last that was done about a
    verdict on the claim.
    """
    last = Verdict.last_event(claim)
    return last if last and last.pgh_label == "delete" else None


def discard(claim: Claim, *, by: User, seen: int) -> None:
    """Give up the claim's draft, as one of its writers or a chief editor; to do it twice changes
    nothing.
    """
    must_have(by, "claims.change_claim")
    with holding(claim) as held:
        latest = Verdict.latest(held)
        if latest is None or not latest.is_open:
            if discarded(held):
                return
            raise ValidationError(_("There is no draft to discard."))
        if latest.version != seen:
            raise StaleVerdictError(latest, seen)
        if latest.state != Verdict.State.DRAFT:
            raise ValidationError(_("Only a draft can be discarded. Have it sent back first."))
        if by.pk not in latest.writers and not by.has_perm("claims.approve_claim"):
            raise ValidationError(
                _("Only those who wrote it, or a chief editor, can discard a draft.")
            )
        with pghistory.context(action=Action.VERDICT_DISCARDED):
            latest.delete()


def bring_back(claim: Claim, *, by: User, seen: int) -> None:
    """Draft again what was discarded in version ``seen``, as the text of the same writers; twice is
    once.
    """
    must_have(by, "claims.change_claim")
    with holding(claim) as held:
        gone, latest = discarded(held), Verdict.latest(held)
        if gone is None or gone.version != seen:
            if latest and latest.version == seen + 1:
                return
            raise ValidationError(_("There is no such draft to restore."))
        if not held.can_be_rated:
            raise ValidationError(
                _("Accept the claim first: only an accepted claim gets a verdict.")
            )
        verdict = Verdict(
            **{field: getattr(gone, field) for field in KEPT}, version=gone.version + 1
        )
        check_text(verdict)
        with pghistory.context(action=Action.VERDICT_RESTORED):
            verdict.save()
