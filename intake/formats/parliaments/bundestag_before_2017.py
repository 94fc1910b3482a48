"""Plenarprotokolle of the Bundestag before 2017: one long text in an XML envelope.

Who speaks stands on a line of its own that ends with a colon; what others call in stands in
brackets, which may reach over lines. One record a sitting, since nothing marks the agenda's items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...dates.stamps import read_stamp
from ...errors import BrokenDocumentError, NoTextError
from ...readers.safe_xml import child, child_text, parse_xml
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format
from .minutes import MinutesBuilder
from .speaker_labels import read_label

_LABEL = re.compile(
    r"(?:(?:Alters|Vize)?[Pp]räsident(?:in)? [^:()]{3,60}|"
    r"[^:()]{3,80}(?: \([^():]{2,40}\))? \([A-ZÄÖÜ][^():]{2,40}\)|"
    r"[^:(),]{3,60}, (?:Bundes|Staats|Parl|Minister|Senator|Beauftragt|Wehrbeauftragt)[^:]{2,120})"
    r":"
)
_BEGIN = re.compile(r"^\s*\(?Beginn:? .{3,30}$", re.MULTILINE)
_END = re.compile(r"^\s*\(?Schluss:? .{3,40}$", re.MULTILINE)
_LONGEST_REMARK = 12  # lines


def read_minutes_before_2017(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    body = child(root, "TEXT")
    if body is None:
        raise BrokenDocumentError("minutes without a text")
    minutes = MinutesBuilder()
    _read_lines(minutes, _course("".join(body.itertext())))
    turns = minutes.turns()
    text, passages = minutes.text.finished()
    if not text:
        raise NoTextError
    number = child_text(root, "NR")
    yield ArticleRecord(
        title=f"Plenarprotokoll {number}".strip(),
        text=text,
        outlet="Deutscher Bundestag",
        published=read_stamp(child_text(root, "DATUM")),
        language="de",
        address=document.address,
        passages=passages,
        turns=turns,
        origins=dict.fromkeys(("title", "outlet", "published"), "bundestag"),
        identifier=f"bundestag:{number}",
    )


def _course(text: str) -> list[str]:
    """The lines between the beginning and the end of the sitting."""
    begin, ends = _BEGIN.search(text), [end.start() for end in _END.finditer(text)]
    return text[begin.end() if begin else 0 : ends[-1] if ends else None].split("\n")


def _read_lines(minutes: MinutesBuilder, lines: list[str]) -> None:
    number = 0
    while number < len(lines):
        line = lines[number].strip()
        number += 1
        if line.startswith("("):
            taken = 1
            while not line.endswith(")") and taken < _LONGEST_REMARK and number < len(lines):
                line, number, taken = f"{line} {lines[number].strip()}", number + 1, taken + 1
            minutes.remark(line)
        elif _LABEL.fullmatch(line):
            minutes.speaks(read_label(line))
        elif line and minutes.voice:
            minutes.words(line)
        elif line:
            minutes.printed(line)


def _sniff(document: Document) -> float:
    head = document.head
    minutes = "PLENARPROTOKOLL" in head.upper() and re.search(r"<DOKUMENT[\s>]", head)
    return SURELY if minutes else NO


FORMAT = Format(
    name="Bundestag minutes before 2017",
    read=read_minutes_before_2017,
    sniff=_sniff,
    media_types=frozenset({"application/xml", "text/xml"}),
    extensions=frozenset({".xml"}),
)
