"""Das Amtliche Bulletin of the Swiss Federal Assembly, as its web service gives it.

Rows of the table »Transcript« (https://ws.parlament.ch/odata.svc/), each a speech, as JSON of any
OData version or as the Atom that the service gives unasked. A record for each subject, with the
speeches in their order. A table that is asked for in no language has every speech in five.
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
from ...readers.safe_xml import children, descendants, local_name, parse_xml
from ...records import ArticleRecord, TurnKind
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..agencies.html_body import html_words
from .minutes import MinutesBuilder
from .speaker_labels import Voice
from .spoken_paragraphs import add_with_asides, italics_of_markup

# Marks of the typesetter: bells, breaks of lines and pages.
_MARKS = re.compile(r"\[(?:GZ|NB|PAGE\s?\d+|VS|RZ)\]")
# »Für den Antrag der Mehrheit ... 120 Stimmen«: printed, between what the chair says.
_VOTES = re.compile(
    r".{3,120}?\s?(?:\.{3}|…)\s?\d{1,3} (?:Stimmen?|voix|voti|Enthalt\w+|abst\w+|asten\w+)\W*"
)
_CHAIR = re.compile(r"Präsident|président|presidente", re.IGNORECASE)
# By code; behind it stands »-F« for a woman, and »-M« or nothing for a man.
_OFFICES = {
    **{"BR": ("Bundesrat", "Bundesrätin"), "BPR": ("Bundespräsident", "Bundespräsidentin")},
    **{"BK": ("Bundeskanzler", "Bundeskanzlerin"), "P": ("Präsident", "Präsidentin")},
    **{"VP": ("Vizepräsident", "Vizepräsidentin"), "AP": ("Alterspräsident", "Alterspräsidentin")},
    "Mit": ("", ""),  # a member
}
_FUNCTION = re.compile(r"(?P<rank>\d?)(?P<code>[A-Z][A-Za-z]{0,2})(?:-(?P<gender>[FM]))?")
_TITLES = ("VoteBusinessTitle", "SubjectTitle", "Title")
_DAY = re.compile(r"/Date\((?P<milliseconds>-?\d{1,14})[^)]*\)/")


def read_bulletin(document: Document) -> Iterator[ArticleRecord]:
    try:
        rows = _one_language(_all_rows(document))
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


def _all_rows(document: Document) -> list[dict[str, Any]]:
    if not document.root:
        return _rows(json.loads(decode_text(document.data, document.charset)))
    root = parse_xml(document.data)
    found = (
        {local_name(e): e.text for e in children(row)} for row in descendants(root, "properties")
    )
    return [row for row in found if "Text" in row]


def _one_language(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each speech once: with what the table says of it in the language that it was made in, or in
    the first that there is.
    """
    speeches: dict[str, dict[str, Any]] = {}
    for number, row in enumerate(rows):
        name = _text(row, "ID") or f"row {number}"
        is_own = _text(row, "Language") == _text(row, "LanguageOfText")
        if name not in speeches or is_own:
            speeches[name] = row
    return list(speeches.values())


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
    markup = re.sub(r"</?pd_text>", "", _text(row, "Text"))
    words = re.sub(r" +", " ", _MARKS.sub(" ", html_words(markup))).strip()
    italics = italics_of_markup(markup)
    minutes.nobody_speaks()
    if words and (voice := _voice(row)):
        minutes.speaks(voice)
    for paragraph in map(str.strip, words.split("\n\n")):
        if minutes.voice and not _VOTES.fullmatch(paragraph):
            add_with_asides(minutes, paragraph, italics)
        else:
            minutes.printed(paragraph)
    minutes.nobody_speaks()


def _voice(row: dict[str, Any]) -> Voice | None:
    name = _text(row, "SpeakerFullName")
    names = (_text(row, "SpeakerFirstName"), _text(row, "SpeakerLastName"))
    name = " ".join(filter(None, names)) if all(names) else name
    if not name:
        return None
    office = _office(_text(row, "SpeakerFunction") or _text(row, "Function"))
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


def _office(function: str) -> str:
    found = _FUNCTION.fullmatch(function)
    if not found or found["code"] not in _OFFICES:
        return function
    office = _OFFICES[found["code"]][found["gender"] == "F"]
    return f"{found['rank']}. {office}" if found["rank"] and office else office


def _sniff(document: Document) -> float:
    # The first speech, which may be long, stands in front of who holds it.
    head = document.head
    if document.root in ("feed", "entry"):
        is_table = "schemas.microsoft.com/ado" in head and ":IdSubject" in head
        return SURELY if is_table else NO
    named = '"SpeakerFullName"' in head or '"PersonNumber"' in head
    return SURELY if head.startswith(("{", "[")) and '"IdSubject"' in head and named else NO


FORMAT = Format(
    name="Amtliches Bulletin",
    read=read_bulletin,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"application/json", "application/atom+xml"},
    extensions=frozenset({".json", ".xml"}),
)
