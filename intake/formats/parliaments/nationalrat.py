"""Stenographic minutes of the Austrian Nationalrat and Bundesrat, as their site has them as HTML.

Pages made of a word processor's paragraphs. Who speaks is printed in bold in front of the words,
between two hidden marks († and ¦) in most; calls and applause stand in italics and brackets inside
of the words; the time stands in paragraphs of its own. One record a sitting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree, html

from ...dates.stamps import read_stamp
from ...errors import NoTextError
from ...readers.html_tree import close_empty
from ...readers.safe_xml import Element, attribute, descendants, element_text, local_name
from ...records import ArticlePassageKind, ArticleRecord
from ...registry import NO, SURELY, Document, Format
from ..html import decode_page
from .minutes import MinutesBuilder
from .speaker_labels import read_label

_BEGIN, _END = "†", "¦"  # what the hidden comments hold
_NUMBER = re.compile(r"/(?:WWER/)?(?P<number>PAD_\d+)|/person/(?P<new>\d+)")
# A label in front of words, for pages whose marks are gone; the name is a link.
_OFFICE = r"(?:(?:[A-ZÄÖÜ][\w.,-]*|für|der|des|im|in|und|am) ){0,12}"
_BEHIND_NAME = re.compile(
    r"(?:, [A-Za-z.()]{2,12})*(?P<party> \([A-ZÄÖÜ][\w/ .-]{1,20}\))?(?: \([^()]{2,80}\))?:\s*"
)
_ANY_OFFICE = re.compile(
    r"(?:Abgeordnete[rn]?|\w*[Pp]räsident(?:in)?|\w*[Mm]inister(?:in)?|\w*[Ss]ekretär(?:in)?|"
    r"\w*[Kk]anzler(?:in)?|Bundes(?:rat|rätin)|Landes\w+|Volksanw\w+|Mitglied)\s"
)
_MANNER = re.compile(r"\s*(?:\([^()]{2,80}\)\s*)?:\s*")
_CLOCK = re.compile(r"(?:\d{1,2}\.\d\d(?:\.\d\d)?|\*{3,}|_{3,}|Beginn .{4,60}|Schluss .{4,60})")
_DAY = re.compile(r"(?P<day>\d{1,2}\. ?[A-ZÄÖÜ][a-zä]{2,8} \d{4})")
_SITTING = re.compile(r"(?P<number>\d{1,3})\. Sitzung des (?P<house>Nationalrat|Bundesrat)e?s")
_REMARK = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
_END_OF_SITTING = re.compile(r"Schluss der Sitzung\b.{0,60}")
_HEADINGS = ("h1", "h2", "h3", "h4")
_PAGE = frozenset({"nav", "header", "footer", "aside"})  # the site's, around the minutes
# What the chair has printed into the minutes, and what a member brings in by reading it out.
_WHOLE_TEXT = re.compile(r".*\bfolgenden (?:Gesamtw|W)ortlaut:\W*", re.DOTALL)
_MOTION = re.compile(r"[\w-]*(?:[Aa]ntrag|Anfrage)")
_STARS = re.compile(r"\*{3,}")
_OPENING = 120  # paragraphs that name house and day
_LONGEST_HEADING = 300
_LEAST_MARKS = 3  # fewer are a page that quotes a speech
_LOOKED_AT = 2_000_000  # bytes: the table of contents comes first
_MARKED = re.compile(rb"<!--\s*(?:\xe2\x80\xa0|\x86)\s*-->|class=[\"']?StandardR[BE]\b")
_PERSONS = re.compile(rb"PAD_\d|/person/\d")


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Its words, which of its letters stand in italics, and where its label ends."""

    words: str
    italics: tuple[bool, ...]
    label: str = ""
    number: str = ""
    is_bold: bool = False


def read_nationalrat(document: Document) -> Iterator[ArticleRecord]:
    markup = close_empty(decode_page(document.data, document.charset)).encode()
    root = etree.fromstring(markup, html.HTMLParser(encoding="utf-8", no_network=True))
    if root is None:
        raise NoTextError
    minutes = MinutesBuilder()
    elements = [
        element
        for element in descendants(root, "p", *_HEADINGS)
        if not any(local_name(around) in _PAGE for around in element.iterancestors())
    ]
    opening = "\n".join(map(element_text, elements[:_OPENING]))
    paragraphs = [*map(_read_paragraph, elements)]
    written = _lines_of_motions(paragraphs)
    for number, paragraph in enumerate(paragraphs):
        if number in written:
            minutes.printed(paragraph.words)
        else:
            _add(minutes, paragraph)
    if not minutes.turns():
        raise NoTextError
    day, sitting = _DAY.search(opening), _SITTING.search(opening)
    house = sitting["house"] if sitting else "Nationalrat"
    yield minutes.record(
        "nationalrat",
        title=f"{sitting[0]}" if sitting else f"Stenographisches Protokoll des {house}s",
        outlet=house,
        published=read_stamp(day["day"]) if day else None,
        language="de",
        address=document.address,
        identifier=f"{house.lower()}:{day['day'] if day else ''}#{sitting['number']}"
        if sitting
        else "",
    )


def _read_paragraph(element: Element) -> _Paragraph:
    letters: list[tuple[str, bool, bool]] = []
    marks: dict[str, int] = {}
    number = _walk(element, letters, marks, italic=False, bold=False)
    words = "".join(letter for letter, _, _ in letters)
    italics = tuple(italic for _, italic, _ in letters)
    is_bold = all(bold for letter, _, bold in letters if letter.strip())
    is_bold = is_bold or local_name(element) in _HEADINGS
    begin, end = marks.get(_BEGIN, -1), marks.get(_END, -1)
    if 0 <= begin < end and not words[:begin].strip():
        manner = _MANNER.match(words, end)
        label, cut = words[begin:end].strip(" :"), manner.end() if manner else end
        label = re.sub(r"\s*\([a-zäöü][^()]*\)$", "", label)
        return _Paragraph(words[cut:], italics[cut:], label, number, is_bold)
    first_plain = next((n for n, (_, _, bold) in enumerate(letters) if not bold), len(letters))
    unmarked = _unmarked(element, _Paragraph(words, italics, "", number, is_bold))
    return unmarked if unmarked.label else _in_bold(unmarked, first_plain)


def _lines_of_motions(paragraphs: list[_Paragraph]) -> set[int]:
    """Which paragraphs are the text of a motion: up to whoever speaks next where the chair has it
    printed, up to a line of asterisks where somebody reads it out.
    """
    found: set[int] = set()
    begin: int | None = None
    is_whole = False
    for number, paragraph in enumerate(paragraphs):
        words = paragraph.words.strip()
        ends = _STARS.fullmatch(words) and not is_whole
        if begin is not None and (ends or (paragraph.label and is_whole)):
            found.update(range(begin, number))
        if ends or paragraph.label:
            begin, is_whole = None, False
        if _WHOLE_TEXT.fullmatch(words):
            begin, is_whole = number + 1, True
        elif begin is None and paragraph.is_bold and _MOTION.fullmatch(words):
            begin = number + 1
    if begin is not None and is_whole:
        found.update(range(begin, len(paragraphs)))
    return found


def _walk(
    element: Element,
    letters: list[tuple[str, bool, bool]],
    marks: dict[str, int],
    *,
    italic: bool,
    bold: bool,
) -> str:
    """Collect letters with how they are set, and the places of the hidden marks; returns the
    number of the person whom the first link is to.
    """
    italic = italic or local_name(element) in ("i", "em")
    bold = bold or local_name(element) in ("b", "strong")
    found = _NUMBER.search(attribute(element, "href"))
    number = (found["number"] or found["new"]) if found else ""
    letters += [(letter, italic, bold) for letter in _flat(element.text)]
    for inner in element:
        if not local_name(inner):
            if (inner.text or "").strip() in (_BEGIN, _END):
                marks.setdefault(inner.text.strip(), len(letters))
        elif local_name(inner) == "br":
            letters.append((" ", italic, bold))
        else:
            number = _walk(inner, letters, marks, italic=italic, bold=bold) or number
        letters += [(letter, italic, bold) for letter in _flat(inner.tail)]
    return number


def _flat(text: str | None) -> str:
    return re.sub(r"[\s\u00a0]+", " ", text or "")


def _unmarked(element: Element, paragraph: _Paragraph) -> _Paragraph:
    """With its label where it begins with an office, a linked name and a colon."""
    link = next(
        (a for a in descendants(element, "a") if _NUMBER.search(attribute(a, "href"))), None
    )
    name = _flat(element_text(link)).strip() if link is not None else ""
    place = paragraph.words.find(name) if name else -1
    if place < 0 or not re.fullmatch(rf"\s*{_OFFICE}", paragraph.words[:place]):
        return paragraph
    behind = _BEHIND_NAME.match(paragraph.words, place + len(name))
    if not behind:
        return paragraph
    label = paragraph.words[: place + len(name)].strip() + (behind["party"] or "")
    cut = behind.end()
    return replace(
        paragraph, words=paragraph.words[cut:], italics=paragraph.italics[cut:], label=label
    )


def _in_bold(paragraph: _Paragraph, end: int) -> _Paragraph:
    """With its label where an office, a name and a colon stand in bold, up to ``end``, unlinked."""
    label = paragraph.words[:end]
    manner = _MANNER.match(paragraph.words, len(label.rstrip(" :")))
    if paragraph.is_bold or not manner or not _ANY_OFFICE.match(label.strip()):
        return paragraph
    if not read_label(label).speaker[:1].isupper():  # »Bundesministerin für Justiz:«
        return paragraph
    cut = max(manner.end(), end)
    return replace(
        paragraph,
        words=paragraph.words[cut:],
        italics=paragraph.italics[cut:],
        label=label.strip(" :"),
        number="",
    )


def _add(minutes: MinutesBuilder, paragraph: _Paragraph) -> None:
    if paragraph.label:
        voice = read_label(paragraph.label)
        minutes.speaks(replace(voice, identifier=paragraph.number))
        _add_words(minutes, paragraph)
        return
    words = paragraph.words.strip()
    if _END_OF_SITTING.fullmatch(words):
        minutes.nobody_speaks()  # what follows is the site's
    if not words or _CLOCK.fullmatch(words):
        return
    if paragraph.is_bold and len(words) < _LONGEST_HEADING:
        minutes.topic = words
        minutes.printed(words, ArticlePassageKind.HEADING)
    elif minutes.voice is None:
        minutes.printed(words)
    else:
        _add_words(minutes, paragraph)


def _add_words(minutes: MinutesBuilder, paragraph: _Paragraph) -> None:
    """Words and, in italics and brackets, what others called and the stenographer saw."""
    minutes.text.end_paragraph()
    position = 0
    for remark in _REMARK.finditer(paragraph.words):
        if not any(paragraph.italics[remark.start() : remark.start() + 2]):
            continue
        minutes.more_words(_spaced(minutes, paragraph.words[position : remark.start()]).rstrip())
        minutes.remark(remark[0], inside=True)
        position = remark.end()
    minutes.more_words(_spaced(minutes, paragraph.words[position:]).rstrip())


def _spaced(minutes: MinutesBuilder, words: str) -> str:
    words = re.sub(r" +", " ", words)
    return words.lstrip() if minutes.text.last in ("", "\n") else words


def _sniff(document: Document) -> float:
    head = document.data[:_LOOKED_AT]
    is_page = re.search(rb"<(?:html|!doctype html|p)\b", head[:4096], re.IGNORECASE)
    if not is_page or b"Stenographisches Protokoll" not in head:
        return NO
    is_marked = len(_MARKED.findall(head)) >= _LEAST_MARKS and _PERSONS.search(head)
    return SURELY + 0.1 if is_marked else NO


FORMAT = Format(
    name="Austrian minutes",
    read=read_nationalrat,
    sniff=_sniff,
    media_types=frozenset({"text/html"}),
    extensions=frozenset({".html", ".htm"}),
)
