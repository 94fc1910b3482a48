"""What is kept of a claim; what is done with it stands in ``claim.py``."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models import Article, ExtractionRun, Post
from claims.models.base.wording import LONGEST_WORDING, WordingOrigin
from record_versions.record_change import VersionedRecord
from speakers.models import Speaker


class ClaimColumns(VersionedRecord, models.Model):
    """The columns of a claim. All spans are [begin, end) in code points of the article's text."""

    class Kind(models.TextChoices):
        DIRECT = "Direct", _("direct quote")
        INDIRECT = "Indirect", _("indirect speech")
        REPORTED = "Reported", _("reported")
        FREE_INDIRECT = "FreeIndirect", _("free indirect")
        INDIRECT_FREE_INDIRECT = "IndirectFreeIndirect", _("continued indirect speech")
        POST = "Post", _("post")

    class Origin(models.TextChoices):
        MACHINE = "machine", _("found automatically")
        HAND = "hand", _("added manually")

    class State(models.TextChoices):
        PENDING = "pending", _("pending")
        ACCEPTED = "accepted", _("accepted")
        REJECTED = "rejected", _("rejected")
        #: On record beside the queue: see claims.review.queue_admission.
        ARCHIVED = "archived", _("archived")

    # A foreign key without an index of its own has one in claim_table.py.
    article = models.ForeignKey(
        Article, on_delete=models.PROTECT, related_name="claims", db_index=False
    )
    run = models.ForeignKey(
        ExtractionRun, on_delete=models.PROTECT, null=True, blank=True, related_name="claims"
    )
    origin = models.CharField(
        _("origin"), max_length=7, choices=Origin.choices, default=Origin.MACHINE
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    medium = models.CharField(_("medium"), max_length=10, blank=True)
    quote = models.TextField(_("quote"))
    spans = models.JSONField(default=dict)
    begin = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    speaker = models.ForeignKey(
        Speaker,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
        verbose_name=_("speaker"),
    )
    # The claim in a sentence of its own, beside its words and never in their place.
    wording = models.CharField(
        _("wording"), max_length=LONGEST_WORDING, blank=True, default="", db_default=""
    )
    wording_origin = models.CharField(
        max_length=7,
        choices=WordingOrigin.choices,
        blank=True,
        default="",
        db_default="",
        editable=False,
    )
    speaker_words = models.CharField(_("speaker in the text"), max_length=1000, blank=True)
    resolved_name = models.CharField(_("name in the article"), max_length=300, blank=True)
    resolution = models.CharField(max_length=40, blank=True)
    # Who was weighed as the one whom a pronoun or description means, by which signs, likeliest
    # first.
    antecedents = models.JSONField(null=True, editable=False)
    cue = models.CharField(_("cue"), max_length=300, blank=True)
    confidence = models.FloatField(_("confidence"), null=True, blank=True)
    # As the extraction gave it; ``confidence`` is this after the newsroom's own decisions were
    # learned from.
    found_confidence = models.FloatField(null=True, blank=True, editable=False)
    rule = models.CharField(_("rule"), max_length=80, blank=True)
    reasons = models.JSONField(default=list, blank=True)
    post = models.ForeignKey(
        Post,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="claims",
        db_index=False,
    )
    # Claims that say the same; only claims.comparison.groups sets it.
    group = models.ForeignKey(
        "claims.Group",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
        verbose_name=_("group"),
        db_index=False,
    )
    state = models.CharField(_("state"), max_length=8, choices=State.choices, default=State.PENDING)
    rejected_because = models.CharField(_("reason"), max_length=300, blank=True)
    # Nobody is looked up by it, and accounts are closed, not deleted.
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
    )
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("assigned to"),
        db_index=False,
    )
    is_check_worthy = models.BooleanField(_("worth checking"), default=False)
    due_on = models.DateField(_("due"), null=True, blank=True)
    # Numbers of articles.Topic and of ChecklistItem, which are never deleted: as columns they are
    # in each version of the history, and undo brings them back.
    topic_numbers = ArrayField(models.BigIntegerField(), default=list, db_default=[], blank=True)
    ticked = ArrayField(models.BigIntegerField(), default=list, db_default=[], blank=True)
    # How worth checking the words look, 0 to 1, as claims.calibration.worthiness has it; what an
    # editor says of it is above.
    worthiness = models.FloatField(default=0.0, db_default=0.0, editable=False)
    # The claim that these words went into; it stands itself, so that one step always leads there.
    merged_into = models.ForeignKey(
        "claims.Claim",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="merged",
        db_index=False,
    )
    version = models.PositiveIntegerField(default=1)
    # The step that this version went back to by undo, or forward to again (see steps.py); empty for
    # one of its own.
    returned_to = models.PositiveIntegerField(null=True, editable=False)
    found_at = models.DateTimeField(_("found"), auto_now_add=True)

    class Meta:
        abstract = True
