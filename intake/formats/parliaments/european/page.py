"""Verbatim reports of the European Parliament as pages of its site, of a day or of one item.

Each contribution is a table with the speaker's photograph, whose name is the member's number. The
label is in bold, and behind it stand group, office and language in italics. A record for each
title; whoever presides is named by the office alone, in any of the languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....dates.written_dates import find_moment
from ....errors import NoTextError
from ....people.voice_names import is_office
from ....readers.html_tree import collapse, parse_page, plain_text
from ....readers.safe_xml import Element, descendants
from ....records import ArticleRecord, TurnKind
from ....registry import NO, SURELY, Document, Format
from ...html import decode_page
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice
from .verbatim import speaks_for_themselves

_LABEL = "doc_subtitle_level1_bis"
_DAY = re.compile(r"CRE[-+](?:\d+-)?(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)")
_ITEM = re.compile(r"creitem(\d+)")
_PHOTO = re.compile(r"/mepphoto/(\d+)\.")
_GROUP = re.compile(r"\((?P<group>[^()\d]*[A-Z][^()\d]*)\)")
_FOR_GROUP = re.compile(
    r"(?:on behalf of|au nom du|im Namen de[rs]|namens de|en nombre de[l]?|a nome del)\b.*?"
    r"\b(?P<group>[A-Z][\w&/-]*[A-Z&/][\w&/-]*)",
)
_LANGUAGE = re.compile(
    r"[\s.–—−-]*\((?:BG|ES|CS|DA|DE|ET|EL|EN|FR|GA|HR|IT|LV|LT|HU|MT|NL|PL|PT|RO|SK|SL|FI|SV)\)"
    r"[\s.–—−-]*"
)
_WRITTEN = re.compile(
    r"in writing|par écrit|schriftlich|por escrito|per iscritto|schriftelijk|na piśmie", re.I
)
_MARKS = " \t\r\n\xa0.,:–—−-"
_LOOKED_AT = 2_000_000  # bytes: menus come first


@dataclass
class _Point:
    title: str
    number: str
    minutes: MinutesBuilder


def read_report_page(document: Document) -> Iterator[ArticleRecord]:
    markup = decode_page(document.data, document.charset)
    root = parse_page(markup)
    day = _day(document, markup, root)
    found = False
    for point in _points(root):
        record = point.minutes.record(
            "verbatim-report",
            title=point.title,
            outlet="European Parliament",
            published=day,
            language="",  # everybody speaks their own
            address=document.address,
            identifier=f"cre:{day.iso if day else ''}#{point.number}",
            keywords=(point.title,),
        )
        if record.turns:
            found = True
            yield record
    if not found:
        raise NoTextError


def _day(document: Document, markup: str, root: Element) -> Moment | None:
    for named in (document.address, document.name, markup):
        if found := _DAY.search(named):
            return read_stamp("-".join(found.group("year", "month", "day")))
    written = find_moment(" ".join(map(plain_text, descendants(root, "title"))))
    return written[0] if written else None


def _points(root: Element) -> list[_Point]:
    points: list[_Point] = []
    number = ""
    for element in root.iter("a", "td", "p"):
        names = element.get("class", "").split()
        if found := _ITEM.fullmatch(element.get("name", "")):
            number = found[1]
        elif "doc_title" in names and _is_title(element):
            title = re.sub(r"^\d+(?:\.\d+)*\.\s*", "", plain_text(element))
            points.append(_Point(title, number, MinutesBuilder(title)))
        elif element.tag == "p" and "contents" in names:
            if not points:  # a page whose title is marked otherwise
                title = next(filter(None, map(plain_text, root.iter("title"))), "Debates")
                points.append(_Point(title, number, MinutesBuilder(title)))
            _read_paragraph(points[-1].minutes, element)
    return points


def _is_title(cell: Element) -> bool:
    """Of an item: the day and the edition stand above it in cells of the same class."""
    return "gradient" in cell.get("style", "") or not cell.get("align")


def _read_paragraph(minutes: MinutesBuilder, paragraph: Element) -> None:
    table = next(paragraph.iterancestors("table"), None)
    label = next(iter(paragraph.find_class(_LABEL)), None)
    if table is None or not table.find_class(_LABEL) or paragraph.get("align") == "center":
        minutes.nobody_speaks()
        minutes.printed(plain_text(paragraph))
    elif label is None:
        _add(minutes, plain_text(paragraph))
    else:
        minutes.nobody_speaks()
        behind, words = _parted(paragraph, label)
        minutes.speaks(_voice(table, plain_text(label), behind))
        _add(minutes, words)


def _add(minutes: MinutesBuilder, words: str) -> None:
    if words.startswith("(") and words.endswith((")", ").", ".)")):
        minutes.remark(words)
    else:
        minutes.words(words)


def _parted(paragraph: Element, label: Element) -> tuple[list[str], str]:
    """What stands in italics between the label and the words, and the words."""
    behind: list[str] = []
    words = label.tail or ""
    for element in label.itersiblings():
        if element.get("class") == "italic" and not words.strip(_MARKS):
            behind.append(plain_text(element))
        else:
            words += "".join(element.itertext())
        words += element.tail or ""
    return behind, _LANGUAGE.sub("", collapse(words), count=1).lstrip(_MARKS)


def _voice(table: Element, label: str, behind: list[str]) -> Voice:
    printed = label.strip(_MARKS)
    photos = (_PHOTO.search(image.get("src", "")) for image in table.iter("img"))
    number = next((found[1] for found in photos if found), "")
    said_of = ", ".join(words.strip(_MARKS) for words in behind if not _LANGUAGE.fullmatch(words))
    shown = f"{', '.join(filter(None, (printed, said_of)))}:"
    group = _GROUP.search(_LANGUAGE.sub(" ", f"{printed} {said_of}")) or _FOR_GROUP.search(said_of)
    party = group["group"] if group else ""
    name = re.sub(r"\s*\([^()]*\)", "", printed).strip(_MARKS)
    if _WRITTEN.search(said_of):
        return Voice(name, "", party, number, TurnKind.WRITTEN, shown)
    if not party and not said_of and _is_chair(name):
        known = name if is_office(name) else ""  # what is no known office might pass for a name
        return Voice(known, name, "", number, TurnKind.CHAIR, shown)
    office = "" if speaks_for_themselves(said_of, party) else said_of
    return Voice(name, office, party, number, TurnKind.SPEECH, shown)


def _is_chair(name: str) -> bool:
    """Whether it is an office and no name: names have two words at least, and no article."""
    words = name.split()
    return is_office(name) or len(words) < 2 or words[0].lower() in _ARTICLES


_ARTICLES = frozenset({"der", "die", "le", "la", "el", "il", "o", "a", "de", "η", "ο", "an"})


def _sniff(document: Document) -> float:
    head = document.data[:_LOOKED_AT]
    is_page = b"MPphoto" in head and _LABEL.encode() in head and b"doc_title" in head
    return SURELY + 0.1 if is_page else NO


FORMAT = Format(
    name="European Parliament, page",
    read=read_report_page,
    sniff=_sniff,
    media_types=frozenset({"text/html"}),
    extensions=frozenset({".html", ".htm"}),
)
