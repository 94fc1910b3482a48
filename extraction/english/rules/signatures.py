"""Who stands above a quotation instead of in a frame: »From the desk of Jon Dow«."""

from __future__ import annotations

from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_OPENINGS = (
    *(f"from the {place} of" for place in ("desk", "office")),
    *(f"a {text} from" for text in ("message", "word", "note", "letter", "statement")),
)


def desk_of(context: Context, k: int) -> WordSpan | None:
    """»From the desk of Jon Dow, VP Analyst.«, »A message from Jon Dow, head of school«: whose
    words follow.
    """
    words, sentence = context.words, context.sentences[k]
    opening = " ".join(words.lower[sentence.begin : sentence.begin + 4])
    low = next((sentence.begin + len(o.split()) for o in _OPENINGS if opening.startswith(o)), -1)
    if low < 0 or any(words.finite[i] for i in range(low, sentence.end)):
        return None
    high = low
    while (
        high < sentence.end and words.pos[high] in ("PROPN", "NOUN") and words.texts[high].isalpha()
    ):
        high += 1
    return WordSpan((low, high)) if high > low else None
