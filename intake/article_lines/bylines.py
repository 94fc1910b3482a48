"""What the first and last lines of a text say of it: dateline, date, who wrote it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..dates.moments import Moment
from ..dates.written_dates import find_moment
from ..people.authors import AGENCIES, read_authors
from ..records import TextSpan
from .outlet_phrases import is_byline, tells_time_only

_LENGTH = re.compile(r"\s*•\s*\d{1,3}(?::\d\d){1,2}\s*$")  # how long a recording is: »• 45:12«
_LABEL = re.compile(
    r"\s*(?:stand|datum|date|veröffentlicht(?: am)?|erschienen(?: am)?|published(?: on)?"
    r"|posted(?: on)?"
    r"|aktualisiert(?: am)?|updated)\s*:?\s+",
    re.IGNORECASE,
)
# »Lindenau, 14. Oktober 2025. Von …«, »Berlin, den 3. Mai 2024 –«, »LONDON, Sept 3, 2025 —«
_PLACE = re.compile(
    r"\s*[A-ZÄÖÜ][\w.'’-]*(?:[ /][A-ZÄÖÜa-zäöü][\w.'’-]*){0,3}(?:,\s*(?:den\s+)?|\s+\()"
)
_BEHIND = re.compile(r"\s*[.)]?\s*[-–—.:)]*\s*")
_BY = re.compile(r"(?:Von|VON|By|BY|von|by)\s+(?=[A-ZÄÖÜ])")
_NAME = r"(?:[A-ZÀ-ÞŠŽ][\w’'\-]+|[A-ZÀ-ÞŠŽ]\.|Dr\.|Prof\.|v\.|von|van|de|der|zu)"
_NAMES = re.compile(
    rf"{_NAME}(?:\s+{_NAME}){{1,5}}(?:\s*(?:,|und|and|&|/)\s+{_NAME}(?:\s+{_NAME}){{1,5}}){{0,4}}"
)
_AGENCY = re.compile(
    rf"\((?:{'|'.join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))})(?:/[\w-]+)*\)",
    re.IGNORECASE,
)
_HEAD = 400  # characters of the beginning that may hold such a line


@dataclass(frozen=True, slots=True)
class Imprint:
    """``spans`` are the stretches that say it, with their kinds (dateline, byline)."""

    published: Moment | None = None
    authors: tuple[str, ...] = ()
    spans: tuple[tuple[str, TextSpan], ...] = ()


def read_imprint(text: str, lines: int = 6) -> Imprint:
    """Date and authors as the first ``lines`` and the last two of a text state them. A date in the
    middle of a sentence (a birthday, a deadline) is none.
    """
    published: Moment | None = None
    authors: tuple[str, ...] = ()
    spans: list[tuple[str, TextSpan]] = []
    for begin, end in _candidates(text, lines):
        line = text[begin:end]
        dated = _date_of(line) if published is None else None
        stop = 0
        if dated:
            published, stop = dated
            spans.append(("dateline", (begin, begin + stop)))
        if not authors:
            named = _authors_of(line, stop)
            if named:
                authors, first, last = named
                spans.append(("byline", (begin + first, begin + last)))
    return Imprint(published, authors, tuple(sorted(spans, key=lambda span: span[1])))


def _candidates(text: str, lines: int) -> list[TextSpan]:
    spans = [match.span() for match in re.finditer(r"[^\n]+", text)]
    spans = [(b, e) for b, e in spans if text[b:e].strip()]
    return [*spans[:lines], *(span for span in spans[max(lines, len(spans) - 2) :])]


def _date_of(line: str) -> tuple[Moment, int] | None:
    """The date of a line that is one, or that begins with place and date, with its end."""
    label = _LABEL.match(line)
    start = label.end() if label else 0
    found = find_moment(line[:_HEAD], start)
    if not found or len(found[0].iso) < 7:
        return None
    moment, begin, end = found
    ahead = line[start:begin].strip()
    behind = _LENGTH.sub("", line[end:]).strip(" .,|·–—-")
    if tells_time_only(line) or (not ahead and (label or not behind)):
        return moment, end
    if ahead and _PLACE.fullmatch(line[start:begin]) and _ends_dateline(line, end, behind):
        return moment, end + len((_BEHIND.match(line, end) or [""])[0].rstrip())
    return (moment, end) if len(line) < 160 and _is_byline_before_date(line, ahead) else None


def _ends_dateline(line: str, end: int, behind: str) -> bool:
    """Whether what follows the date shows that it closed a dateline: nothing, a dash, a byline."""
    return (
        not behind
        or re.match(r"\s*[.)]*\s*(?:[-–—:.]|\Z)", line[end:]) is not None
        or _BY.match(behind) is not None
    )


def _is_byline_before_date(line: str, ahead: str) -> bool:
    return bool(_BY.match(line.strip()) or is_byline(ahead) or _is_names(ahead.strip(" ,|·–—-")))


def _is_names(words: str) -> bool:
    return _NAMES.fullmatch(words) is not None


def _authors_of(line: str, start: int) -> tuple[tuple[str, ...], int, int] | None:
    """Whoever a byline names, behind the dateline or as the line itself."""
    begin = len(line) - len(line[start:].lstrip(" .–—-|,"))
    if is_byline(line) and not find_moment(line) and (people := read_authors(line)):
        return people, 0, len(line)
    opener = _BY.match(line, begin) or _BY.match(line)
    if opener:
        names = _NAMES.match(line, opener.end())
        rest = line[names.end() :].strip() if names else ""
        ends = not rest or rest[0] in ",.|·–—-(/" or len(line) < 120
        if names and ends and (people := read_authors(names[0])):
            return people, opener.start(), names.end()
    agency = _AGENCY.search(line[:80])
    if agency and re.match(r"\s*[-–—:.]", line[agency.end() :]):
        return read_authors(agency[0].strip("()")), agency.start(), agency.end()
    return None
