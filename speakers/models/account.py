"""The accounts that a speaker posts from."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import pghistory
from django.contrib.postgres.indexes import OpClass
from django.db import models
from django.db.models.functions import Lower
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from speakers.known_dates import includes_day
from speakers.models.speaker import Speaker


@pghistory.track()
class Account(models.Model):
    """An account on a platform; one handle belongs to one record."""

    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="accounts")
    platform = models.CharField(_("platform"), max_length=30)
    handle = models.CharField(_("handle"), max_length=200)
    start_on = models.DateField(_("from"), null=True, blank=True)
    end_on = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        ordering: ClassVar = ["platform", "handle"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="account_handle_without_at", condition=~models.Q(handle__startswith="@")
            ),
            models.CheckConstraint(
                name="account_starts_before_it_ends",
                condition=models.Q(start_on=None)
                | models.Q(end_on=None)
                | models.Q(end_on__gte=models.F("start_on")),
                violation_error_message=_("The account ends before it starts."),
            ),
            models.UniqueConstraint(
                "platform",
                Lower("handle"),
                name="account_belongs_to_one_speaker",
                violation_error_message=_("This account belongs to another record."),
            ),
        ]
        indexes: ClassVar = [
            models.Index(OpClass(Lower("handle"), "text_pattern_ops"), name="account_handle")
        ]

    def __str__(self) -> str:
        return f"@{self.handle} ({capfirst(self.platform)})"

    def was_held_on(self, day: date) -> bool:
        """Whether it was the speaker's then; an unknown start or end is no bound."""
        return includes_day(self.start_on, self.end_on, day)
