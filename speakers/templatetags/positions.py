"""When a position was held, in the reader's language."""

from __future__ import annotations

import datetime as dt

from django import template
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from speakers.models import Position

register = template.Library()
_FORMS = {"day": "SHORT_DATE_FORMAT", "month": "YEAR_MONTH_FORMAT", "year": "Y"}


@register.filter
def position_time(position: Position) -> str:
    """»14. März 2017 – 2019«, »2011 – heute«, »… – unbekannt«: each end as far as it is known."""
    if position.end_unknown:
        end = pgettext("end of a position", "unknown")
    else:
        end = _written(position.end_on, position.end_precision) or _("today")
    return f"{_written(position.start_on, position.start_precision) or '…'} – {end}"


def _written(day: dt.date | None, precision: str) -> str:
    return date_format(day, _FORMS[precision]) if day else ""
