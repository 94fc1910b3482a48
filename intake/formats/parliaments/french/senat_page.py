"""The Sénat's compte rendu intégral as a page of its site: marked as its XML is, but that the
member's number stands in the link around the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....errors import NoTextError
from ....readers.html_tree import parse_page, plain_text
from ....readers.safe_xml import Element, descendants
from ....records import ArticleRecord, TurnKind
from ....registry import NO, SURELY, Document, Format
from ...html import decode_page
from ..speaker_labels import Voice
from .labels import chair_office, french_name
from .senat import SenatSitting, add_senat_words, printed_label

_TITLE = re.compile(r"titre_S(\d)\b", re.IGNORECASE)
_NUMBER = re.compile(r"/sen(?:ateur|fic)/[^/]*?(\d+[a-z])\.html", re.IGNORECASE)
_PARAGRAPHS = ("p", "h1", "h2", "h3", "h4", "h5", "h6")
_PAGE = frozenset({"nav", "header", "footer", "aside"})  # the site's, around the minutes
_LOOKED_AT = 2_000_000  # bytes: menus come first


def read_senat_page(document: Document) -> Iterator[ArticleRecord]:
    root = parse_page(decode_page(document.data, document.charset))
    beginning = "\n".join(
        filter(None, map(plain_text, descendants(root, "title", "p", "h1", "h2")))
    )[:4000]
    sitting = SenatSitting.opened(beginning)
    speech: Element | None = None
    for element in descendants(root, *_PARAGRAPHS):
        around = list(element.iterancestors())
        if any(each.tag in _PAGE for each in around):
            continue
        spoken_in = next((e for e in around if "intervenant" in e.get("class", "")), None)
        begins = bool(element.find_class("orateur_nom"))
        if spoken_in is not speech or begins:
            sitting.minutes.nobody_speaks()
        speech = spoken_in
        _read(sitting, element, begins=begins)
    if not any(point.minutes.voice or point.minutes.text.length for point in sitting.points):
        raise NoTextError
    yield from sitting.records(document, beginning)


def _read(sitting: SenatSitting, element: Element, *, begins: bool) -> None:
    if title := _TITLE.search(element.get("class", "")):
        sitting.add_title(plain_text(element), int(title[1]))
        return
    if begins:
        sitting.minutes.speaks(_voice(element))
    if sitting.minutes.voice is None:
        sitting.minutes.printed(plain_text(element))
        return
    sitting.minutes.text.end_paragraph()
    add_senat_words(sitting.minutes, element)


def _voice(first: Element) -> Voice:
    label = printed_label(first, "orateur_nom").rstrip(" ,.")
    office = printed_label(first, "orateur_qualite").strip(" ,.")
    links = (_NUMBER.search(link.get("href", "")) for link in first.iter("a"))
    number = next((found[1].upper() for found in links if found), "")
    shown = f"{', '.join(filter(None, (label, office)))}:"
    if chair := chair_office(label):
        return Voice(label, chair, "", number, TurnKind.CHAIR, shown)
    name, party = french_name(label)
    return Voice(name, office, party, number, TurnKind.SPEECH, shown)


def _sniff(document: Document) -> float:
    head = document.data[:_LOOKED_AT]
    is_minutes = b"orateur_nom" in head and b"intervenant" in head
    return SURELY + 0.1 if is_minutes and document.root.lower() == "html" else NO


FORMAT = Format(
    name="Sénat, page",
    read=read_senat_page,
    sniff=_sniff,
    media_types=frozenset({"text/html"}),
    extensions=frozenset({".html", ".htm"}),
)
