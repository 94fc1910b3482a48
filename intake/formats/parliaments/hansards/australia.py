"""Hansard of the Australian Parliament in its own XML: the House, the Senate, the second chamber.

A record for each debate. Until 2011 every talk is marked up with whoever talks; since then a speech
is one body of paragraphs in which links of several types name who goes on, interjects or presides,
and the talks beside it hold nothing but their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

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
from ..speaker_labels import Voice, names_another

_ROOMS = ("chamber.xscript", "fedchamb.xscript", "maincomm.xscript")
_HOUSES = {
    **dict.fromkeys(("house of reps", "reps"), "House of Representatives"),
    "senate": "Senate",
}
_TALKS = frozenset({"speech", "question", "answer", "interjection", "continue"})
_CHAIR_NUMBER, _NOBODY_NUMBER = "10000", "20000"
_CHAIR = re.compile(r"\b(?:SPEAKER|PRESIDENT|CHAIR(?:MAN)?|Speaker|President|Chair)\b")
_SORTED = re.compile(r"(?P<last>[^,()]+), (?P<first>[^,()]+?)(?:,.*|\s*\((?P<office>[^()]+)\))?")
_LETTERS = re.compile(r"^[\s—–-]+")
_NAMED = re.compile(r"HPS-(?P<kind>(?:Member|Office)\w+)")
# »Opposition members interjecting—«, »Mr Berg interjecting—«: words that nobody took down.
_UNRECORDED = re.compile(r"HPS-(?:General|\w+I(?=I))I\w*nterjecting")
_INTERJECTING = re.compile(r".{2,60} interjecting\s*[—–-]*")
_WRITTEN = re.compile(r"writing|notice paper", re.IGNORECASE)


def read_australian(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    header = child(root, "session.header")
    house = child_text(header, "chamber")
    house = _HOUSES.get(house.lower(), house)
    day = read_stamp(child_text(header, "date"))
    names = dict(_names(root))
    number = 0
    for room in children(root, *_ROOMS):
        for debate in children(room, "debate"):
            record = _DebateReader(names).record(debate, house, day, number + 1)
            if record.turns:
                number += 1
                yield replace(record, address=document.address)
    if not number:
        raise NoTextError


def _names(root: Element) -> Iterator[tuple[str, Voice]]:
    """Everybody who talks anywhere in the file, by number; whoever is told most of comes last."""
    found = [(child_text(each, "name.id"), _voice(each)) for each in descendants(root, "talker")]
    yield from sorted((pair for pair in found if pair[0]), key=lambda pair: bool(pair[1].party))


def _voice(talker: Element) -> Voice:
    names = {attribute(name, "role"): element_text(name) for name in children(talker, "name")}
    shown, number = names.get("display", ""), child_text(talker, "name.id")
    if number == _NOBODY_NUMBER:
        return Voice(label=f"{shown or 'An honourable member'}:")
    office = child_text(talker, "role")
    turned = _SORTED.fullmatch(names.get("metadata", ""))
    presides = number == _CHAIR_NUMBER or bool(_CHAIR.search(shown))
    name = shown or names.get("metadata", "")
    if turned and turned["first"] != "The":
        name = f"{turned['first']} {turned['last']}"
        office = turned["office"] or (shown if presides else office)
    elif turned and not shown:
        name = f"The {turned['last']}"
    return Voice(
        name,
        office,
        child_text(talker, "party"),
        number,
        TurnKind.CHAIR if presides else TurnKind.SPEECH,
        f"{shown or name}:",
    )


class _DebateReader:
    def __init__(self, names: dict[str, Voice]) -> None:
        self._names = names
        self._minutes = MinutesBuilder()
        self._is_written = False

    def record(self, debate: Element, house: str, day: Moment | None, number: int) -> ArticleRecord:
        info = child(debate, "debateinfo")
        title = child_text(info, "title") or "Debate"
        self._is_written = bool(_WRITTEN.search(f"{title} {child_text(info, 'type')}"))
        self._minutes.topic = title
        self._walk(debate)
        return self._minutes.record(
            "hansard",
            title=title,
            outlet=house,
            published=day,
            language="en",
            identifier=f"hansard-au:{house}:{day.iso if day else ''}#{number}",
        )

    def _walk(self, container: Element) -> None:
        for element in children(container):
            name = local_name(element)
            if name.endswith("info"):
                self._heading(child_text(element, "title"))
            elif name.startswith("subdebate"):
                around = self._minutes.topic
                self._walk(element)
                self._minutes.nobody_speaks()
                self._minutes.topic = around
            elif name in _TALKS:
                self._talk(element)
                self._minutes.nobody_speaks()
            elif name == "division":
                self._minutes.printed(child_text(element, "division.header", "body"))
            elif name in ("para", "debate.text", "subdebate.text"):
                words = element_text(element)
                self._minutes.printed("" if words == self._minutes.topic else words)
            elif name.startswith(("motion", "adjournment", "petition", "amendment")):
                self._walk(element)

    def _heading(self, title: str) -> None:
        if title:
            self._minutes.topic = title
            self._minutes.printed(title, ArticlePassageKind.HEADING)

    def _talk(self, talk: Element) -> None:
        start = child(talk, "talk.start")
        talker = child(start, "talker")
        voice = self._known(_voice(talker)) if talker is not None else Voice()
        if self._is_written and voice.kind is TurnKind.SPEECH:
            voice = replace(voice, kind=TurnKind.WRITTEN)
        body = child(talk, "talk.text", "body")
        if body is not None:
            self._body(body, voice)
            return
        if local_name(talk) == "interjection" and voice.kind is TurnKind.SPEECH:
            voice = replace(voice, kind=TurnKind.INTERJECTION)
        self._minutes.speaks(voice)
        for paragraph in children(start, "para") if start is not None else ():
            self._words(paragraph)
        for element in children(talk):
            if local_name(element) in _TALKS:
                self._talk(element)
                self._minutes.speaks(voice)
            elif local_name(element) == "motion":
                self._minutes.printed(element_text(element))
            elif local_name(element) == "quote":
                self._minutes.printed(element_text(element), ArticlePassageKind.QUOTE)
            elif local_name(element) in ("para", "list"):
                self._words(element)

    def _known(self, voice: Voice) -> Voice:
        """With name, party and office where they are told elsewhere; whoever presides changes."""
        known = self._names.get(voice.identifier)
        if known is None or voice.kind is TurnKind.CHAIR or known.kind is TurnKind.CHAIR:
            return voice
        if names_another(voice.label, known.speaker):
            return replace(voice, identifier="")
        return replace(known, label=voice.label)

    def _words(self, paragraph: Element) -> None:
        """Words of whoever talks; »An opposition member—Hear!« in bold is somebody else's."""
        begun = next(children(paragraph), None)
        words = element_text(paragraph)
        is_bold = begun is not None and attribute(begun, "font-weight") == "bold"
        is_italic = begun is not None and attribute(begun, "font-style") == "italic"
        behind = (begun.tail or "").strip() if begun is not None else ""
        is_remark = (is_bold and behind.startswith("—")) or (is_italic and not behind)
        if is_remark and not (paragraph.text or "").strip():
            self._minutes.remark(words)
        else:
            self._minutes.words(_LETTERS.sub("", words))

    def _body(self, body: Element, main: Voice) -> None:
        """Paragraphs since 2011; a link at the beginning of one tells who goes on, and holds up to
        the next.
        """
        self._minutes.speaks(main)
        for paragraph in descendants(body, "p"):
            words = element_text(paragraph)
            link = _mark(paragraph)
            kind = _kind(link) if link is not None else ""
            styles = " ".join(attribute(e, "class") for e in paragraph.iter())
            if _UNRECORDED.search(styles) or _INTERJECTING.fullmatch(words):
                self._minutes.remark(words)
            elif kind.startswith(("Member", "Office")):
                self._minutes.speaks(self._linked(link, kind, main))
                self._minutes.words(_behind(words, link))
            elif re.search(r"Motion", attribute(paragraph, "class")):
                self._minutes.printed(words)
            elif re.search(r"Quote|Small", attribute(paragraph, "class")):
                self._minutes.printed(words, ArticlePassageKind.QUOTE)
            else:
                self._minutes.words(words)

    def _linked(self, link: Element, kind: str, main: Voice) -> Voice:
        """Whom a link names: whoever has the floor, presides or interjects."""
        shown = element_text(link).rstrip(": ")
        known = self._known(Voice(shown, identifier=attribute(link, "href"), label=f"{shown}:"))
        presides = kind.startswith("Office") or bool(_CHAIR.search(shown))
        is_main = known.identifier in ("", main.identifier)
        if is_main and not names_another(shown, main.speaker) and not kind.endswith("Interjecting"):
            return main if not presides or main.kind is TurnKind.CHAIR else _presiding(known)
        if presides or known.kind is TurnKind.CHAIR:
            return _presiding(known)
        interjects = kind.endswith("Interjecting")
        return replace(known, kind=TurnKind.INTERJECTION if interjects else main.kind)


def _mark(paragraph: Element) -> Element | None:
    """The link that names somebody, or the words set as a name where there is none."""
    named = chain(descendants(paragraph, "a"), descendants(paragraph, "span"))
    return next(filter(_kind, named), None)


def _kind(mark: Element) -> str:
    """»MemberInterjecting«, which stands in a link's type, and in the style of the name in it."""
    if kind := attribute(mark, "type"):
        return kind
    styles = (_NAMED.fullmatch(attribute(each, "class")) for each in mark.iter())
    return next((style["kind"] for style in styles if style), "")


def _presiding(voice: Voice) -> Voice:
    return replace(voice, kind=TurnKind.CHAIR)


def _behind(words: str, link: Element | None) -> str:
    """What is said behind the name, electorate, office and time that a paragraph begins with."""
    name = element_text(link) if link is not None else ""
    before, found, rest = words.partition(name.rstrip(": ")) if name else ("", "", words)
    if not found or before.strip():
        return words
    head = re.match(r"\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)\s*)*[:—–-]\s*", rest)
    return rest[head.end() :] if head else rest.lstrip(": ")


def _sniff(document: Document) -> float:
    is_australian = document.root == "hansard" and "<session.header>" in document.head
    return SURELY if is_australian else NO


FORMAT = Format(
    name="Australian Hansard",
    read=read_australian,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
