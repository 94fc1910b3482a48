"""A moment as precisely as it is known, in the zone it was written in."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<minute>\d\d:\d\d)(?P<second>:\d\d(?:\.\d{1,6})?)?(?P<zone>Z|[+-]\d\d:\d\d)?)?)?)?"
)


class Precision(StrEnum):
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"


def next_day(iso: str) -> str:
    """The day behind one in ISO 8601: 24 o'clock is 0 o'clock of it. ValueError for no day."""
    return (date.fromisoformat(iso) + timedelta(days=1)).isoformat()


def last_day_of(day: date, precision: str) -> date:
    """The last day of the year or month that ``day`` is in; the day itself for what is as precise
    as that.
    """
    if precision == Precision.YEAR:
        return day.replace(month=12, day=31)
    if precision == Precision.MONTH:
        return day.replace(day=monthrange(day.year, day.month)[1])
    return day


def days_of(day: date | None, precision: str) -> tuple[date, date] | None:
    """The first and last day that something known to this precision may be of."""
    if day is None:
        return None
    last = last_day_of(day, precision)
    if precision == Precision.YEAR:
        return day.replace(month=1, day=1), last
    if precision == Precision.MONTH:
        return day.replace(day=1), last
    return day, last


@dataclass(frozen=True, slots=True)
class Moment:
    """``iso`` in ISO 8601 of its own precision: 1987, 2017-07, 2017-07-09, 2025-10-14T07:05+02:00.

    The day is the day in the moment's own zone: nothing is converted. Raises ValueError for what is
    no such form or no day of the calendar.
    """

    iso: str

    def __post_init__(self) -> None:
        match = _ISO.fullmatch(self.iso)
        if not match:
            raise ValueError(f"not an ISO 8601 moment: {self.iso}")
        if match["minute"]:
            datetime.fromisoformat(self.iso)
        else:
            date(int(match["year"]), int(match["month"] or 1), int(match["day"] or 1))

    def __str__(self) -> str:
        return self.iso

    @property
    def precision(self) -> Precision:
        parts = self._parts
        for name in ("second", "minute", "day", "month"):
            if parts[name]:
                return Precision(name)
        return Precision.YEAR

    @property
    def zone(self) -> str:
        """``Z``, ``+02:00`` and the like; empty where no zone is known."""
        return self._parts["zone"]

    @property
    def day(self) -> date:
        """The first day of the stretch that is meant: a month's or year's first."""
        parts = self._parts
        return date(int(parts["year"]), int(parts["month"] or 1), int(parts["day"] or 1))

    @property
    def last_day(self) -> date:
        """The last day of the stretch that is meant: 31 December for a year."""
        return last_day_of(self.day, self.precision)

    @property
    def _parts(self) -> dict[str, str]:
        match = _ISO.fullmatch(self.iso)
        assert match  # noqa: S101 - checked when it was made
        return match.groupdict(default="")
