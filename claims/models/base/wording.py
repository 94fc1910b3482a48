"""The claim in a sentence of its own: whose it is, and what the table refuses about it."""

from __future__ import annotations

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

LONGEST_WORDING = 200
# Search engines and readers want no more (https://schema.org/ClaimReview).
BEST_LENGTH = 75


class WordingOrigin(models.TextChoices):
    #: To be proposed: the words or the speaker are new.
    OPEN = "", gettext_lazy("not yet proposed")
    #: The software is not sure enough to propose one.
    NONE = "none", gettext_lazy("nothing proposed")
    PROPOSED = "machine", gettext_lazy("proposed")
    #: As an editor wrote it, or left it away.
    WRITTEN = "hand", gettext_lazy("written")


WORDING_CONSTRAINTS = [
    models.CheckConstraint(
        name="claim_wording_is_proposed_or_written",
        condition=models.Q(wording="", wording_origin__in=["", "none", "hand"])
        | (~models.Q(wording="") & models.Q(wording_origin__in=["machine", "hand"])),
    ),
    models.CheckConstraint(
        name="claim_wording_is_one_line", condition=~models.Q(wording__regex=r"[\r\n]")
    ),
]

# Whichever way the words or the speaker change: a proposal made of the earlier ones may be untrue.
STALE_WORDING_TRIGGER = pgtrigger.Trigger(
    name="a_proposed_wording_goes_with_its_words",
    when=pgtrigger.Before,
    operation=pgtrigger.Update,
    condition=pgtrigger.Condition(
        "(NEW.wording_origin IN ('machine', 'none') AND OLD.wording = NEW.wording "
        "AND OLD.wording_origin = NEW.wording_origin "
        "AND (OLD.quote, OLD.speaker_id) IS DISTINCT FROM (NEW.quote, NEW.speaker_id))"
    ),
    func="NEW.wording = ''; NEW.wording_origin = ''; RETURN NEW;",
)


def checked_wording(text: str) -> str:
    """What an editor typed, on one line; ValidationError where it is too long."""
    line = " ".join(text.replace("\0", "").split())
    if len(line) > LONGEST_WORDING:
        raise ValidationError(
            _("The wording is too long: %(length)d characters; at most %(most)d are allowed.")
            % {"length": len(line), "most": LONGEST_WORDING}
        )
    return line


def proposal_fields(wording: str) -> dict[str, str]:
    """The columns of a claim for what the software proposes, "" for nothing."""
    fits = wording if len(wording) <= LONGEST_WORDING else ""
    origin = WordingOrigin.PROPOSED if fits else WordingOrigin.NONE
    return {"wording": fits, "wording_origin": origin.value}
