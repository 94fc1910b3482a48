"""Time stamps as feeds, agencies and archives write them, kept in their own zone."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .moments import Moment, next_day

# RFC 822 knows the American names. Names that mean several zones (IST, CST in China) are left out:
# a stamp without a zone is better than one that is hours wrong.
ZONES = {
    **{"z": "Z", "ut": "Z", "utc": "Z", "gmt": "Z", "wet": "+00:00", "west": "+01:00"},
    **{"bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00"},
    **{"met": "+01:00", "mest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00"},
    **{"est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00"},
    **{"mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "hst": "-10:00"},
    **{"jst": "+09:00", "kst": "+09:00", "hkt": "+08:00", "aest": "+10:00", "aedt": "+11:00"},
    **{"acst": "+09:30", "awst": "+08:00", "nzst": "+12:00", "nzdt": "+13:00"},
}
# By their first three letters in English and German; »mär«, »mae« and »mrz« are March.
MONTHS = {
    **{"jan": 1, "jän": 1, "feb": 2, "mar": 3, "mär": 3, "mae": 3, "mrz": 3, "apr": 4, "may": 5},
    **{"mai": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11},
    **{"dec": 12, "dez": 12},
}
# An offset, a name, or an offset from one: »GMT+2«; as a city is told by the zone tables.
_ZONE = (
    r"(?:\s*\(?(?P<zone>(?:(?:GMT|UTC)\s*)?[+-]\d{1,2}(?::?\d\d)?(?=\s|$|[()])"
    r"|[A-Z][a-z]+/[A-Z]\w+|[A-Za-z]{1,5})\)?)?(?:\s+(?:\([A-Z]{3,5}\)|(?<=\d\s)[A-Z]{3,4}))?"
)
# Of a day alone, as XML and NITF allow it; a day has no moment, so that it says nothing.
_DAY_ZONE = r"(?:Z|[+-]\d\d:?\d\d)"
_CLOCK = r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?"
_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ]"
    + _CLOCK
    + _ZONE
    + r"|"
    + _DAY_ZONE
    + r")?)?)?"
)
_BASIC = re.compile(
    r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)"
    r"(?:T?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?" + _ZONE + r"|" + _DAY_ZONE + r")?"
)
_WEEKDAY = r"(?:[^\W\d]{2,10}\.?,?\s+)?(?:den\s+)?"
_NAMED = re.compile(
    _WEEKDAY + r"(?P<day>\d{1,2})\.?[\s-]+(?P<name>[^\W\d]{3,9})\.?,?[\s-]+(?P<year>\d{4}|\d\d)"
    r"(?:,?\s+(?:um\s+|at\s+)?" + _CLOCK + r"(?:\s*Uhr)?" + _ZONE + r")?"
)
_AMERICAN = re.compile(
    _WEEKDAY + r"(?P<name>[^\W\d]{3,9})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})"
    r"(?:,?\s+(?:at\s+|-\s+)?" + _CLOCK + r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?" + _ZONE + r")?"
)
_DOTTED = re.compile(
    _WEEKDAY + r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})"
    r"(?:,?\s+(?:um\s+)?" + _CLOCK + r"(?:\s*Uhr)?" + _ZONE + r")?"
)
# Told apart by what can be no month: »14/10/2025« and »10-14-2025«; »3/4/2025« is either.
_BY_DAY = re.compile(
    r"(?P<day>1[3-9]|2\d|3[01])(?P<mark>[/-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})(?:,?\s+"
    + _CLOCK
    + _ZONE
    + r")?"
)
_BY_MONTH = re.compile(
    r"(?P<month>\d{1,2})(?P<mark>[/-])(?P<day>1[3-9]|2\d|3[01])(?P=mark)(?P<year>\d{4})"
    r"(?:,?\s+" + _CLOCK + r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?" + _ZONE + r")?"
)
_FORMS = (_ISO, _BASIC, _NAMED, _AMERICAN, _DOTTED, _BY_DAY, _BY_MONTH)
_SECONDS = re.compile(r"(?P<seconds>1\d{9})(?:\d{3})?")  # since 1970, of 2001 to 2033


def read_stamp(text: str | None) -> Moment | None:
    """The moment that a stamp gives, as precise as it is; None for what is in no calendar."""
    stamp = " ".join((text or "").split())
    if counted := _SECONDS.fullmatch(stamp):
        at = dt.datetime.fromtimestamp(int(counted["seconds"]), dt.UTC)
        return Moment(f"{at:%Y-%m-%dT%H:%M:%S}Z")
    for form in _FORMS:
        if match := form.fullmatch(stamp):
            try:
                return Moment(_iso(match.groupdict()))
            except ValueError:
                return None
    return None


def unread_stamps(*written: str) -> tuple[str, ...]:
    """What to say of each stamp that stands there and cannot be read."""
    unread = (stamp for stamp in dict.fromkeys(written) if stamp and read_stamp(stamp) is None)
    return tuple(f"»{stamp[:40]}« is no date of the calendar." for stamp in unread)


def _iso(parts: dict[str, str | None]) -> str:
    month = parts.get("month") or _month(parts.get("name"))
    if not month:
        return _year(parts)
    iso = f"{_year(parts)}-{int(month):02}"
    if not parts.get("day"):
        return iso
    iso += f"-{int(parts['day'] or 0):02}"
    if not parts.get("hour"):
        return iso
    hour = _hour(int(parts["hour"] or 0), parts.get("half"))
    if hour == 24:  # as embargoes until the end of a day have it
        iso, hour = next_day(iso), 0
    seconds = f":{parts['second']}" if parts.get("second") else ""
    clock = f"{iso}T{hour:02}:{parts['minute']}{seconds}"
    zone = parts.get("zone") or ""
    return clock + (_zone_of_city(zone, clock) if "/" in zone else read_zone(zone))


def _zone_of_city(name: str, clock: str) -> str:
    """The offset of »Europe/Berlin« at that time there."""
    try:
        at = dt.datetime.fromisoformat(clock).replace(tzinfo=ZoneInfo(name))
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return ""
    return at.isoformat()[-6:]


def _year(parts: dict[str, str | None]) -> str:
    year = parts["year"] or ""
    if len(year) == 2:  # RFC 822
        return ("19" if int(year) >= 70 else "20") + year
    return year


def _month(name: str | None) -> str | None:
    if name is None:
        return None
    number = MONTHS.get(name.lower()[:3])
    if number is None:
        raise ValueError(name)
    return str(number)


def _hour(hour: int, half: str | None) -> int:
    if not half:
        return hour
    return hour % 12 + (12 if half.lower().startswith("p") else 0)


def read_zone(zone: str | None) -> str:
    """``Z`` or ``+02:00`` for a zone's name or offset; empty for one that is not known."""
    if not zone:
        return ""
    zone = re.sub(r"^(?:GMT|UTC)\s*(?=[+-])", "", zone)
    if zone[0] in "+-":
        digits = zone[1:].replace(":", "")
        digits = digits.zfill(4) if len(digits) > 2 else f"{digits:0>2}00"
        return f"{zone[0]}{digits[:2]}:{digits[2:]}" if int(digits[:2]) < 24 else ""
    return ZONES.get(zone.lower(), "")
