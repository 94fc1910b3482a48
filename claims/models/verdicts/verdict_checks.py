"""What a verdict must have, and who may do it, before it goes a step further."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext_lazy as _

from claims.models.sources.evidence import Evidence
from claims.models.verdicts.precedents import differing_from, needs_a_sentence
from claims.models.verdicts.verdict_table import LONGEST_NOTE, LONGEST_REASONS

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

    from claims.models.verdicts.verdict import Verdict
    from newsroom.models import User

_WRONG_STATE = {
    "draft": _("It is a draft: submit it first."),
    "submitted": _("It is not approved yet."),
    "approved": _("It is approved already. Send it back to change it."),
    "published": _("It is published already. Write a correction."),
    "corrected": _("It was corrected by a later version."),
    "withdrawn": _("It was withdrawn. Write it anew."),
}


def check_state(verdict: Verdict, *states: str) -> None:
    """Raises ValidationError, which says how it stands, unless it is in one of the states."""
    if verdict.state not in states:
        raise ValidationError(_WRONG_STATE[verdict.state])


def check_article_stands(verdict: Verdict) -> None:
    """Nothing begins to be published on what was withdrawn; what is public can be corrected."""
    if verdict.number == 1 and verdict.claim.article.withdrawn_at is not None:
        raise ValidationError(_("Its article is withdrawn. Bring it back first."))


def check_text(verdict: Verdict) -> None:
    problems: dict[str, Any] = {}
    if verdict.rating.retired:
        problems["rating"] = _("The rating “%(name)s” is retired. Choose another.") % {
            "name": verdict.rating
        }
    if not verdict.reasons:
        problems["reasons"] = _("Give reasons: a verdict without them is of no use to anybody.")
    if len(verdict.reasons) > LONGEST_REASONS:
        problems["reasons"] = _(
            "The reasons are too long: %(length)d characters; at most %(most)d are allowed."
        ) % {
            "length": len(verdict.reasons),
            "most": LONGEST_REASONS,
        }
    if verdict.number > 1 and not verdict.correction:
        problems["correction"] = _("Say what was wrong: readers see it beside the earlier version.")
    if len(verdict.correction) > LONGEST_NOTE:
        problems["correction"] = _("At most %(most)d characters are allowed.") % {
            "most": LONGEST_NOTE
        }
    if verdict.number == 1 and verdict.correction:
        problems["correction"] = _("Nothing is published that could be corrected.")
    if len(verdict.differs_because) > LONGEST_NOTE:
        problems["differs_because"] = _("At most %(most)d characters are allowed.") % {
            "most": LONGEST_NOTE
        }
    if verdict.differs_from and not verdict.differs_because:
        problems["differs_because"] = needs_a_sentence(differing_from(verdict))
    if problems:
        raise ValidationError(problems)


def check_ground(verdict: Verdict) -> None:
    """What a verdict rests on has to be there at every step to publication, since it can go in
    between.
    """
    if not verdict.claim.can_be_rated:
        raise ValidationError(_("The claim is not accepted, so its verdict goes no further."))
    if verdict.rating.retired:
        raise ValidationError(
            {
                "rating": _("The rating “%(name)s” is retired. Choose another.")
                % {"name": verdict.rating}
            }
        )
    confirmed = verdict.claim.evidence.filter(state=Evidence.State.CONFIRMED)
    if verdict.rating.needs_evidence and not confirmed.exists():
        raise ValidationError(
            {
                "rating": _("“%(name)s” needs a source: confirm at least one.")
                % {"name": verdict.rating}
            }
        )


def check_note(because: str, missing: StrPromise) -> None:
    too_long = _("At most %(most)d characters are allowed.") % {"most": LONGEST_NOTE}
    if not because or len(because) > LONGEST_NOTE:
        raise ValidationError({"because": too_long if because else missing})


def must_have(user: User, right: str) -> None:
    if not user.has_perm(right):
        raise PermissionDenied(right)
