"""The columns of the table of verdicts."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from claims.models.base.wording import LONGEST_WORDING
from claims.models.verdicts.rating import Rating
from claims.models.verdicts.verdict_table import LONGEST_NOTE
from record_versions.record_change import VersionedRecord


class VerdictColumns(VersionedRecord, models.Model):
    """What is kept of each version of a verdict: its text, who did what to it and when, and what
    it was about when readers first saw it.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("draft")
        SUBMITTED = "submitted", _("submitted")
        APPROVED = "approved", _("approved")
        PUBLISHED = "published", pgettext_lazy("verdict", "published")
        CORRECTED = "corrected", _("corrected")
        WITHDRAWN = "withdrawn", pgettext_lazy("verdict", "withdrawn")

    claim = models.ForeignKey(
        "claims.Claim", on_delete=models.PROTECT, related_name="verdicts", verbose_name=_("claim")
    )
    number = models.PositiveSmallIntegerField(_("version"), default=1)
    rating = models.ForeignKey(
        Rating, on_delete=models.PROTECT, related_name="verdicts", verbose_name=_("rating")
    )
    reasons = models.TextField(_("reasons"))
    correction = models.CharField(
        _("what was corrected, and why"), max_length=LONGEST_NOTE, blank=True
    )
    # Why it departs from what the desk said on like claims, and those verdicts, as they were then.
    differs_because = models.CharField(
        _("why it differs"), max_length=LONGEST_NOTE, blank=True, default="", db_default=""
    )
    differs_from = ArrayField(models.BigIntegerField(), default=list, db_default=[])
    state = models.CharField(_("state"), max_length=9, choices=State.choices, default=State.DRAFT)
    sent_back_because = models.CharField(
        _("sent back because"), max_length=LONGEST_NOTE, blank=True
    )
    # Everybody who wrote on this version, the drafter first: none of them approves it.
    writers = ArrayField(models.BigIntegerField(), default=list)
    drafted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    drafted_at = models.DateTimeField(_("drafted"), default=timezone.now)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    submitted_at = models.DateTimeField(_("submitted"), null=True)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    approved_at = models.DateTimeField(_("approved"), null=True)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    published_at = models.DateTimeField(pgettext_lazy("verdict", "published"), null=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    withdrawn_at = models.DateTimeField(pgettext_lazy("verdict", "withdrawn"), null=True)
    # Readers see it, in place of the rating.
    withdrawn_because = models.CharField(
        _("withdrawn because"), max_length=LONGEST_NOTE, blank=True, default="", db_default=""
    )
    carried_from = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="carried_to"
    )
    # What it was about when it was published: the claim and its evidence may be worked on
    # afterwards.
    quote = models.TextField(_("quote"), blank=True)
    wording = models.CharField(
        _("wording"), max_length=LONGEST_WORDING, blank=True, default="", db_default=""
    )
    speaker_name = models.CharField(_("speaker"), max_length=300, blank=True)
    sources = models.JSONField(_("sources"), default=list)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        abstract = True
