"""Das Amtliche Bulletin of the Swiss Federal Assembly, as its web service gives it.

Rows of the table »Transcript« (https://ws.parlament.ch/odata.svc/), each a speech, as JSON of any
OData version. A record for each subject, with the speeches in their order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import BrokenDocumentError, NoTextError
from ...readers.decoding import decode_text
from ...records import ArticleRecord, TurnKind
from ...registry import NO, SURELY, Document, Format
from ..agencies.html_body import html_words
from .minutes import MinutesBuilder
from .speaker_labels import Voice

# Marks of the typesetter: bells, breaks of lines and pages.
_MARKS = re.compile(r"\[(?:GZ|NB|PAGE\s?\d+|VS|RZ)\]")
_CHAIR = re.compile(r"Präsident|président|presidente", re.IGNORECASE)
_OFFICES = {
    **{"BR": "Bundesrat", "BR-F": "Bundesrätin", "BPR": "Bundespräsident"},
    **{"BPR-F": "Bundespräsidentin", "BK": "Bundeskanzler", "BK-F": "Bundeskanzlerin"},
    **{"P": "Präsident", "P-F": "Präsidentin", "VP": "Vizepräsident", "1VP": "1. Vizepräsident"},
    **dict.fromkeys(("Mit", "Mit-F", "Mit-M"), ""),  # a member
    **{"AP": "Alterspräsident", "AP-F": "Alterspräsidentin"},
}
_TITLES = ("VoteBusinessTitle", "SubjectTitle", "Title")
_DAY = re.compile(r"/Date\((?P<milliseconds>-?\d{1,14})[^)]*\)/")


def read_bulletin(document: Document) -> Iterator[ArticleRecord]:
    try:
        rows = _rows(json.loads(decode_text(document.data, document.charset)))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    subjects: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        subjects.setdefault(_text(row, "IdSubject"), []).append(row)
    found = False
    for subject, speeches in subjects.items():
        record = _record(subject, sorted(speeches, key=_place), document.address)
        if record.text:
            found = True
            yield record
    if not found:
        raise NoTextError


def _rows(found: Any) -> list[dict[str, Any]]:
    for name in ("d", "results", "value"):
        if isinstance(found, dict) and isinstance(found.get(name), dict | list):
            return _rows(found[name])
    rows = found if isinstance(found, list) else [found]
    return [row for row in rows if isinstance(row, dict) and "Text" in row]


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return str(value).strip() if isinstance(value, str | int | float) else ""


def _place(row: dict[str, Any]) -> float:
    try:
        return float(_text(row, "SortOrder") or _text(row, "ID") or 0)
    except ValueError:
        return 0.0


def _record(subject: str, rows: list[dict[str, Any]], address: str) -> ArticleRecord:
    first = rows[0]
    titles = (_text(row, name) for name in _TITLES for row in rows)
    topic = next(filter(None, titles), "")
    minutes = MinutesBuilder(topic)
    for row in rows:
        _add_speech(minutes, row)
    house = _text(first, "CouncilName") or _text(first, "MeetingCouncilAbbreviation")
    languages = {_text(row, "LanguageOfText").lower()[:2] for row in rows} - {""}
    return minutes.record(
        "amtliches-bulletin",
        title=topic or f"Amtliches Bulletin, {house}".strip(", "),
        outlet=house,
        published=_day(_text(first, "MeetingDate")),
        language=languages.pop() if len(languages) == 1 else "",
        address=address,
        identifier=f"amtliches-bulletin:{subject}" if subject else "",
        keywords=(topic,) if topic else (),
    )


def _day(written: str) -> Moment | None:
    if found := _DAY.fullmatch(written):
        days = int(found["milliseconds"]) // 86_400_000
        return read_stamp(_date(days))
    return read_stamp(written[:10] if "T" in written else written)


def _date(days: int) -> str:
    try:
        return (date(1970, 1, 1) + timedelta(days=days)).isoformat()
    except OverflowError:
        return ""


def _add_speech(minutes: MinutesBuilder, row: dict[str, Any]) -> None:
    minutes.nobody_speaks()
    if voice := _voice(row):
        minutes.speaks(voice)
    words = html_words(re.sub(r"</?pd_text>", "", _text(row, "Text")))
    for paragraph in _MARKS.sub(" ", words).split("\n\n"):
        if minutes.voice:
            minutes.words(paragraph)
        else:
            minutes.printed(paragraph)
    minutes.nobody_speaks()


def _voice(row: dict[str, Any]) -> Voice | None:
    name = _text(row, "SpeakerFullName")
    names = (_text(row, "SpeakerFirstName"), _text(row, "SpeakerLastName"))
    name = " ".join(filter(None, names)) if all(names) else name
    if not name:
        return None
    function = _text(row, "SpeakerFunction") or _text(row, "Function")
    office = _OFFICES.get(function, function)
    group = _text(row, "ParlGroupAbbreviation")
    shown = ", ".join(filter(None, (group, _text(row, "CantonAbbreviation"))))
    return Voice(
        name,
        office,
        group,
        _text(row, "PersonNumber"),
        TurnKind.CHAIR if _CHAIR.search(office) and "Bundes" not in office else TurnKind.SPEECH,
        f"{name} ({shown}):" if shown else f"{name}:",
    )


def _sniff(document: Document) -> float:
    head = document.head
    is_json = head.startswith(("{", "["))
    return SURELY if is_json and '"IdSubject"' in head and '"SpeakerFullName"' in head else NO


FORMAT = Format(
    name="Amtliches Bulletin",
    read=read_bulletin,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".json"}),
)
