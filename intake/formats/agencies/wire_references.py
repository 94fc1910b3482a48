"""Which other message a message in IPTC 7901 is about: what it corrects, replaces or takes back has
a number of its own, as has every message.
"""

from __future__ import annotations

import datetime as dt
import re

from ...dates.moments import Moment
from ...dates.stamps import read_stamp

WITHDRAWN = re.compile(r"\b(?:WITHDRAWN?|KILL|zurückgezogen|Zurückziehung)\b")
_NOT_TO_BE_USED = re.compile(
    r"\bnicht (?:mehr )?(?:zu )?verwenden\b|\bverwenden Sie\b.*\bnicht\b|\bzurückgezogen\b"
    r"|\bzu sperren\b|\bdo not use\b|\bis withdrawn\b",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"\b(?:Korrektur|KORR|Berichtigung|Berichtigt|Neufassung|Ersatz|Ersetzt|Corrects|Corrected"
    r"|Replaces|Correction)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?P<service>[A-Za-z]{2,4})(?P<number>\d{3,4})\b"
    r"(?:.{0,80}?\bvom (?P<day>\d{1,2})\. ?(?P<month>[A-Za-zä]{3,9}))?"
)


def says_not_to_use(text: str) -> bool:
    """Whether a message takes another back, or itself."""
    return bool(WITHDRAWN.search(text) or _NOT_TO_BE_USED.search(text))


def wire_number(service: str, number: str, day: dt.date | None) -> str:
    """Service and number, which begin anew each day: »bdt0173:2025-10-14«."""
    return f"{service}{number}" + (f":{day.isoformat()}" if day else "")


def taken_back(service: str, own: str, sentences: list[str], published: Moment | None) -> str:
    """The message of the same service that a sentence says is not to be used; "" for none."""
    said = [sentence for sentence in sentences if _NOT_TO_BE_USED.search(sentence)]
    return _named(service, own, said, published)


def corrected(service: str, own: str, notes: list[str], published: Moment | None) -> str:
    """The message of the same service that a note says is corrected or replaced; "" for none."""
    said = [note for note in notes if _CORRECTED.search(note)]
    return _named(service, own, said, published)


def _named(service: str, own: str, sentences: list[str], published: Moment | None) -> str:
    """The one that all of them name; several are an editor's to look at."""
    found = {
        wire_number(service, each["number"], _day(each, published))
        for sentence in sentences
        for each in _NUMBER.finditer(sentence)
        if each["service"].lower() == service.lower() and each["number"] != own
    }
    return found.pop() if len(found) == 1 else ""


def _day(found: re.Match[str], published: Moment | None) -> dt.date | None:
    if published is None:
        return None
    if found["day"]:
        # What is told in January may be of December.
        for year in (published.day.year, published.day.year - 1):
            named = read_stamp(f"{found['day']}. {found['month']} {year}")
            if named is not None and named.day <= published.day:
                return named.day
    return published.day
