"""Who stands above a quotation instead of in a frame: »From the desk of Jon Dow«."""

from __future__ import annotations

from extraction.parse.words import WordSpan
from extraction.statements.context import Context


def desk_of(context: Context, k: int) -> WordSpan | None:
    """»From the desk of Jon Dow, VP Analyst.«: whose words follow."""
    words, sentence = context.words, context.sentences[k]
    low = sentence.begin + 4
    if words.lower[sentence.begin : low] != ["from", "the", "desk", "of"]:
        return None
    high = low
    while (
        high < sentence.end and words.pos[high] in ("PROPN", "NOUN") and words.texts[high].isalpha()
    ):
        high += 1
    return WordSpan((low, high)) if high > low else None
