"""Whose words a pull quote repeats."""

from __future__ import annotations

from collections.abc import Iterator

from extraction.parse.words import Words
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_OPENING_WORDS = 4  # that a pull quote has in common with what it repeats
_UNFRAMED = "speech without frame"


def give_pull_quotes(context: Context) -> None:
    """A quotation that is a paragraph of its own belongs to whoever says the same words elsewhere,
    and to nobody where nobody does so by name.
    """
    said: dict[tuple[str, ...], Candidate] = {}
    for candidate in context.candidates:
        told = candidate.type is StatementType.DIRECT and candidate.frame
        for opening in _openings(context.words, candidate) if told else ():
            said.setdefault(opening, candidate)
    for candidate in context.candidates:
        framed = candidate.frame and candidate.rule != _UNFRAMED
        if framed or not _stands_alone(context, candidate):
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
