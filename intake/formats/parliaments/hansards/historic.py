"""The historic Hansard of Westminster, 1803 to 2005, in the XML that it was digitised into.

A record for each section with words. A paragraph names its member and holds what they said;
paragraphs without a member are the clerk's. Columns and pictures of pages stand among the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....errors import NoTextError
from ....readers.safe_xml import (
    Element,
    attribute,
    child,
    child_text,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ....records import ArticlePassageKind, ArticleRecord, TurnKind
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice, bare_name

_HOUSES = {
    "houseCommons": "House of Commons",
    "houseLords": "House of Lords",
    "westminsterHall": "Westminster Hall",
    "grandCommitteeReport": "House of Lords, Grand Committee",
    "writtenAnswers": "House of Commons, written answers",
    "writtenStatements": "House of Commons, written statements",
    "lordsWrittenAnswers": "House of Lords, written answers",
    "lordsWrittenStatements": "House of Lords, written statements",
}
_UNREAD = frozenset({"col", "image", "lb", "memberconstituency", "member"})
_OFFICE = re.compile(r"(?P<office>[^()]+?)\s*\((?P<name>[^()]+)\)")
_CHAIR = re.compile(r"\b(?:Speaker|Lord Chancellor|Chairman|Deputy Speaker|in the Chair)\b", re.I)
# Told and not quoted, as all was until 1909: »said, that …«, »asked the Minister whether …«.
_REPORTED = re.compile(
    r"(?:said|asked|moved|replied|begged|wished|thought|observed|inquired|rose|presented|explained|"
    r"expressed|complained|hoped|trusted|considered|contended|admitted|opposed|supported)\b"
)
_GROUP = re.compile(r"(?:Hon\. Members?|An hon\. Member|Several|Noble Lords|A Noble Lord)", re.I)


def read_historic(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    number = 0
    for house in descendants(root, *_HOUSES):
        day = _day(house)
        for section in descendants(house, "section"):
            if any(local_name(inner) == "section" for inner in section.iterancestors()):
                continue  # read with the one around it
            record = _record(section, local_name(house), day, number + 1, document.address)
            if record.turns or next(descendants(section, "member"), None) is not None:
                number += 1
                yield record
    if not number:
        raise NoTextError


def _day(house: Element) -> Moment | None:
    for date in descendants(house, "date"):
        if moment := read_stamp(attribute(date, "format")) or read_stamp(element_text(date)):
            return moment
    return None


def _record(
    section: Element, house: str, day: Moment | None, number: int, address: str
) -> ArticleRecord:
    title = child_text(section, "title") or _HOUSES[house]
    minutes = MinutesBuilder(title)
    _read(minutes, section, is_written="ritten" in house)
    return minutes.record(
        "hansard",
        title=title,
        outlet=_HOUSES[house],
        published=day,
        language="en",
        address=address,
        identifier=f"hansard:{house}:{day.iso if day else ''}#{number}",
    )


def _read(minutes: MinutesBuilder, container: Element, *, is_written: bool) -> None:
    for element in children(container):
        name = local_name(element)
        if name == "title":
            minutes.nobody_speaks()
            minutes.topic = element_text(element, _UNREAD)
            minutes.printed(minutes.topic, ArticlePassageKind.HEADING)
        elif name == "p":
            _read_paragraph(minutes, element, is_written=is_written)
        elif name in ("quote", "ob", "ol", "ul", "table"):
            minutes.printed(element_text(element, _UNREAD), ArticlePassageKind.QUOTE)
        elif name != "division":
            around = minutes.topic
            _read(minutes, element, is_written=is_written)
            minutes.topic = around


def _read_paragraph(minutes: MinutesBuilder, paragraph: Element, *, is_written: bool) -> None:
    member = child(paragraph, "member")
    said = child(paragraph, "membercontribution")
    minutes.nobody_speaks()
    if member is None or said is None:
        minutes.printed(element_text(paragraph, _UNREAD - {"member"}))
        return
    voice, parts = _voice(member, is_written=is_written), list(_parts(said))
    if _REPORTED.match(parts[0]):
        minutes.text.paragraph(" ".join([voice.label.rstrip(":"), *parts]))
        return
    minutes.speaks(voice)
    for part in parts:
        minutes.words(part)
    minutes.nobody_speaks()


def _parts(said: Element) -> Iterator[str]:
    """What a member said, in paragraphs; the colon behind the name is none of it."""
    words = [said.text or ""]
    for inner in said:
        if local_name(inner) == "lb":
            words.append("")
        elif local_name(inner) not in _UNREAD:
            words[-1] += element_text(inner, _UNREAD)
        words[-1] += inner.tail or ""
    words[0] = re.sub(r"^[\s:—–-]+", "", words[0])
    yield from words


def _voice(member: Element, *, is_written: bool) -> Voice:
    printed = re.sub(r"[\s:]+$", "", element_text(member, _UNREAD))
    constituency = (
        element_text(inner) if (inner := child(member, "memberconstituency")) is not None else ""
    )
    label = f"{printed} {constituency}".strip() + ":"
    if _GROUP.match(printed):
        return Voice(printed, kind=TurnKind.INTERJECTION, label=label)
    kind = TurnKind.WRITTEN if is_written else TurnKind.SPEECH
    if _CHAIR.search(printed):
        kind = TurnKind.CHAIR
    found = _OFFICE.fullmatch(printed)
    if (
        found
        and re.match(r"(?:The|Mr\.|Madam)\s", found["office"])
        and not _is_seat(found["office"])
    ):
        return Voice(bare_name(found["name"]), found["office"], kind=kind, label=label)
    name = re.split(r"\s*\(", printed)[0]
    return Voice(name if kind is TurnKind.CHAIR else bare_name(name), kind=kind, label=label)


def _is_seat(office: str) -> bool:
    """»Mr. Bert Berg (Lindenau)« is no office with a name behind it."""
    return bool(re.match(r"Mr\.\s(?!Speaker|Deputy)", office))


def _sniff(document: Document) -> float:
    has_house = re.search(rf"<(?:{'|'.join(_HOUSES)})[\s>]", document.head)
    return SURELY if document.root == "hansard" and has_house else NO


FORMAT = Format(
    name="historic Hansard",
    read=read_historic,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
