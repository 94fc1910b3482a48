"""Handelingen as officielebekendmakingen.nl publishes them: since 2011 with speeches beside each
other, before that with whoever interrupts inside the speech. A record for each item of the agenda.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....errors import NoArticleError
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
from ....records import ArticlePassageKind, ArticleRecord
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice
from .labels import printed_voice, read_day, read_printed

_HOUSES = {"tk": "Tweede Kamer", "ek": "Eerste Kamer", "vv": "Verenigde Vergadering"}
_NUMBER = re.compile(r"\bh-(?P<house>tk|ek|vv)-\d{8}-[\d-]+\d")
_ITEMS = ("agendapunt", "opening", "sluiting", "item")
_TITLES = ("item-titel", "itemnaam", "titel")
_SPEECHES = frozenset({"spreekbeurt", "spreker", "voorz"})
_PRINTED = frozenset({"motie", "motie-info", "onderwerp", "amendement", "table"})
_LEFT_OUT = frozenset({"noot", "nr", "spreker", "wie", "vergadering", "frontm", *_TITLES})


def read_handelingen(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    number = _NUMBER.search(document.head) or _NUMBER.search(document.name)
    spoken = False
    for item in descendants(root, *_ITEMS):
        if any(True for _ in descendants(item, "spreekbeurt", "wie")):
            spoken = True
            yield _record(root, item, number, document.address)
    if not spoken:
        raise NoArticleError(child_text(root, "handelingen", "agendapunt", "item-titel"))


def _record(
    root: Element, item: Element, number: re.Match[str] | None, address: str
) -> ArticleRecord:
    titles = (element_text(found) for found in descendants(item, *_TITLES))
    title = next(filter(None, titles), "Handelingen")
    minutes = MinutesBuilder(title)
    _read(minutes, item)
    return minutes.record(
        "handelingen",
        title=title,
        outlet=_house(root, number),
        published=_day(root),
        language="nl",
        address=address,
        identifier=number[0] if number else "",
        keywords=(title,),
    )


def _house(root: Element, number: re.Match[str] | None) -> str:
    if number:
        return _HOUSES[number["house"]]
    return next((element_text(found) for found in descendants(root, "kamer")), "")


def _day(root: Element) -> Moment | None:
    for meta in descendants(root, "meta", "metadata"):
        if attribute(meta, "name") == "OVERHEIDop.datumVergadering":
            return read_stamp(attribute(meta, "content"))
    dates = descendants(root, "vergaderdatum", "vergdat", "vergdatum", "datum")
    return next(filter(None, (read_day(element_text(found)) for found in dates)), None)


def _read(minutes: MinutesBuilder, container: Element, *, printed: bool = False) -> None:
    for element in children(container):
        name = local_name(element)
        if name in _SPEECHES and not _is_name_only(element):
            _read_speech(minutes, element)
        elif name in ("al", "tuskop", "tussenkop"):
            _paragraph(minutes, element, printed=printed or name != "al")
        elif name not in _LEFT_OUT:
            _read(minutes, element, printed=printed or name in _PRINTED)


def _is_name_only(element: Element) -> bool:
    """Since 2011 »spreker« is the name before the words, before that all of the speech."""
    return local_name(element) == "spreker" and child(element, "wie") is None


def _read_speech(minutes: MinutesBuilder, speech: Element) -> None:
    before = minutes.voice
    minutes.nobody_speaks()
    who = child(speech, "wie")  # first, since a speech before 2011 holds whole others
    if who is None:
        who = child(speech, "spreker")
    if who is not None:
        minutes.speaks(_voice(who))
    _read(minutes, speech)
    minutes.nobody_speaks()
    if before:  # whoever was interrupted goes on
        minutes.speaks(before)


def _voice(who: Element) -> Voice:
    before = child_text(who, "voorvoegsels") or child_text(who, "aanspr")
    parts = (child_text(who, "naam", part) for part in ("voornaam", "achternaam"))
    name = " ".join(filter(None, parts)) or child_text(who, "naam")
    party = child_text(who, "politiek") or child_text(who, "partij")
    if not name:
        return read_printed(element_text(who))
    if not before:
        before = " ".join((who.text or "").split())
    return printed_voice(before, name, party)


def _paragraph(minutes: MinutesBuilder, paragraph: Element, *, printed: bool) -> None:
    words = element_text(paragraph, ("noot",))
    if words.startswith("(") and words.endswith((")", ").")):
        minutes.remark(words)
    elif printed or minutes.voice is None:
        minutes.printed(words, ArticlePassageKind.PRINTED_MATTER)
    else:
        minutes.words(words)


def _sniff(document: Document) -> float:
    if document.root == "officiele-publicatie":
        return SURELY if "<handelingen" in document.head else NO
    return SURELY if document.root == "handeling" and "<frontm" in document.head else NO


FORMAT = Format(
    name="Handelingen",
    read=read_handelingen,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
