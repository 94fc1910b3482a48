"""Claims whose words or speaker changed, or that were rejected or merged away, after somebody got
them: noted in the transaction of the change, by whichever path it comes about.
"""

from __future__ import annotations

from typing import ClassVar

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.models.claims.claim import Claim
from claims.models.desk.distribution import BLOCK

_TOLD = "(OLD.quote, OLD.speaker_id, OLD.state, OLD.merged_into_id)"


class ChangedQuotation(models.Model):
    """One claim, with the version of it that was given out before its first such change; later
    changes only move ``changed_at``.
    """

    claim = models.OneToOneField(
        Claim, on_delete=models.CASCADE, related_name="changed_quotation", verbose_name=_("claim")
    )
    version = models.PositiveIntegerField()
    changed_at = models.DateTimeField()

    class Meta:
        default_permissions = ()
        verbose_name = _("changed quotation")
        verbose_name_plural = _("changed quotations")
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return f"{self.claim_id}"


class GivenOutClaim(Claim):
    """For its trigger: the claim itself knows nothing of who got it."""

    class Meta:
        proxy = True
        default_permissions = ()
        triggers: ClassVar = [
            pgtrigger.Trigger(
                name="note_changed_quotation",
                when=pgtrigger.After,
                operation=pgtrigger.Update,
                # Before it was accepted it was nobody's word.
                condition=pgtrigger.Condition(
                    "(OLD.state = 'accepted' "
                    f"AND {_TOLD} IS DISTINCT FROM {_TOLD.replace('OLD', 'NEW')})"
                ),
                func=f"""
                    INSERT INTO claims_changedquotation (claim_id, version, changed_at)
                    SELECT OLD.id, OLD.version, now()
                    WHERE EXISTS (
                        SELECT FROM claims_distributedclaims AS part
                        JOIN claims_distribution AS head ON head.id = part.distribution_id
                        WHERE part.block = OLD.id / {BLOCK}
                        AND get_bit(part.claims, (OLD.id % {BLOCK})::int) = 1
                        AND head.channel NOT IN ('review', 'feed', 'webhook'))
                    ON CONFLICT (claim_id) DO UPDATE SET changed_at = now();
                    RETURN NULL;
                """,  # noqa: S608 - the numbers and names are constants
            )
        ]
