"""Who stands above a quotation instead of in a frame: »From the desk of Jon Dow«; and whose words a
pull quote repeats.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.parse.words import Words, WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_OPENING_WORDS = 4  # that a pull quote has in common with what it repeats


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


def give_pull_quotes(context: Context) -> None:
    """A quotation that is a paragraph of its own belongs to whoever says the same words elsewhere,
    and to nobody where nobody does so by name.
    """
    framed = [c for c in context.candidates if c.type is StatementType.DIRECT and c.frame]
    said: dict[tuple[str, ...], Candidate] = {}
    for candidate in framed:
        for opening in _openings(context.words, candidate):
            said.setdefault(opening, candidate)
    for candidate in context.candidates:
        if candidate.frame or not _stands_alone(context, candidate):
            continue
        opening = _opening(context.words, candidate.quote[0][0], candidate.quote[0][1])
        if (other := said.get(opening)) and other is not candidate:
            candidate.speaker = other.speaker


def _stands_alone(context: Context, candidate: Candidate) -> bool:
    words, (begin, end) = context.words, candidate.quote[0]
    opens = begin == 0 or words.breaks[begin] > 0
    closes = end >= len(words) or words.breaks[end] > 0
    direct = candidate.type is StatementType.DIRECT and not candidate.nested
    return direct and opens and closes and len(candidate.quote) == 1


def _openings(words: Words, candidate: Candidate) -> Iterator[tuple[str, ...]]:
    """The first words of each sentence of a statement."""
    for begin, end in candidate.quote:
        yield _opening(words, begin, end)
        for i in range(begin, end - 1):
            if words.texts[i] in ".!?…":
                yield _opening(words, i + 1, end)


def _opening(words: Words, begin: int, end: int) -> tuple[str, ...]:
    spoken = (
        words.lower[i] for i in range(begin, min(end, begin + 12)) if words.texts[i][0].isalnum()
    )
    return tuple(spoken)[:_OPENING_WORDS]
