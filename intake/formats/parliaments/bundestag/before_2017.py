"""Plenarprotokolle of the Bundestag before 2017: one long text in an XML envelope.

Who speaks stands at the beginning of a line, with a colon behind it: alone in it in later terms, in
front of the first words in earlier ones. What others call in stands in brackets, which may reach
over lines. Lines are those of the printed columns: words are parted at their ends, and what stands
at the head of a page (the sitting, who speaks, the columns' letters) comes between them. One record
a sitting, since nothing marks the agenda's items.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import accumulate

from ....dates.stamps import read_stamp
from ....errors import BrokenDocumentError, NoTextError
from ....readers.safe_xml import child, child_text, parse_xml
from ....records import ArticleRecord
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder
from ..printed_titles import printed_titles
from ..speaker_labels import Voice, read_label

_WORD = r"(?:[A-ZÄÖÜ][\w.’'-]*|h\. ?c\.|von|van|de|der|zu)"
_WORDS = rf"{_WORD}(?: {_WORD}){{0,6}}"
_SEAT = r"(?: ?\([A-ZÄÖÜ][^():]{2,40}\))?"
_LABEL = re.compile(
    rf"(?P<label>(?:Alters|Vize)?[Pp]räsident(?:in)? {_WORDS}|"
    rf"{_WORDS}{_SEAT} ?\((?:[A-ZÄÖÜ][\w./ Ö-]{{0,40}}|[Ff]raktionslos)\)|"
    rf"{_WORDS}{_SEAT}, (?:Bundes|Staats|Parl|Minister|Senator|Beauftragt|Wehrbeauftragt)"
    r"[^:()]{2,120}(?: \([A-ZÄÖÜ][^():]{2,40}\))?)"
    r"(?: ?\([a-zäöü][^():]{3,80}\))?:(?:\s+(?P<words>\S.*))?"
)
# »Parl. Staatssekretär Berg: Nein.«: an office in front, as whoever answers questions has it.
_OFFICE_LABEL = re.compile(
    r"(?P<label>(?P<office>(?:Parl(?:\.|amentarischer?) )?Staatssekretär(?:in)?|"
    r"Staatsminister(?:in)?|Bundesminister(?:in)?|Bundeskanzler(?:in)?|"
    r"Ministerpräsident(?:in)?|Senator(?:in)?) "
    rf"(?P<name>{_WORDS}))(?: ?\([^():]{{2,60}}\))?:(?:\s+(?P<words>\S.*))?"
)
_BEGIN = re.compile(
    r"^[ \t]*\(?Beginn:? .{3,30}$|Die Sitzung wird um [^:]{3,200}?eröffnet\.", re.MULTILINE
)
_END = re.compile(r"^[ \t]*\(?Schlu(?:ss|ß)(?: der Sitzung)?:? .{3,40}$", re.MULTILINE)
_LONGEST_REMARK = 12  # lines
_PAGE = re.compile(r"(?:\d+\*?\s+)?Deutscher Bundestag\s+[–—-]\s+\d+\. ?Wahlperiode\b.*")
_COLUMNS = re.compile(r"(?:\s*\([A-D]\))+\s*")
# Behind a head of a page, in which the letters of the columns may stand first.
_HEAD_LINES = 6
_SUSPENDED = re.compile(r"(?:und|oder|bis|sowie|noch)\b")


def read_minutes_before_2017(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    body = child(root, "TEXT")
    if body is None:
        raise BrokenDocumentError("minutes without a text")
    minutes = MinutesBuilder()
    read_printed_course(minutes, "".join(body.itertext()))
    number = child_text(root, "NR")
    record = minutes.record(
        "bundestag",
        title=f"Plenarprotokoll {number}".strip(),
        outlet="Deutscher Bundestag",
        published=read_stamp(child_text(root, "DATUM")),
        language="de",
        address=document.address,
        identifier=f"bundestag:{number}",
    )
    if not record.text:
        raise NoTextError
    yield record


def read_printed_course(minutes: MinutesBuilder, text: str) -> None:
    """Adds the course of a sitting from the text of its printed minutes."""
    _read_lines(minutes, _course(text))


def _course(text: str) -> list[str]:
    """The lines between the beginning and the end of the sitting."""
    begin, ends = _BEGIN.search(text), [end.start() for end in _END.finditer(text)]
    return text[begin.end() if begin else 0 : ends[-1] if ends else None].split("\n")


def _read_lines(minutes: MinutesBuilder, lines: list[str]) -> None:
    lines = list(_with_whole_words(_without_heads(lines)))
    titles = _lines_of_titles(lines)
    paragraph: list[str] = []
    number = 0
    while number < len(lines):
        line = lines[number].strip()
        label = _LABEL.fullmatch(line) or _OFFICE_LABEL.fullmatch(line)
        if not line or line.startswith("(") or label or number in titles:
            _say(minutes, _joined(paragraph))
            paragraph = []
        if line.startswith("("):
            remark = _remark(lines, number)
            minutes.remark(_joined(remark))
            number += len(remark) - 1
        elif label:
            minutes.speaks(_voice(label))
            paragraph = [label["words"] or ""]
        elif number in titles:
            minutes.printed(line)
        else:
            paragraph.append(line)
        number += 1
    _say(minutes, _joined(paragraph))


def _remark(lines: list[str], begin: int) -> list[str]:
    """The lines of a remark in brackets, up to the one that closes it."""
    found = [line.strip() for line in lines[begin : begin + _LONGEST_REMARK]]
    end = next((at for at, line in enumerate(found) if line.endswith(")")), len(found) - 1)
    return found[: end + 1]


def _lines_of_titles(lines: list[str]) -> set[int]:
    """Which lines are titles of papers, printed between what the chair says."""
    begins = [0, *accumulate(len(line) + 1 for line in lines)]
    return {
        at
        for begin, end in printed_titles("\n".join(lines))
        for at in range(bisect_right(begins, begin) - 1, bisect_right(begins, end - 1))
    }


def _voice(label: re.Match[str]) -> Voice:
    if label.re is not _OFFICE_LABEL:
        return read_label(label["label"])
    voice = read_label(f"{label['name']}, {label['office']}")
    return replace(voice, label=f"{label['label']}:")


def _without_heads(lines: list[str]) -> Iterator[str]:
    """The lines without what is printed at the head of each page: the sitting, the letters of the
    columns, and the name of somebody who has spoken before, without a colon.
    """
    names: set[str] = set()
    behind = _HEAD_LINES
    is_parted = False  # by an empty line, at which a paragraph ends if no page does
    for line in map(str.strip, lines):
        if _PAGE.fullmatch(line):
            behind, is_parted = 0, False
        elif _COLUMNS.fullmatch(line):
            behind += 1
        elif behind < _HEAD_LINES and line in names:
            behind = _HEAD_LINES
        elif not line:
            is_parted = behind >= _HEAD_LINES
        else:
            if label := _LABEL.fullmatch(line):
                whole = label["label"]
                names |= {whole, re.sub(r" ?\([^()]*\)$", "", whole), whole.partition(",")[0]}
            if is_parted:
                yield ""
            behind, is_parted = behind + 1, False
            yield line


def _with_whole_words(lines: Iterable[str]) -> Iterator[str]:
    """The lines, where a word is parted at an end the next one along with it."""
    parts: list[str] = []
    for line in lines:
        if parts and _is_parted(parts[-1], line):
            parts[-1] = parts[-1][:-1]
        elif parts:
            yield "".join(parts)
            parts = []
        parts.append(line)
    if parts:
        yield "".join(parts)


def _is_parted(words: str, line: str) -> bool:
    is_lower = line[:1].islower() and not _SUSPENDED.match(line)
    return is_lower and bool(re.search(r"[a-zäöüß]-$", words[-2:]))


def _joined(lines: Iterable[str]) -> str:
    """Lines as one: a word that is parted at the end of one is whole, »Land- und« is not parted."""
    parts: list[str] = []
    for line in filter(None, lines):
        last = parts[-1] if parts else ""
        is_whole = re.search(r"\w-$", last[-2:]) and line[:1].isupper()
        if _is_parted(last, line):
            parts[-1] = last[:-1]
        elif parts and not is_whole:
            parts.append(" ")
        parts.append(line)
    return "".join(parts)


def _say(minutes: MinutesBuilder, paragraph: str) -> None:
    if minutes.voice:
        minutes.words(paragraph)
    else:
        minutes.printed(paragraph)


def _sniff(document: Document) -> float:
    is_minutes = document.root == "DOKUMENT" and "PLENARPROTOKOLL" in document.head.upper()
    return SURELY if is_minutes else NO


FORMAT = Format(
    name="Bundestag minutes before 2017",
    read=read_minutes_before_2017,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
