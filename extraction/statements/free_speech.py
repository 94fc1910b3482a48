"""Sentences that go on with somebody's words without a cue, put together."""

from __future__ import annotations

from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context


def join_neighbours(context: Context) -> None:
    """Sentences that follow each other in the same free style and from the same speaker are one
    statement.
    """
    joined: list[Candidate] = []
    for candidate in context.candidates:
        before = joined[-1] if joined else None
        free = candidate.type in (StatementType.INDIRECT_FREE_INDIRECT, StatementType.FREE_INDIRECT)
        if (
            before
            and free
            and before.type is candidate.type
            and before.end == candidate.begin
            and before.speaker == candidate.speaker
        ):
            before.quote = [WordSpan((before.begin, candidate.end))]
            before.trigger = [*before.trigger, *candidate.trigger]
            before.sentence = candidate.sentence
            continue
        joined.append(candidate)
    context.candidates = joined
