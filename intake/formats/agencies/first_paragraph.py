"""Whether the lead of an item is the first paragraph of its story."""

from __future__ import annotations

import re

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


def begin_with_lead(builder: TextBuilder, lead: str) -> None:
    """The lead in front of a body that points back at it, where it is not in the body: the Nordic
    agencies send the first paragraph of a story apart from the others. Who says what it says
    stands in the second.
    """
    if not lead or any(p.kind is ArticlePassageKind.LEAD for p in builder.passages):
        return
    places = (p.span for p in builder.passages if p.kind is ArticlePassageKind.DATELINE)
    start = next((span[1] for span in places if span[0] == 0), 0)
    if _POINTS_BACK.match(builder.text, start):
        builder.begin_with(lead, ArticlePassageKind.LEAD)
