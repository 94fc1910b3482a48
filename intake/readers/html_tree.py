"""A page as a tree of elements, within limits, and what is asked of its elements all the time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import lxml.html
from lxml import etree
from lxml.html import defs

from ..errors import NoTextError, TooComplexError, TooLargeError

Element = Any  # lxml's element, which has no types

#: Names of elements that a page may begin with, in small letters; those that lxml lists, and newer
#: ones. Own elements of a site have a hyphen in their name.
HTML_ELEMENTS: frozenset[str] = frozenset(defs.tags) | {
    *("bdi", "data", "dialog", "main", "nobr", "picture", "search", "slot", "template"),
}
LONGEST_PAGE = 8_000_000  # characters of markup, pictures inside it not counted
# libxml2 stops reading at 256 levels without a word, and all behind that is lost.
_DEEPEST = 250
_INLINE_DATA = re.compile(r"(?<==)([\"'])data:[^\"'>]{200,}\1")
_STYLES = re.compile(r"<style\b[^>]*>.*?</style\s*>", re.IGNORECASE | re.DOTALL)
_FORMATTING = re.compile(r"</?(?:font|b|i|u|em|strong|span|big|small|center)\b[^>]*>", re.I)
# Elements without content that libxml2 does not know as such: it puts into them what follows.
_UNKNOWN_EMPTY = re.compile(
    r"""<(embed|keygen|source|track|wbr)\b((?:[^<>"']|"[^<"]{0,4000}"|'[^<']{0,4000}')*?)/?>""",
    re.IGNORECASE,
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_XML_DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]*\?>")
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_SPACE = re.compile(r"\s+")


def parse_piece(markup: str) -> Element | None:
    """A piece of a page, however broken, in a ``div``; None where nothing can be made of it."""
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        return etree.fromstring(f"<div>{close_empty(markup)}</div>".encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def parse_page(markup: str) -> Element:
    """The page's root. Raises TooLargeError, TooComplexError, NoTextError."""
    # Saved pages carry their pictures and styles inside.
    markup = _STYLES.sub("", _INLINE_DATA.sub('""', markup))
    markup = _XML_DECLARATION.sub("", _CONTROLS.sub(" ", markup))
    if len(markup) > LONGEST_PAGE:
        raise TooLargeError(f"{len(markup) // 1_000_000} million characters")
    markup = close_empty(markup)
    root = _parse(markup)
    if _depth(root) >= _DEEPEST:
        # Pages whose formatting is never closed nest without meaning it.
        root = _parse(_FORMATTING.sub("", markup))
        if _depth(root) >= _DEEPEST:
            raise TooComplexError(f"more than {_DEEPEST} levels")
    return root


def close_empty(markup: str) -> str:
    """Markup whose ``<wbr>``, ``<embed>`` and the like end where they stand."""
    return _UNKNOWN_EMPTY.sub(r"<\1\2 />", markup)


def _parse(markup: str) -> Element:
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError) as error:
        raise NoTextError from error


def _depth(root: Element) -> int:
    deepest = depth = 0
    for event, _element in lxml.etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def tag_of(element: Element) -> str:
    """The tag in lower case; empty for what is no element (comments, instructions)."""
    return element.tag.lower() if isinstance(element.tag, str) else ""


def name_words(element: Element) -> frozenset[str]:
    """The words that class, id and test marks are made of: ``ArticleHead_lead-text`` is article,
    head, lead and text.
    """
    attributes = element.attrib
    named = " ".join(
        attributes.get(name, "")
        for name in ("class", "id", "data-testid", "data-component", "data-qa", "itemprop", "role")
    )
    return frozenset(word.lower() for word in _WORDS.findall(named))


def names_of(element: Element, *, ids: bool = True) -> str:
    """Class, id and test marks as one lower-case string with single dashes between words:
    »article-head-lead-text«.
    """
    attributes = element.attrib
    parts = [
        "-".join(_WORDS.findall(name)).lower()
        for key in ("class", "id", "data-testid", "data-component", "data-qa", "data-module")
        if ids or key != "id"
        for name in attributes.get(key, "").split()
    ]
    return " ".join(part for part in parts if part)


def ancestors(element: Element) -> Iterator[Element]:
    """The elements around it, the nearest first."""
    parent = element.getparent()
    while parent is not None:
        yield parent
        parent = parent.getparent()


def plain_text(element: Element) -> str:
    """All its text, white space collapsed."""
    return collapse("".join(element.itertext())) if element is not None else ""


def collapse(text: str) -> str:
    """White space as single blanks; soft hyphens and zero-width characters, which nobody sees, are
    gone.
    """
    return _SPACE.sub(" ", text.translate(_UNSEEN)).strip()


_UNSEEN = {ord(letter): None for letter in "\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff"}


def remove(element: Element) -> None:
    """Take the element out and leave what follows it in its place."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)
