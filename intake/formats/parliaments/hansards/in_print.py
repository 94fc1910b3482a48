"""Hansard of Westminster as it is set for print: elements named after the printer's styles.

Used by both houses since 2006 (``hs_Para``, ``hs_8Question``). A style says how a line looks: what
is a heading, a motion or somebody's words is read from it and from the ``Member`` in a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....dates.written_dates import find_moment
from ....errors import NoTextError
from ....readers.safe_xml import (
    Element,
    attribute,
    child_text,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ....records import ArticlePassageKind, ArticleRecord
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice
from ..spoken_paragraphs import add_words, is_italic
from .members import SittingMembers

_SILENT = re.compile(
    r"hs_(?:Time\w*|time|date|Venue|3MainHdg|6bPetitions|3cWestHall|6fDate|CL\w+)|StartProcedure|"
    r"EndProcedure|Header|Cover"
)
_MINOR = re.compile(r"hs_(?:[4-57-9]\w+|6bcBigBoldHdg|6bCorrection|AmendmentHeading|ClauseHeading)")
_MAJOR = re.compile(r"hs_(?:[236]\w+|DebateHeading)")
_CHAIR = "hs_76fChair"
_SET_IN = re.compile(r"hs_(?:brev\w*|quote\w*|QuoteAllIndent|ParaIndent|Indent\w+)")
_PRINTED = re.compile(r"hs_(?:Amendment\w*|6CntrCapsHdg|TabledBy|DebateType)|Amendment")
_REMARKS = re.compile(r"hs_Procedure")
_PARAGRAPH = re.compile(r"hs_(?:[Pp]ara|parafo|newline\d+|Question)")
_SPEAKERS = ("Member", "Witness")
# Of a question: its place on the paper, its number.
_LEFT_OUT = frozenset({*_SPEAKERS, "Number", "Uin", "hs_TimeCode"})
_OPENINGS = re.compile(
    r"(?:Question|Motion|Amendment|Resolved|Ordered|Bill|Lords|Clause|Main|Debate|Sitting|Division|"
    r"The (?:House|Committee)|Prayers|Royal|Brought|Committee|New|Original|Schedule)\b"
)
_OTHERS = frozenset({"html", "rss", "feed"})  # what may quote it
_PRAYERS = re.compile(r"prayers\b", re.IGNORECASE)


def read_print(document: Document) -> Iterator[ArticleRecord]:
    """A record for each heading under which somebody speaks."""
    root = parse_xml(document.data)
    sitting = _Sitting(root, document)
    found = False
    for number, (title, blocks) in enumerate(_debates(root), 1):
        record = sitting.record(title, blocks, number)
        if record.turns:
            found = True
            yield record
    if not found:
        raise NoTextError


def _blocks(element: Element) -> Iterator[Element]:
    """The lines of the print, whatever stands around them."""
    for inner in children(element):
        name = local_name(inner)
        if _SILENT.fullmatch(name):
            continue
        if name.startswith("hs_") or name in ("Division", "TableWrapper", "Amendment"):
            yield inner
        else:
            yield from _blocks(inner)


def _is_major(element: Element) -> bool:
    name = local_name(element)
    return bool(_MAJOR.fullmatch(name)) and not (_MINOR.fullmatch(name) or _PRINTED.fullmatch(name))


def _debates(root: Element) -> Iterator[tuple[str, list[Element]]]:
    """Lines by the headings that stand above them; headings in a row are one."""
    titles: list[str] = []
    blocks: list[Element] = []
    for block in _blocks(root):
        if not _is_major(block):
            blocks.append(block)
            continue
        if any(not _is_major(each) and local_name(each) != _CHAIR for each in blocks):
            yield " – ".join(dict.fromkeys(titles)), blocks
            titles, blocks = [], []
        if (title := element_text(block)) and not _PRAYERS.match(title):
            titles.append(title)
            blocks.append(block)
    yield " – ".join(dict.fromkeys(titles)), blocks


class _Sitting:
    def __init__(self, root: Element, document: Document) -> None:
        self._house, self._day = _house(root, document.head), _day(root, document.head)
        self._address = document.address
        self._members = SittingMembers()

    def record(self, title: str, blocks: list[Element], number: int) -> ArticleRecord:
        minutes = MinutesBuilder(title)
        for block in blocks:
            self._read(minutes, block)
        return minutes.record(
            "hansard",
            title=title or "Hansard",
            outlet=self._house,
            published=self._day,
            language="en",
            address=self._address,
            identifier=f"hansard:{self._house}/{self._day or ''}#{number}",
            keywords=(title,) if title else (),
        )

    def _read(self, minutes: MinutesBuilder, block: Element) -> None:
        name = local_name(block)
        words = element_text(block, {"hs_TimeCode"})
        if name == _CHAIR or _REMARKS.fullmatch(name):
            if not _PRAYERS.match(words.lstrip("[(")):
                minutes.remark(words)
        elif name == "TableWrapper":
            for row in descendants(block, "row"):
                cells = map(element_text, descendants(row, "hs_brev", "hs_Para", "hs_para"))
                minutes.printed(" | ".join(cells), ArticlePassageKind.TABLE)
        elif name == "Division":
            _read_division(minutes, block)
        elif _PARAGRAPH.fullmatch(name):
            self._read_paragraph(minutes, block)
        elif _SET_IN.fullmatch(name):
            minutes.printed(words, ArticlePassageKind.QUOTE)
        elif _PRINTED.fullmatch(name) and not _MINOR.fullmatch(name):
            minutes.printed(words)
        elif _MINOR.fullmatch(name) or _is_major(block):
            minutes.nobody_speaks()
            if _MINOR.fullmatch(name):
                minutes.topic = words
            minutes.printed(words, ArticlePassageKind.HEADING)
        else:  # a style that nobody knows yet
            self._read_paragraph(minutes, block)

    def _read_paragraph(self, minutes: MinutesBuilder, block: Element) -> None:
        speaker = next(descendants(block, *_SPEAKERS), None)
        label = element_text(speaker).rstrip(" :") if speaker is not None else ""
        if label and speaker is not None:
            minutes.speaks(self._voice(speaker, label))
            add_words(minutes, element_text(block, _LEFT_OUT).lstrip(" .:"))
        elif speaker is not None:  # somebody else, whoever it is
            minutes.nobody_speaks()
            minutes.printed(element_text(block, _LEFT_OUT).lstrip(" .:"))
        elif is_italic(block) or _is_opening(block):
            minutes.remark(element_text(block, _LEFT_OUT))
        elif minutes.voice is None:
            minutes.printed(element_text(block, {"hs_TimeCode"}))
        else:
            add_words(minutes, element_text(block, _LEFT_OUT))

    def _voice(self, speaker: Element, label: str) -> Voice:
        """Whoever is printed, with the name, party and office that stand where they first spoke."""
        numbers = ((name, attribute(speaker, name)) for name in ("MnisId", "PimsId"))
        kept, number = next((each for each in numbers if each[1] not in ("", "0", "-1")), ("", ""))
        return self._members.voice(label, number, kept)


def _is_opening(block: Element) -> bool:
    """»*Question put*, That the Bill be now read«: the beginning in italics is a rite's."""
    first = next(children(block), None)
    if first is None or local_name(first) != "I" or (block.text or "").strip():
        return False
    return bool(_OPENINGS.match(element_text(first)))


def _read_division(minutes: MinutesBuilder, division: Element) -> None:
    minutes.nobody_speaks()
    number = next(map(element_text, descendants(division, "Number", "DivisionNumber")), "")
    counts = [
        f"{name} {count}"
        for name, element in (
            ("Ayes", "AyesNumber"),
            ("Noes", "NoesNumber"),
            ("Contents", "ContentsNumber"),
            ("Not-Contents", "NotContentsNumber"),
        )
        if (count := next(map(element_text, descendants(division, element)), ""))
    ]
    minutes.printed(f"Division {number}: {', '.join(counts)}")
    for line in children(division, "hs_Para", "hs_Procedure"):
        words = element_text(line)
        if not re.search(r"\bdivided\b|Division|Contents|Ayes", words):
            minutes.remark(words)


def _house(root: Element, head: str) -> str:
    system = next(descendants(root, "System"), None)
    if system is not None and attribute(system, "type") == "WestHall":
        return "Westminster Hall"
    if re.search(r"__uri__=\"[^\"]*/Committee_", head):
        return "House of Commons, public bill committee"
    is_lords = re.search(r"/lords/hansard/print|<House\s+name=\"Lords\"", head)
    return "House of Lords" if is_lords else "House of Commons"


def _day(root: Element, head: str) -> Moment | None:
    for sitting in descendants(root, "Sitting"):
        if day := read_stamp(attribute(sitting, "short-date").partition("T")[0]):
            return day
    if instruction := re.search(r"<\?date\s+(\d{4}-\d\d-\d\d)", head):
        return read_stamp(instruction[1])
    for line in descendants(root, "hs_6fDate", "hs_date"):
        if found := find_moment(element_text(line)):
            return found[0]
    return read_stamp(child_text(root, "Date"))


def _sniff(document: Document) -> float:
    is_print = r"parliament\.uk/(?:commons|lords)/hansard/print|<HansardDoc[\s>]|<hs_(?:\d|[Pp]ara)"
    is_xml = document.root and document.root not in _OTHERS
    return SURELY if is_xml and re.search(is_print, document.head) else NO


FORMAT = Format(
    name="Hansard in print",
    read=read_print,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
