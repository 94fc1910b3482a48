"""Official Report of the Scottish Parliament and its committees, from the house's open data.

Rows, each a contribution, as JSON or as XML with the same names: since 2018 in blocks (Detail,
Person, Time, ItemOfBusiness), before that flat (Edited_Text, Parliamentary_Name). A record for each
item of business.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from ...dates.stamps import read_stamp
from ...errors import BrokenDocumentError, NoTextError
from ...people.voice_names import is_office, is_unnamed
from ...readers.decoding import decode_text
from ...readers.safe_xml import Element, children, local_name, parse_xml
from ...records import ArticleRecord, TurnKind
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..agencies.html_body import html_words
from .minutes import MinutesBuilder
from .speaker_labels import Voice, bare_name, has_surname, read_label
from .spoken_paragraphs import add_words

_HOUSE = "Scottish Parliament"
# What each fact is called in the blocks of today and in the flat rows of before.
_NAMES = {
    "words": ("Detail/EditedText", "Edited_Text", "EditedText"),
    "shown": ("Detail/SpeakerDisplayName", "Speaker_Display_Name", "SpeakerDisplayName"),
    "office": ("Detail/SpeakerOffice", "Person/Office", "Speaker_Office", "SpeakerOffice"),
    "name": ("Person/ParliamentaryName", "Parliamentary_Name", "ParliamentaryName"),
    "party": ("Person/PartyName", "Actual_Party_Name", "PartyName"),
    "number": ("Person/ID", "Person_ID", "PersonID"),
    "day": ("Time/Start", "Meeting_Date", "Submitted_Date"),
    "heading": ("ItemOfBusiness/Heading", "Heading"),
    "topic": ("ItemOfBusiness/SubHeading", "Sub_Heading"),
    "item": ("ItemOfBusiness/ID", "Item_ID"),
    "committee": ("Committee/Name", "Committee_Name"),
}
_CHAIR = re.compile(r"\b(?:Presiding Officer|(?:Deputy |Acting )*Convener)\b", re.IGNORECASE)
_OFFICE_FIRST = re.compile(r"(?P<office>The [^()]+|[^()]*\bConvener) \((?P<name>[^()]+)\)")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_NO_PARTY = re.compile(r"no party|independent", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Rev|Lord|Baroness)\.?\s+")
_MISTAKEN = "A mark names somebody else than the printed label, which was believed: {}."

Row = dict[str, str]


def read_official_report(document: Document) -> Iterator[ArticleRecord]:
    rows = [_facts(row) for row in _rows(document)]
    found = False
    spoken = (row for row in rows if row["words"])
    for number, (_, group) in enumerate(groupby(spoken, _business), 1):
        record = _record(list(group), number, document.address)
        if record.text:
            found = True
            yield record
    if not found:
        raise NoTextError


def _rows(document: Document) -> list[dict[str, Any]]:
    """The rows as dictionaries; the service strews sentences about its errors between them."""
    if document.root:
        return [_as_row(element) for element in children(parse_xml(document.data))]
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    return [row for row in (found if isinstance(found, list) else [found]) if isinstance(row, dict)]


def _as_row(element: Element) -> dict[str, Any]:
    blocks = ((local_name(e), _as_row(e) if len(e) else e.text or "") for e in children(element))
    return dict(blocks)


def _facts(row: dict[str, Any]) -> Row:
    return {
        name: next(filter(None, (_value(row, path) for path in paths)), "")
        for name, paths in _NAMES.items()
    }


def _value(row: Any, path: str) -> str:
    for part in path.split("/"):
        row = row.get(part) if isinstance(row, dict) else None
    return str(row).strip() if isinstance(row, str | int) else ""


def _business(row: Row) -> tuple[str, ...]:
    return row["day"][:10], row["committee"], row["item"], row["heading"]


def _record(rows: list[Row], number: int, address: str) -> ArticleRecord:
    first = rows[0]
    title = html.unescape(first["heading"]) or _HOUSE
    minutes = MinutesBuilder(title)
    mistaken: list[str] = []
    for row in rows:
        minutes.nobody_speaks()
        minutes.topic = html.unescape(row["topic"]) or title
        if voice := _voice(row, mistaken):
            minutes.speaks(voice)
        for paragraph in html_words(row["words"]).split("\n\n"):
            if minutes.voice:
                add_words(minutes, paragraph)
            else:
                minutes.printed(paragraph)
    day = first["day"][:10]
    return minutes.record(
        "official-report",
        title=title,
        outlet=", ".join(filter(None, (_HOUSE, html.unescape(first["committee"])))),
        published=read_stamp(day),
        language="en",
        address=address,
        identifier=f"scottish-parliament:{day}/{first['item'] or number}",
        keywords=(title,),
        warnings=tuple(map(_MISTAKEN.format, dict.fromkeys(mistaken))),
    )


def _voice(row: Row, mistaken: list[str]) -> Voice | None:
    shown = html.unescape(row["shown"])
    known = _turned(html.unescape(row["name"]))
    printed, office = _printed(shown)
    office = office or row["office"]
    if not (printed or known):
        return None
    kind = TurnKind.CHAIR if _CHAIR.search(office or printed) else TurnKind.SPEECH
    label = f"{shown or known}:"
    if is_unnamed(printed):
        return Voice(printed, kind=kind, label=label)
    names_somebody = known and printed and not is_office(printed)
    if names_somebody and not has_surname(printed, known):
        mistaken.append(printed)
        return Voice(printed, office, read_label(shown).party, "", kind, label)
    party = "" if _NO_PARTY.search(row["party"]) else html.unescape(row["party"])
    return Voice(known or printed, office, party, row["number"], kind, label)


def _printed(shown: str) -> tuple[str, str]:
    """Name and office as they are shown: »The Minister for Housing (Bert Berg)«."""
    if found := _OFFICE_FIRST.match(shown):
        return bare_name(found["name"]), found["office"]
    return bare_name(_BRACKETS.sub("", shown)), ""


def _turned(name: str) -> str:
    """»Adler, Ms Anna« as one says it."""
    last, _, first = name.partition(",")
    return " ".join(filter(None, (_ADDRESS.sub("", first.strip()), last.strip())))


def _sniff(document: Document) -> float:
    head = document.head
    marks = ("EditedText", "ItemOfBusiness") if "ItemOfBusiness" in head else ("Edited_Text",)
    is_rows = head.startswith(("{", "[")) or document.root.startswith("ArrayOf")
    return SURELY if is_rows and all(mark in head for mark in marks) else NO


FORMAT = Format(
    name="Scottish Official Report",
    read=read_official_report,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"application/json"},
    extensions=frozenset({".xml", ".json"}),
)
