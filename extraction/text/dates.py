"""Written dates, as they stand in texts and under embedded posts, read into ISO 8601 of their own
precision.
"""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

_MONTHS_FILE = Path(__file__).parents[1] / "data" / "months.json"
_FIRST_YEAR, _LAST_YEAR = 1500, 2199


class WrittenDate(NamedTuple):
    """A date as it is written in a text."""

    #: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.
    iso: str
    #: The offset behind its last character.
    end: int


@cache
def month_numbers() -> dict[str, int]:
    """Month names and abbreviations of the languages in ``data/months.json``, in lower case, with 1
    to 12.
    """
    languages: dict[str, list[str]] = json.loads(_MONTHS_FILE.read_text(encoding="utf-8"))
    return {
        name: number
        for months in languages.values()
        for number, names in enumerate(months, start=1)
        for name in names.split()
    }


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    month = "|".join(sorted(map(re.escape, month_numbers()), key=len, reverse=True))
    year = r"(?P<year>[12]\d{3})(?!\d)"
    sources = (
        rf"{year}\s*年\s*(?P<month>\d{{1,2}})\s*月(?:\s*(?P<day>\d{{1,2}})\s*日)?",
        rf"{year}-(?P<month>\d{{1,2}})(?:-(?P<day>\d{{1,2}}))?(?!\d)",
        rf"(?P<day>\d{{1,2}})\s?\.\s?(?P<month>\d{{1,2}})\s?\.\s?{year}",
        rf"(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})/{year}",
        rf"(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s+(?:(?:de|of)\s+)?"
        rf"(?P<name>{month})\b\.?,?\s+(?:de\s+)?{year}(?:\s?г\.)?",
        rf"(?P<name>{month})\b\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{year}",
        rf"(?P<name>{month})\b\.?\s+{year}",
        # »2017-13« is a mistake and not the year; »2017-2019« begins with one
        rf"{year}(?!-\d{{1,2}}(?!\d))",
    )
    return tuple(re.compile(source, re.IGNORECASE) for source in sources)


def read_date(text: str, position: int = 0) -> WrittenDate | None:
    """The date that begins exactly at ``position``, None where no possible one does (»31.
    Februar«).
    """
    for pattern in _patterns():
        if (match := pattern.match(text, position)) and (iso := _iso(match.groupdict())):
            return WrittenDate(iso, match.end())
    return None


def _iso(parts: dict[str, str | None]) -> str | None:
    year = int(parts["year"] or 0)
    name, month, day = parts.get("name"), parts.get("month"), parts.get("day")
    number = month_numbers().get(name.lower(), 0) if name else int(month or 0)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if not name and month is None:
        return f"{year:04}"
    try:
        whole = date(year, number, int(day) if day else 1)
    except ValueError:
        return None
    return whole.isoformat() if day else f"{year:04}-{number:02}"
