"""The stamp that closes a message in IPTC 7901: »241205 Okt 24«, in German or English."""

from __future__ import annotations

import re

from ...dates.moments import Moment
from ...dates.stamps import MONTHS, read_zone

CLOSING_STAMP = re.compile(
    r"(?:[A-Z]{2,4} )?(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)(?: +(?P<zone>[A-Z]{2,5}))? +"
    r"(?P<month>[A-Za-zäÄ]{3,9})\.? +(?P<year>\d\d(?:\d\d)?)"
)


def closing_moment(match: re.Match[str]) -> Moment | None:
    """When a message was sent; None for what is in no calendar."""
    month = MONTHS.get(match["month"].lower()[:3])
    if month is None:
        return None
    year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
    clock = f"{match['hour']}:{match['minute']}{read_zone(match['zone'])}"
    try:
        return Moment(f"{year}-{month:02}-{match['day']}T{clock}")
    except ValueError:
        return None
