"""Minutes of the Bundestag from 1949 on as the GermaParl corpus has them, in a TEI of its own.

Each speech tells name, office and parliamentary group in attributes, in which »NA« stands for none;
the label as printed stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import NoTextError
from ...readers.safe_xml import (
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
from ...records import ArticleRecord, TurnKind
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .minutes import MinutesBuilder
from .speaker_labels import Voice, read_label, surname


@dataclass(frozen=True, slots=True)
class _Sitting:
    number: str
    title: str
    house: str
    day: Moment | None
    address: str


def read_germaparl(document: Document) -> Iterator[ArticleRecord]:
    """A record for each item of the agenda."""
    root = parse_xml(document.data)
    sitting = _read_header(root, document.address)
    found = False
    for number, item in enumerate(_items(root), 1):
        found = True
        yield _record(item, sitting, number)
    if not found:
        raise NoTextError


def _items(root: Element) -> Iterator[Element]:
    """Whatever stands right around speeches."""
    for around in descendants(root, "div", "body"):
        if child(around, "sp") is not None:
            yield around


def _read_header(root: Element, address: str) -> _Sitting:
    header = child(root, "teiHeader")
    statement = next(descendants(root, "titleStmt"), None)
    term, number = (child_text(statement, name) for name in ("legislativePeriod", "sessionNo"))
    published = child(header, "fileDesc", "publicationStmt")
    date = child(published, "date")
    written = attribute(date, "when") or element_text(date) if date is not None else ""
    place = f"{term}/{number}" if term and number else ""
    source = child_text(header, "fileDesc", "sourceDesc", "url")
    return _Sitting(
        place,
        f"{child_text(statement, 'title') or 'Plenarprotokoll'} {place}".strip(),
        child_text(published, "publisher"),
        read_stamp(written),
        # Older sittings have the archive of all of their term there.
        address or (source if re.fullmatch(r"https?://\S+(?<!\.zip)", source) else ""),
    )


def _record(item: Element, sitting: _Sitting, number: int) -> ArticleRecord:
    topic, place = _known(item, "desc"), _known(item, "n")
    heading = ". ".join(filter(None, (place, topic)))
    minutes = MinutesBuilder(topic)
    for speech in children(item, "sp"):
        _read_speech(minutes, speech)
    return minutes.record(
        "germaparl",
        title=f"{sitting.title}: {heading}" if heading else sitting.title,
        outlet=sitting.house,
        published=sitting.day,
        language="de",
        address=sitting.address,
        identifier=f"germaparl:{sitting.number}#{number}",
        keywords=(topic,) if topic else (),
    )


def _read_speech(minutes: MinutesBuilder, speech: Element) -> None:
    minutes.speaks(_voice(speech))
    for part in children(speech):
        name = local_name(part)
        if name == "stage":
            minutes.remark(element_text(part))
        elif name != "speaker":
            minutes.words(element_text(part))


def _voice(speech: Element) -> Voice:
    label = child_text(speech, "speaker")
    printed = read_label(label)
    name = _known(speech, "name") or _known(speech, "who")
    office = _known(speech, "position")
    is_chair = attribute(speech, "role") == "presidency"
    is_full = bool(printed.party or printed.role)  # and no office alone
    if name and is_full and surname(printed.speaker) != surname(name):
        return printed  # what the corpus knows is of somebody else
    return replace(
        printed,
        speaker=name or printed.speaker,
        role=office or printed.role,
        party=_known(speech, "parliamentary_group") or printed.party,
        kind=TurnKind.CHAIR if is_chair else TurnKind.SPEECH,
        label=f"{label.rstrip(' :')}:" if label else f"{name}:",
    )


def _known(element: Element, name: str) -> str:
    value = attribute(element, name)
    return "" if value in ("NA", "unknown") else value


def _sniff(document: Document) -> float:
    is_corpus = document.root == "TEI" and "parliamentary_group=" in document.head
    return SURELY if is_corpus else NO


FORMAT = Format(
    name="GermaParl",
    read=read_germaparl,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
