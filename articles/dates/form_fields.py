"""Form fields for dates, which understand every form that people write them in."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.dates.written_dates import DatedTo, is_to_come, parse_date
from intake.dates.moments import last_day_of

TO_COME = _("%(date)s is in the future. If that is meant, tick the box and send the form again.")


class TypedDateField(forms.DateField):
    """A day, as ``articles.dates.written_dates`` reads it. A month or a year is its first day, or
    its ``last`` one; none at all where only a day will do (``whole_days``).
    """

    def __init__(self, *, last: bool = False, whole_days: bool = False, **options: Any) -> None:
        options.setdefault("widget", forms.DateInput({"type": "date"}, format="%Y-%m-%d"))
        super().__init__(**options)
        self.last, self.whole_days = last, whole_days

    def to_python(self, value: Any) -> dt.date | None:
        if value in self.empty_values:
            return None
        if isinstance(value, dt.date):
            return super().to_python(value)
        dated = read_typed(value)
        if self.whole_days and dated.precision != "day":
            raise ValidationError(_("Name the day."), code="imprecise")
        return last_day_of(dated.day, dated.precision) if self.last else dated.day


def read_typed(written: str) -> DatedTo:
    """The date that was typed. Raises ValidationError for what is none."""
    try:
        return parse_date(written)
    except ValueError:
        raise ValidationError(
            _("“%(date)s” is not a date."), code="invalid", params={"date": written}
        ) from None


def refuse_to_come(dated: DatedTo, written: str) -> None:
    """Ask back about a date on which nothing can have been published yet: mostly it is a slip."""
    if is_to_come(dated, timezone.localdate()):
        raise ValidationError(TO_COME, code="to_come", params={"date": written})


def read_published(written: str, *, is_meant: bool) -> DatedTo:
    """The date that was typed. Raises ValidationError for none, and for one that is still to come
    unless it is meant: mostly it is a slip.
    """
    dated = read_typed(written)
    if not is_meant:
        refuse_to_come(dated, written)
    return dated
