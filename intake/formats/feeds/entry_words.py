"""The words of an entry of RSS or Atom, in whichever way its writer packed them."""

from __future__ import annotations

import base64
import re
from email.errors import HeaderParseError
from email.header import decode_header, make_header

from lxml import etree

from ...readers.safe_xml import Element, attribute, children, element_text
from ..agencies.html_body import html_words
from .feed_elements import core_child, namespace_of

_MEDIA = re.compile(r"https?://(?:search\.yahoo\.com/mrss|tools\.search\.yahoo\.com/mrss)/?", re.I)
_MAIL_WORD = re.compile(r"=\?[\w.-]+\?[BbQq]\?[^?]*\?=")


def words_of(element: Element | None) -> str:
    """Text of an element that may hold HTML, escaped or not."""
    if element is None:
        return ""
    raw = markup_of(element)
    return html_words(raw) if re.search(r"<\w|&[#\w]+;", raw) else " ".join(raw.split())


def title_of(element: Element) -> str:
    """An entry's title; the recording's where the entry has none."""
    title = words_of(core_child(element, "title")) or media_words(element, "title")
    return " ".join(_without_mail_words(title).split())


def _without_mail_words(title: str) -> str:
    """Feeds made from mail have titles as headers of mail write them: »=?utf-8?Q?B=C3=A4der?=«."""
    if not _MAIL_WORD.search(title):
        return title
    try:
        return str(make_header(decode_header(title)))
    except (HeaderParseError, LookupError, ValueError):
        return title


def media_words(element: Element, name: str) -> str:
    """What Media RSS says of all of an entry, as feeds of videos do; what it says of a single
    picture is no part of the article.
    """
    groups = [e for e in children(element, "group") if _is_media(e)]
    for around in (element, *groups):
        for found in children(around, name):
            if _is_media(found) and (words := element_text(found)):
                return html_words(words) if re.search(r"<\w", words) else words
    return ""


def _is_media(element: Element) -> bool:
    return bool(_MEDIA.fullmatch(namespace_of(element)))


def markup_of(element: Element) -> str:
    """An element's markup, in whichever way it is packed."""
    if attribute(element, "mode") == "base64":  # Atom 0.3
        return _unpacked(element.text or "")
    if attribute(element, "type") == "xhtml" or len(element):
        inner = "".join(etree.tostring(e, encoding="unicode") for e in element)
        return re.sub(r"(</?)\w+:", r"\1", (element.text or "") + inner)
    return element.text or ""


def _unpacked(packed: str) -> str:
    try:
        return base64.b64decode("".join(packed.split()), validate=True).decode()
    except ValueError:
        return ""
