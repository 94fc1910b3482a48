"""Whether the lead of an item is the first paragraph of its story."""

from __future__ import annotations

import re

from ...article_lines.outlet_phrases import ends_like_sentence
from ...readers.text_builder import TextBuilder
from ...records import ArticlePassageKind

# »Det sier ordfører Hanna Hecht.«, »Das teilte die Stadt mit.«: it points at what stands before it.
_POINTS_BACK = re.compile(
    r"(?:[–—-]\s?)?(?:"
    r"Det(?:te)? (?:sier|opplyser|skriver|melder|bekrefter|forteller|viser|kommer fram|framgår"
    r"|fremgår|siger|oplyser|bekræfter|fortæller|säger|uppger|meddelar|berättar|rapporterar|visar)"
    r"|(?:Das|Dies) (?:sagte|teilte|erklärte|kündigte|gab|berichtete?|meldete|bestätigte"
    r"|geht aus)"
    r"|Dat (?:zegt|zei|meldt|meldde|schrijft|blijkt|heeft)"
    r"|That(?:’s|'s| is) according to"
    r"|C[’']est ce que"
    r")(?!\w)|C[’']est ce qu[’']"
)


_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"“”»«’']*\s+")
_WORD = re.compile(r"\w{4,}|\d+")
_FEWEST_WORDS = 3  # a sentence of fewer says nothing that the others do not
_FEWEST_UNENDED = 8  # fewer words without a full stop are a label: »Stock market report«
_REPEATED = 0.6  # share of a sentence's words that one paragraph of the body has


def begin_with_lead(builder: TextBuilder, lead: str) -> None:
    """The lead in front of its body, where it is the first paragraph of the story and not a teaser
    for it: the body points back at it (the Nordic agencies send the first paragraph apart from the
    others, and who says what it says stands in the second), or does not say again what it says.
    """
    if not lead or any(p.kind is ArticlePassageKind.LEAD for p in builder.passages):
        return
    places = (p.span for p in builder.passages if p.kind is ArticlePassageKind.DATELINE)
    start = next((span[1] for span in places if span[0] == 0), 0)
    text = builder.text
    if _POINTS_BACK.match(text, start) or (text and _says_more(lead, text)):
        builder.begin_with(lead, ArticlePassageKind.LEAD)


def _says_more(lead: str, text: str) -> bool:
    """Whether a sentence of the lead is said by no paragraph of the body."""
    if len(_WORD.findall(lead)) < _FEWEST_UNENDED and not ends_like_sentence(lead):
        return False
    paragraphs = [_words(paragraph) for paragraph in text.split("\n")]
    sentences = map(_words, _SENTENCE_END.split(lead))
    return any(
        max(len(words & paragraph) for paragraph in paragraphs) < _REPEATED * len(words)
        for words in sentences
        if len(words) >= _FEWEST_WORDS
    )


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
