"""Checks that others published, and what editors say of them for single claims."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import TYPE_CHECKING, ClassVar

import pghistory
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _

from claims.models import Claim, Evidence
from claims.models.claims.parallel import BitField

if TYPE_CHECKING:
    from newsroom.models import User

# From here on a check says that the claim is false or true rather than anything between.
_FALSE, _TRUE = 0.3, 0.7


class PublishedCheck(models.Model):
    """One check of one claim by another publisher. Dates are ISO 8601 of their own precision."""

    claim = models.TextField(_("claim"))
    address = models.URLField(_("address"), max_length=2000)
    #: Of address and claim: a page may check several claims.
    digest = models.CharField(max_length=64, unique=True, editable=False)
    rating = models.CharField(_("rating"), max_length=500)
    #: From 0 (false) to 1 (true); NULL where the publisher's words and numbers do not tell.
    truth = models.FloatField(null=True)
    publisher = models.CharField(_("publisher"), max_length=300)
    claimant = models.CharField(_("who said it"), max_length=300, blank=True)
    claimed_on = models.CharField(_("said"), max_length=10, blank=True)
    reviewed_on = models.CharField(_("checked"), max_length=10, blank=True)
    title = models.CharField(_("title"), max_length=500, blank=True)
    language = models.CharField(_("language"), max_length=3, blank=True)
    #: As claims.models.Meaning and Signature have them; NULL for too few words.
    vector = models.BinaryField(null=True)
    bits = BitField(max_length=512, null=True)
    #: The file or feed that it came from.
    taken_from = models.CharField(max_length=2000)
    taken_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("check by others")
        verbose_name_plural = _("checks by others")
        constraints: ClassVar = [
            models.CheckConstraint(name="check_has_a_claim", condition=~models.Q(claim="")),
            models.CheckConstraint(name="check_has_a_rating", condition=~models.Q(rating="")),
            models.CheckConstraint(
                name="check_truth_is_a_share",
                condition=models.Q(truth=None) | models.Q(truth__range=(0, 1)),
            ),
            models.CheckConstraint(
                name="check_vector_with_its_bits",
                condition=models.Q(vector=None, bits=None)
                | models.Q(vector__isnull=False, bits__isnull=False),
            ),
        ]
        indexes: ClassVar = [
            GinIndex(OpClass(Upper("claim"), name="gin_trgm_ops"), name="check_claim_trigrams")
        ]

    def __str__(self) -> str:
        return self.claim if len(self.claim) <= 80 else self.claim[:79] + "…"

    @property
    def relation(self) -> str:
        """How it bears on a claim that says the same."""
        if self.truth is None or _FALSE < self.truth < _TRUE:
            return Evidence.Relation.CONTEXT
        is_true = self.truth >= _TRUE
        return Evidence.Relation.SUPPORTS if is_true else Evidence.Relation.CONTRADICTS

    @property
    def claimed_day(self) -> dt.date | None:
        """The day on which it was said; None unless it is known to the day."""
        return dt.date.fromisoformat(self.claimed_on) if len(self.claimed_on) == 10 else None


@pghistory.track()
class CheckDismissal(models.Model):
    """That a check is not about a claim; it is not offered there again."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="dismissed_checks")
    check_record = models.ForeignKey(
        PublishedCheck, on_delete=models.CASCADE, related_name="dismissals"
    )
    dismissed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    dismissed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(name="check_dismissed_once", fields=["claim", "check_record"])
        ]

    def __str__(self) -> str:
        return f"{self.claim_id}: {self.check_record_id}"

    @classmethod
    def of(cls, claim: Claim, check: PublishedCheck, *, by: User) -> None:
        """Twice is once."""
        cls.objects.get_or_create(claim=claim, check_record=check, defaults={"dismissed_by": by})


def digest_of(address: str, claim: str) -> str:
    return hashlib.sha256(f"{address}\n{' '.join(claim.split())}".encode()).hexdigest()
