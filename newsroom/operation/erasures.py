"""That articles were erased: by whom, when, why and how much; nothing of what they said."""

from __future__ import annotations

from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _


class Erasure(models.Model):
    """One erasure, kept for ever and taken into the chain of history."""

    #: The numbers that the article's versions had.
    articles = ArrayField(models.BigIntegerField())
    reason = models.CharField(_("reason"), max_length=500)
    #: How many rows went, by table.
    counts = models.JSONField(default=dict)
    #: Stretches of the chain that had to be hashed row by row for it; see history_chain.
    restated = models.JSONField(default=list)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        app_label = "newsroom"
        verbose_name = _("erasure")
        verbose_name_plural = _("erasures")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.CheckConstraint(name="erasure_has_a_reason", condition=~models.Q(reason="")),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(name="erasure_stands", operation=pgtrigger.Update | pgtrigger.Delete),
        ]

    def __str__(self) -> str:
        return f"{self.articles} {self.at:%Y-%m-%d}"

    @property
    def rows(self) -> int:
        return sum(self.counts.values())


class ErasedEvent(models.Model):
    """What stays of a row of history that was erased: its place and the hash of what it said."""

    erasure = models.ForeignKey(Erasure, on_delete=models.PROTECT, related_name="events")
    table = models.CharField(max_length=63)
    key = models.BigIntegerField()
    #: When the event was.
    at = models.DateTimeField()
    sha256 = models.CharField(max_length=64)
    erased_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "newsroom"
        indexes: ClassVar = [models.Index(fields=["table", "at", "key"], name="erased_by_place")]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["table", "key"], name="event_erased_once"),
        ]
        triggers: ClassVar = [
            pgtrigger.Protect(
                name="erased_event_stands", operation=pgtrigger.Update | pgtrigger.Delete
            ),
        ]

    def __str__(self) -> str:
        return f"{self.table} {self.key}"
