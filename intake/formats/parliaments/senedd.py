"""Record of the Senedd of Wales in its own XML: a row for each contribution, in both languages.

Every row has the words as they were spoken and the house's translation into the other language. The
English ones are read, with a warning where they are a translation.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import groupby

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import NoTextError
from ...readers.safe_xml import Element, child_text, children, local_name, parse_xml
from ...records import ArticlePassageKind, ArticleRecord, TurnKind
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..agencies.html_body import html_words
from .minutes import MinutesBuilder, translation_warnings
from .speaker_labels import Voice

_ROW = re.compile(r"XML_\w+(?:-\w+)*_Bilingual")
_SPOKEN = frozenset({"C", "O", "QNR", "ANR"})
_WRITTEN = frozenset({"QNR", "ANR"})  # questions that were not reached
_HEADING, _REMARK = "B", "I"
_CHAIR = re.compile(r"\b(?:Llywydd|Presiding Officer|Chair)\b")
_MEMBER = re.compile(r"\s+(?:MS|AM|AS|AC)$")  # of the Senedd or the Assembly, in both languages


def read_senedd(document: Document) -> Iterator[ArticleRecord]:
    """A record for each item of the agenda."""
    rows = [row for row in children(parse_xml(document.data)) if _ROW.fullmatch(local_name(row))]
    rows.sort(key=_place)
    found = False
    for number, (agenda, group) in enumerate(groupby(rows, _agenda), 1):
        record = _record(agenda, list(group), number, document.address)
        if record.text:
            found = True
            yield record
    if not found:
        raise NoTextError


def _place(row: Element) -> int:
    place = child_text(row, "Contribution_Order_ID") or child_text(row, "Contribution_ID")
    return int(place) if place.isdecimal() else 0


def _agenda(row: Element) -> str:
    return child_text(row, "Agenda_Item_ID")


def _record(agenda: str, rows: list[Element], number: int, address: str) -> ArticleRecord:
    title = next(filter(None, (child_text(row, "Agenda_item_english") for row in rows)), "Senedd")
    minutes = MinutesBuilder(title)
    translated = [row for row in rows if _read(minutes, row)]
    return minutes.record(
        "senedd",
        title=title,
        outlet="Senedd",
        published=_day(rows[0]),
        language="en",
        address=address,
        warnings=translation_warnings("cy" for _ in translated),
        identifier=f"senedd:{child_text(rows[0], 'Meeting_ID')}/{agenda or number}",
        keywords=(title,),
    )


def _day(row: Element) -> Moment | None:
    return read_stamp(child_text(row, "MeetingDate").partition("T")[0])


def _read(minutes: MinutesBuilder, row: Element) -> bool:
    """Add a row; whether its words are a translation of what was spoken."""
    kind = child_text(row, "contribution_type")
    words, is_translated = _english(row)
    if not words:
        return False
    voice = _voice(row, kind) if kind in _SPOKEN else None
    if voice is None:
        minutes.nobody_speaks()
    else:
        minutes.speaks(voice)
    if kind == _HEADING:
        minutes.topic = words
        minutes.printed(words, ArticlePassageKind.HEADING)
        return False
    for paragraph in words.split("\n\n"):
        if kind == _REMARK:
            minutes.remark(paragraph)
        else:
            minutes.words(paragraph)
    return is_translated and voice is not None


def _english(row: Element) -> tuple[str, bool]:
    """The words in English, and whether they are a translation; as spoken where there is none."""
    spoken = _words(child_text(row, "contribution_verbatim"))
    translated = _words(child_text(row, "contribution_translated"))
    language = child_text(row, "contribution_language").lower()
    if language == "cy" or (not language and translated and translated != spoken):
        return translated or spoken, bool(translated)
    return spoken or _words(child_text(row, "Contribution_English")), False


def _words(markup: str) -> str:
    """The text of HTML that is often escaped twice."""
    return html_words(markup if "<" in markup else html.unescape(markup))


def _voice(row: Element, kind: str) -> Voice | None:
    printed = child_text(row, "Member_name_English")
    if not printed:
        return None
    office = child_text(row, "Member_job_title_English")
    turn = TurnKind.CHAIR if _CHAIR.search(office) else TurnKind.SPEECH
    return Voice(
        speaker=_MEMBER.sub("", printed),
        role=office,
        identifier=child_text(row, "Member_Id"),
        kind=TurnKind.WRITTEN if kind in _WRITTEN else turn,
        label=f"{printed}:",
    )


def _sniff(document: Document) -> float:
    is_rows = document.root and re.search(rf"<{_ROW.pattern}[\s>]", document.head)
    return SURELY if is_rows and document.root not in ("html", "rss", "feed") else NO


FORMAT = Format(
    name="Record of the Senedd",
    read=read_senedd,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
