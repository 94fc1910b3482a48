"""The offices and functions that a speaker held."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import pghistory
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.utils.translation import gettext_lazy as _

from record_versions.history_of_many import made_at_once
from speakers.known_dates import UNKNOWN, written_date
from speakers.models.computed import ComputedCharField
from speakers.models.speaker import Speaker
from speakers.name_matching import comparable_name


@pghistory.track(*made_at_once())
class Position(models.Model):
    """An office or function held, with its time where it is known (Wikidata P39, P580, P582)."""

    class Precision(models.TextChoices):
        DAY = "day", _("day")
        MONTH = "month", _("month")
        YEAR = "year", _("year")

    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="positions")
    title = models.CharField(_("title"), max_length=300)
    organisation = models.CharField(_("organisation"), max_length=300, blank=True)
    start_on = models.DateField(_("from"), null=True, blank=True)
    end_on = models.DateField(_("until"), null=True, blank=True)
    #: A month or a year is stored as its first day, or its last where the position ends.
    start_precision = models.CharField(
        _("start known to the"), max_length=5, choices=Precision, default=Precision.DAY
    )
    end_precision = models.CharField(
        _("end known to the"), max_length=5, choices=Precision, default=Precision.DAY
    )
    #: It has ended, and nobody knows when: not the same as one that goes on.
    end_unknown = models.BooleanField(_("ended, unknown when"), default=False)
    known_from = models.CharField(_("known from"), max_length=500, blank=True)
    folded = ComputedCharField(max_length=600, editable=False, default="")

    class Meta:
        verbose_name = _("position")
        verbose_name_plural = _("positions")
        ordering: ClassVar = ["start_on", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="position_starts_before_it_ends",
                condition=models.Q(start_on=None)
                | models.Q(end_on=None)
                | models.Q(end_on__gte=models.F("start_on")),
                violation_error_message=_("The position ends before it starts."),
            ),
            models.CheckConstraint(
                name="position_end_is_known_or_unknown",
                condition=models.Q(end_unknown=False) | models.Q(end_on=None),
                violation_error_message=_("An end that has a day is not unknown."),
            ),
            models.UniqueConstraint(
                name="position_once",
                fields=["speaker", "title", "organisation", "start_on", "end_on"],
                nulls_distinct=False,
                violation_error_message=_("This position is on record already."),
            ),
        ]
        indexes: ClassVar = [
            GinIndex(OpClass("folded", "gin_trgm_ops"), name="position_letters"),
            # By bytes, so that one index serves the whole and its beginning; the earliest first, as
            # who held it is asked for.
            models.Index(
                OpClass("folded", "text_pattern_ops"), "start_on", "id", name="position_of_a_title"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def compute_folded(self) -> str:
        return comparable_name(f"{self.title} {self.organisation}")

    def overlaps(self, first: date, last: date) -> bool:
        """Whether it was held on any of the days; an unknown start or end is no bound."""
        return (self.start_on is None or self.start_on <= last) and (
            self.end_on is None or self.end_on >= first
        )

    @property
    def is_from_web(self) -> bool:
        return self.known_from.startswith(("https://", "http://"))

    @property
    def is_dated(self) -> bool:
        return self.start_on is not None or self.end_on is not None or self.end_unknown

    @property
    def written_time(self) -> str:
        """»2011-01 – 2017«, with »…« for what is open and »?« for an end that nobody knows."""
        end = UNKNOWN if self.end_unknown else written_date(self.end_on, self.end_precision)
        return f"{written_date(self.start_on, self.start_precision) or '…'} – {end or '…'}"
