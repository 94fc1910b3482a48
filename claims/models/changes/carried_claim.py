"""What became of a claim when a new version of its article came in."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from claims.models.claims.claim import Claim


class CarriedClaim(models.Model):
    """A claim of a version before, and where its words stand in the new version or may stand.

    That a claim moved says its fate; that it still is there says the claim itself, whose move can
    be undone.
    """

    class Fate(models.TextChoices):
        MOVED = "moved", _("moved")
        CHANGED = "changed", _("words changed")
        AMBIGUOUS = "ambiguous", _("ambiguous")
        LOST = "lost", _("not in the new version")

    revision = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="carried")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="carried")
    fate = models.CharField(max_length=9, choices=Fate.choices)
    #: The quote's spans at each place of the new version that comes into question.
    places = models.JSONField(default=list)

    class Meta:
        verbose_name = _("claim of an earlier version")
        verbose_name_plural = _("claims of earlier versions")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="claim_carried_once_into_a_version", fields=["revision", "claim"]
            ),
        ]

    def __str__(self) -> str:
        return f"{self.claim_id} → {self.revision_id}: {self.fate}"

    @property
    def is_in_revision(self) -> bool:
        """Whether the claim stands in the new version now, or in one after it."""
        # Of two versions the later one came in later.
        return self.claim.article_id >= self.revision_id

    @property
    def stands(self) -> str:
        """Its fate as it is now: what moved may have been taken back since."""
        if self.is_in_revision:
            return self.Fate.MOVED.value
        return self.Fate.AMBIGUOUS.value if self.fate == self.Fate.MOVED else self.fate
