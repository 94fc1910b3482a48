"""A publication date as people write it, with how precisely it is known."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")
_GERMAN = re.compile(r"(?:(?:(?P<day>\d{1,2})\.\s*)?(?P<month>\d{1,2})\.\s*)?(?P<year>\d{4})")


class DatedTo(NamedTuple):
    """The first day of the stretch that is meant, and its length: day, month or year."""

    day: dt.date
    precision: str


def parse_date(written: str) -> DatedTo:
    """Read »2017«, »2017-07«, »2017-07-09«, »07.2017« or »9.7.2017«; ValueError for anything
    else.
    """
    match = _ISO.fullmatch(written.strip()) or _GERMAN.fullmatch(written.strip())
    if not match:
        raise ValueError(written)
    year, month, day = (match[part] for part in ("year", "month", "day"))
    precision = "day" if day else "month" if month else "year"
    return DatedTo(dt.date(int(year), int(month or 1), int(day or 1)), precision)
