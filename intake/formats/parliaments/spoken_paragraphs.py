"""Paragraphs of speech in minutes, and what in them is the stenographer's."""

from __future__ import annotations

import re

from ...readers.safe_xml import Element, children, local_name
from .minutes import MinutesBuilder

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
    return not tails and all(local_name(element) in _ITALIC for element in inner)


def add_words(minutes: MinutesBuilder, words: str) -> None:
    """A paragraph of speech; »[Interruption.]« in its middle is nobody's words."""
    minutes.text.end_paragraph()
    position = 0
    for direction in _DIRECTION.finditer(words):
        minutes.more_words(words[position : direction.start()].rstrip())
        minutes.remark(direction[0], inside=True)
        position = direction.end()
    minutes.more_words(words[position:])
