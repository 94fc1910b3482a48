"""Paragraphs of speech in minutes, and what in them is the stenographer's."""

from __future__ import annotations

import re
from collections.abc import Collection

from ...readers.safe_xml import Element, attribute, children, element_text, local_name
from ..agencies.html_body import html_words
from .minutes import MinutesBuilder

_IN_ITALICS = re.compile(r"<(?:i|em)\b[^>]{0,200}>(.{1,900}?)</(?:i|em)>", re.DOTALL)
_ITALIC = frozenset({"i", "em"})
_DIRECTION = re.compile(
    r"\[(?:Interruption|Laughter|Hon\. Members|HON\. MEMBERS|Applause|Official Report|"
    r"Interjection)[^\]]*\]"
)


def is_italic(paragraph: Element) -> bool:
    """Whether all words stand in italics: »The House divided«, »[Interruption.]«."""
    inner = list(children(paragraph))
    if not inner or (paragraph.text or "").strip(" [(.—-"):
        return False
    tails = "".join(element.tail or "" for element in inner).strip(" ])(.—-\n")
    return not tails and all(map(_is_set_in_italics, inner))


def add_words(minutes: MinutesBuilder, words: str) -> None:
    """A paragraph of speech; »[Interruption.]« in its middle is nobody's words."""
    minutes.text.end_paragraph()
    _add_piece(minutes, words)


def italics_in(paragraph: Element) -> list[str]:
    """What stands in italics in a paragraph, a text for each stretch."""
    found = [element_text(each) for each in paragraph.iter() if _is_set_in_italics(each)]
    return list(filter(None, found))


def italics_of_markup(markup: str) -> list[str]:
    """The same of a piece of HTML."""
    return [html_words(found[1]) for found in _IN_ITALICS.finditer(markup)]


def add_with_asides(minutes: MinutesBuilder, words: str, italics: Collection[str]) -> None:
    """A paragraph of speech, or a stenographer's where all of it stands in ``italics``; what stands
    in italics and brackets in its middle is the stenographer's, too.
    """
    if words in italics:
        minutes.remark(words)
        return
    minutes.text.end_paragraph()
    position = 0
    for aside in _asides(words, italics):
        _add_piece(minutes, words[position : aside.start()].rstrip())
        minutes.remark(aside[0], inside=True)
        position = aside.end()
    _add_piece(minutes, words[position:])


def _asides(words: str, italics: Collection[str]) -> list[re.Match[str]]:
    """The brackets may stand in italics, too, or around them."""
    bare = {each.strip("()[] ") for each in italics}
    any_of = "|".join(sorted(map(re.escape, bare - {""}), key=len, reverse=True))
    return [*re.finditer(rf"[(\[](?:{any_of})[)\]]", words)] if any_of else []


def _is_set_in_italics(element: Element) -> bool:
    name = str(local_name(element)).lower()
    return name in _ITALIC or (name == "emphas" and attribute(element, "NAME") == "I")


def _add_piece(minutes: MinutesBuilder, words: str) -> None:
    position = 0
    for direction in _DIRECTION.finditer(words):
        minutes.more_words(words[position : direction.start()].rstrip())
        minutes.remark(direction[0], inside=True)
        position = direction.end()
    minutes.more_words(words[position:])
