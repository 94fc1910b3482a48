"""Dates of positions as far as they are known: a day, a month, a year, or an end that nobody knows.

A month or a year is stored as its first day, or its last where something ends.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

# How much of an ISO date is known.
LENGTHS = {"year": 4, "month": 7, "day": 10}
#: What a spreadsheet writes for an end that nobody knows.
UNKNOWN = "?"
_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")


def read_known_date(written: str, *, is_end: bool) -> tuple[date, str]:
    """The day that »2017«, »2017-07« or »2017-07-09« is stored as, and its precision. ValueError
    for anything else.
    """
    match = _ISO.fullmatch(written)
    if match is None:
        raise ValueError(f"no date of a day, month or year: {written}")
    year, month = int(match["year"]), int(match["month"] or (12 if is_end else 1))
    if match["day"]:
        return date(year, month, int(match["day"])), "day"
    first = date(year, month, 1)
    day = first.replace(day=monthrange(year, month)[1]) if is_end else first
    return day, "month" if match["month"] else "year"


def written_date(day: date | None, precision: str) -> str:
    """As it is known, in ISO 8601; "" for none."""
    return day.isoformat()[: LENGTHS[precision]] if day else ""


def includes_day(start: date | None, end: date | None, day: date) -> bool:
    """Whether the day lies in the time; an unknown start or end is no bound."""
    return (start is None or start <= day) and (end is None or day <= end)
