"""A publication date as people write it, with how precisely it is known."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from extraction.text.dates import read_date
from intake.dates.moments import Moment
from intake.dates.stamps import read_stamp

# Without names of months, and with parts that need no leading zero.
_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")
_GERMAN = re.compile(r"(?:(?:(?P<day>\d{1,2})\.\s*)?(?P<month>\d{1,2})\.\s*)?(?P<year>\d{4})")


class DatedTo(NamedTuple):
    """The first day of the stretch that is meant, and its length: day, month or year."""

    day: dt.date
    precision: str


def parse_date(written: str) -> DatedTo:
    """Read »2017«, »2017-07«, »9.7.2017«, »1. Mai 2023«, »May 6, 2023« or a whole time stamp.

    A time stamp's day is the day in its own zone. Raises ValueError for anything else, also for a
    day that is in no calendar.
    """
    written = " ".join(written.split())
    for form in (_ISO, _GERMAN):
        if match := form.fullmatch(written):
            year, month, day = (match[part] for part in ("year", "month", "day"))
            precision = "day" if day else "month" if month else "year"
            return DatedTo(dt.date(int(year), int(month or 1), int(day or 1)), precision)
    if moment := read_stamp(written):
        return dated_to(moment)
    found = read_date(written)
    if found is None or found.end != len(written):
        raise ValueError(written)
    return dated_to(Moment(found.iso))


def dated_to(moment: Moment) -> DatedTo:
    """The day of a moment, or the first of its month or year; an hour is a day's."""
    precision = moment.precision.value
    return DatedTo(moment.day, precision if precision in ("year", "month") else "day")


def in_iso(dated: DatedTo) -> str:
    """2017-07-09, 2017-07 or 2017."""
    known = {"year": 4, "month": 7, "day": 10}[dated.precision]
    return dated.day.isoformat()[:known]


def is_to_come(dated: DatedTo, today: dt.date) -> bool:
    """Whether nothing can have been published then yet. Zones differ by a day at most."""
    return dated.day > today + dt.timedelta(days=1)
