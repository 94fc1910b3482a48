"""Time stamps as pages write them, kept in the zone and precision they have."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from extraction.text.dates import month_numbers, read_date

from .moments import Moment, next_day

_STAMP = re.compile(
    r"(?P<day>\d{4}-\d\d(?:-\d\d)?)"
    r"(?:[T ]+(?P<time>\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d+)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d(?!\d)|[A-Z]{3,5})?",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE
)
_YEAR = re.compile(r"[12]\d{3}")
_CLOCK = re.compile(
    r"[\s,;|·•\-–—/@]{0,6}(?:(?:um|at|à|kl\.?)\s*)?"
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?(?::(?P<second>\d\d))?"
    r"\s?(?P<half>[ap]\.?\s?m\b\.?)?(?P<clock>\s?(?:Uhr|h)\b)?"
    r"\s?(?P<zone>Z\b|(?:UTC|GMT)?[+-]\d\d:?\d\d|[A-Z]{2,5}\b)?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|mo|di|mi|do|fr|sa|so|tue|wed|thu|sat"
    r"|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag))\b[.,]*\s*"
    r"(?:(?:den|the|dem)\s+)?",
    re.IGNORECASE,
)
# Named zones, since Python knows none of them; German summer time as both languages name it.
_ZONES = {
    **dict.fromkeys(("Z", "UTC", "GMT", "WET"), "+00:00"),
    **dict.fromkeys(("CET", "MEZ", "BST", "WEST", "IST"), "+01:00"),
    **dict.fromkeys(("CEST", "MESZ", "EET", "SAST"), "+02:00"),
    **dict.fromkeys(("EEST", "MSK"), "+03:00"),
    **{"EST": "-05:00", "EDT": "-04:00", "ET": "", "CST": "-06:00", "CDT": "-05:00"},
    **{"MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "JST": "+09:00"},
    **{"AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00"},
}
_ZONES["IST"] = ""  # India's, Ireland's or Israel's


def read_moment(written: str) -> Moment | None:
    """A time stamp or a date as a machine or a person writes it; None for anything else."""
    written = " ".join(written.split())
    if not written:
        return None
    return _iso(written) or _epoch(written) or _mail_form(written) or _spoken(written)


def _iso(written: str) -> Moment | None:
    match = _STAMP.fullmatch(written)
    if match:
        time = match["time"] or ""
        return _moment(match["day"], time.zfill(len(time) + (time.find(":") == 1)), match["zone"])
    if _YEAR.fullmatch(written):
        return _moment(written, "", "")
    compact = _COMPACT.fullmatch(written)
    if compact and len(written) != 10 and len(written) != 13:
        year, month, day, hour, minute, second, zone = compact.groups()
        time = ":".join(part for part in (hour, minute, second) if part)
        return _moment(f"{year}-{month}-{day}", time, zone)
    return None


def _epoch(written: str) -> Moment | None:
    if not re.fullmatch(r"\d{10}|\d{13}", written):
        return None
    seconds = int(written) / (1000 if len(written) == 13 else 1)
    return Moment(datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))


def _mail_form(written: str) -> Moment | None:
    """»Tue, 14 Oct 2025 07:05:00 +0200« (RFC 5322) and ``Date.toString`` of browsers."""
    browser = re.match(
        r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})", written
    )
    if browser:
        month, day, year, time, zone = browser.groups()
        written = f"{day} {month} {year} {time} {zone}"
    elif not re.match(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:", written):
        return None
    try:
        return Moment(parsedate_to_datetime(written).isoformat())
    except (ValueError, TypeError, IndexError):
        return None


def _spoken(written: str) -> Moment | None:
    found = find_moment(written)
    return found[0] if found and found[1] == 0 else None


def find_moment(text: str, start: int = 0, *, year_alone: bool = False) -> Found | None:
    """The first written date in ``text`` with the time of day behind it, and where it stands."""
    for match in _DATE_START.finditer(text, start):
        written = read_date(text, match.start())
        if written is None or (len(written.iso) == 4 and not year_alone):
            continue
        begin = match.start()
        ahead = _WEEKDAY.match(text)
        if ahead and ahead.end() == begin:
            begin = 0
        return _with_clock(text, written.iso, begin, written.end)
    return None


Found = tuple[Moment, int, int]


def _with_clock(text: str, iso: str, begin: int, end: int) -> Found | None:
    moment = _moment(iso, "", "")
    clock = _CLOCK.match(text, end) if len(iso) == 10 else None
    if clock and (clock["minute"] or clock["half"] or clock["clock"]):
        hour = int(clock["hour"])
        if clock["half"]:
            hour = hour % 12 + (12 if clock["half"].lower().startswith("p") else 0)
        time = f"{hour:02}:{clock['minute'] or '00'}"
        timed = _moment(iso, time, _zone_of(clock["zone"]))
        if timed:
            return timed, begin, clock.end("zone") if _zone_of(clock["zone"]) else clock.end()
    return (moment, begin, end) if moment else None


def _zone_of(written: str | None) -> str:
    zone = (written or "").upper().removeprefix("UTC").removeprefix("GMT")
    return (
        zone if re.fullmatch(r"[+-]\d\d:?\d\d", zone) else _ZONES.get((written or "").upper(), "")
    )


def _moment(day: str, time: str, zone: str | None) -> Moment | None:
    zone = (zone or "").upper()
    if re.fullmatch(r"[+-]\d\d(?::?\d\d)?", zone):
        zone = f"{zone[:3]}:{zone[3:].lstrip(':') or '00'}"
    elif zone and zone != "Z":
        zone = _ZONES.get(zone, "")
    try:
        if time.startswith("24:"):
            day, time = next_day(day), f"00{time[2:]}"
        return Moment(f"{day}T{time}{zone}" if time else day)
    except ValueError:
        return None


_DATE_START = re.compile(
    r"(?<![\w.,/-])(?:\d{1,4}(?=\s?[./\-年]|(?:st|nd|rd|th)?\s)|(?:"
    + "|".join(sorted(map(re.escape, month_numbers()), key=len, reverse=True))
    + r")\b)",
    re.IGNORECASE,
)
