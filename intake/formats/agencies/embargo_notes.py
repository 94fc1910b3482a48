"""Embargoes that an agency tells in words: in a line of the head, or in a note to editors."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from ...dates.moments import Moment
from ...dates.stamps import read_stamp, read_zone

_DAY = len("2025-10-15")
HELD = ("Embargoed without a time that can be read: hold it until the agency lifts it.",)

_EMBARGO = re.compile(
    r"sperrfrist|(?<![\w-])embargoed\b|(?<![\w-])embargo\b"
    r"(?!\s+(?:gegen|against|on|auf|für|for)\b(?!\s+(?:release|publication|use|\d)))"
    r"|gesperrt bis|\bhold (?:for release )?(?:un)?til\b"
    r"|\bnot (?:for|to be) (?:use|publication|release|used|published|released) (?:before|until)\b",
    re.IGNORECASE,
)
_LIFTED = re.compile(
    r"(?:sperrfrist|embargo)\b(?:(?!\b(?:until|till|til|bis|will|to be|wird|soll)\b).){0,30}"
    r"\b(?:aufgehoben|abgelaufen|entfällt|lifted|expired|over)"
    r"|\b(?:keine|ohne|no|without) (?:sperrfrist|embargo)",
    re.IGNORECASE,
)
_ZONE = r"(?:\s+(?!ON\b)(?P<zone>[A-Z]{2,5})\b)?"
_HALF = r"(?:\s?(?P<half>[AaPp])\.?[Mm]\b\.?)?"
_WHEN = re.compile(
    r"(?P<day>\d{1,2})\.?\s*(?P<month>[^\W\d]{3,9})?(?P<number>\d{1,2}\.)?(?:\s*(?P<year>\d{4}))?"
    r"[,\s]+(?:um\s+|at\s+)?(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d)|(?=\s?(?i:uhr|[ap]\.?m)\b))"
    rf"{_HALF}(?:\s*(?i:Uhr))?{_ZONE}"
)
# »0001 Wednesday October 15«, »6am on 15 October«,
# »0001 GMT Wednesday 15 October 2025«, »10:00 p.m. ON OCT. 15«
_BRITISH = re.compile(
    r"\b(?P<hour>[0-2]?\d)(?:[.:]?(?P<minute>\d\d)(?:hrs)?|(?=\s?[AaPp]\.?[Mm]\b))"
    rf"{_HALF}{_ZONE},? (?:(?i:on) )?"
    r"(?:[A-Z][A-Za-z]+(?i:day),? )?(?:(?P<day>\d{1,2}) (?P<month>[A-Z][A-Za-z]{2,8})"
    r"|(?P<name>[A-Z][A-Za-z]{2,8})\.? (?P<first>\d{1,2}))(?:,? (?P<year>\d{4}))?"
)


def embargo_of(
    stamp: str | None, notes: Iterable[str], published: Moment | None
) -> tuple[Moment | None, tuple[str, ...]]:
    """The end of an embargo that has a place of its own (None where there is none), or of one that
    the notes tell of, whichever is later; and the warning that it cannot be read.
    """
    if stamp is None:
        return noted_embargo(notes, published)
    moment = read_stamp(stamp)
    if moment is None:
        return None, HELD
    noted, _ = noted_embargo(notes, published)
    return (noted if noted and _is_later(noted, moment) else moment), ()


def _is_later(one: Moment, other: Moment) -> bool:
    """Whether it surely is: nobody knows of a time without a zone and one with it."""
    known = bool(one.zone) == bool(other.zone) and min(len(one.iso), len(other.iso)) >= _DAY
    return known and dt.datetime.fromisoformat(one.iso) > dt.datetime.fromisoformat(other.iso)


def noted_embargo(
    notes: Iterable[str], published: Moment | None
) -> tuple[Moment | None, tuple[str, ...]]:
    """When the embargo of the notes ends, in the zone of the item where they name none; or the
    warning that there is one whose end cannot be read.
    """
    named = [note for note in notes if _EMBARGO.search(note) and not _LIFTED.search(note)]
    for note in named:
        if moment := _end(note, published):
            return moment, ()
    return None, HELD if named else ()


def _end(note: str, published: Moment | None) -> Moment | None:
    found = _WHEN.search(note)
    if found and (found["month"] or found["number"]):
        month = found["month"] or found["number"].rstrip(".")
        return _moment(found, found["day"], month, published)
    if british := _BRITISH.search(note):
        day, month = british["day"] or british["first"], british["month"] or british["name"]
        return _moment(british, day, month, published)
    return None


def _moment(found: re.Match[str], day: str, month: str, published: Moment | None) -> Moment | None:
    year = found["year"] or _year(published, month)
    date = f"{day}.{month}.{year}" if month.isdecimal() else f"{day}. {month} {year}"
    if found["zone"] and not read_zone(found["zone"]):
        return None  # nobody knows when that is
    clock = f"{_hour(found)}:{found['minute'] or '00'}"
    moment = read_stamp(f"{date} {clock}{found['zone'] or ''}") if year else None
    if moment is None or found["zone"] or published is None:
        return moment
    return read_stamp(f"{date} {clock}{_zone(published, moment.day)}")


def _hour(found: re.Match[str]) -> int:
    """»10:00 p.m.« is 22."""
    hour = int(found["hour"])
    return hour % 12 + 12 * (found["half"] in "Pp") if found["half"] else hour


def _year(published: Moment | None, month: str) -> str:
    """Of an item of December that is free in January, the next one."""
    if published is None:
        return ""
    named = read_stamp(f"1. {month} 2000")
    number = int(month) if month.isdecimal() else named.day.month if named else 0
    return str(published.day.year + (number + 6 < published.day.month))


def _zone(published: Moment, day: dt.date) -> str:
    """The item's own zone on that day: behind summer time it is an hour less, or an embargo would
    end too early.
    """
    found = re.search(
        r"T.*(?P<zone>Z|(?P<sign>[+-])(?P<hours>\d\d):(?P<rest>\d\d))$", published.iso
    )
    if not found:
        return ""
    sign, hours = found["sign"], int(found["hours"] or 0)
    if hours and published.day < _end_of_summer_time(published.day.year, sign) <= day:
        return f"{sign}{hours + (1 if sign == '-' else -1):02}:{found['rest']}"
    return found["zone"]


def _end_of_summer_time(year: int, sign: str) -> dt.date:
    """The last Sunday of October, in America the first of November."""
    end = dt.date(year, 11, 7) if sign == "-" else dt.date(year, 10, 31)
    return end - dt.timedelta((end.weekday() + 1) % 7)
