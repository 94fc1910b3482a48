"""OPML: lists of feeds, in and out."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from ..errors import BrokenDocumentError
from ..readers.safe_xml import Element, children, descendants, mend, parse_xml

_FEEDS = frozenset({"rss", "atom", "feed", "pie"})


@dataclass(frozen=True, slots=True)
class FeedOutline:
    """A feed on a list. ``folders`` are those that it stands in, the outermost first."""

    address: str
    title: str = ""
    site: str = ""
    folders: tuple[str, ...] = ()


def read_opml(data: bytes) -> tuple[FeedOutline, ...]:
    """Every feed of the list, each address once, also where nothing asks it (»ftp:«). Raises
    BrokenDocumentError.
    """
    root = _parsed(data)
    bodies = list(descendants(root, "body"))
    if not bodies:
        raise BrokenDocumentError("no OPML body")
    found: dict[str, FeedOutline] = {}
    for outline in (feed for body in bodies for feed in _outlines(body, ())):
        found.setdefault(outline.address, outline)
    return tuple(found.values())


def _parsed(data: bytes) -> Element:
    """Lists are written by many hands: »&« as it is and missing ends are read over."""
    try:
        return parse_xml(data)
    except BrokenDocumentError:
        parser = etree.XMLParser(recover=True, no_network=True, resolve_entities="internal")
        root = etree.fromstring(mend(data.strip()) or b"<x/>", parser)
        if root is None:
            raise
        return root


def _outlines(element: Element, folders: tuple[str, ...]) -> Iterator[FeedOutline]:
    for outline in children(element, "outline"):
        values = {str(name).lower(): str(value).strip() for name, value in outline.attrib.items()}
        if values.get("iscomment", "").lower() == "true":  # and all below it
            continue
        # »text« may hold marked-up words (»Tag &amp;amp; Nacht«).
        title = html.unescape(values.get("title") or values.get("text") or "")
        is_feed = values.get("type", "").lower() in _FEEDS  # of version 1, with another name
        address = values.get("xmlurl") or (values.get("url", "") if is_feed else "")
        scheme, colon, rest = address.partition(":")
        address = f"{scheme.lower()}{colon}{rest}"
        address = address.replace("feed://", "http://").removeprefix("feed:")
        if address:
            yield FeedOutline(address, title, values.get("htmlurl", ""), folders)
        inner = (*folders, title) if title and not address else folders
        yield from _outlines(outline, inner)


def write_opml(outlines: Iterable[FeedOutline], title: str) -> bytes:
    """The feeds as OPML 2.0, each in its folders."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = title
    body = etree.SubElement(root, "body")
    places: dict[tuple[str, ...], Element] = {(): body}
    for outline in outlines:
        parent = _folder(outline.folders, places)
        values = {"text": outline.title or outline.address, "title": outline.title}
        values |= {"type": "rss", "xmlUrl": outline.address, "htmlUrl": outline.site}
        etree.SubElement(parent, "outline", {k: v for k, v in values.items() if v})
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written


def _folder(folders: tuple[str, ...], places: dict[tuple[str, ...], Element]) -> Element:
    if folders not in places:
        parent = _folder(folders[:-1], places)
        places[folders] = etree.SubElement(parent, "outline", text=folders[-1], title=folders[-1])
    return places[folders]
