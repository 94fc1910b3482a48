"""Statements while they are being put together: ranges of words instead of spans of characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extraction.parse.words import Words, WordSpan
from extraction.records import Medium, Reason, Span, Spans, Statement, StatementType


@dataclass(slots=True)
class Candidate:
    """A statement in the making; all ranges are [begin, end) in words."""

    #: How the words are told.
    type: StatementType
    #: The id of the rule that proposes it.
    rule: str
    #: The number of the sentence it is found in.
    sentence: int
    #: What is said, in text order; never empty.
    quote: list[WordSpan]
    #: Who says it; empty where nobody is named.
    speaker: list[WordSpan] = field(default_factory=list)
    #: The words of the cue, one by one.
    cue: list[int] = field(default_factory=list)
    #: The clause around the quote.
    frame: list[WordSpan] = field(default_factory=list)
    #: To whom it is said.
    addressee: list[WordSpan] = field(default_factory=list)
    #: Speech, thought or writing.
    medium: Medium = Medium.SPEECH
    #: The words that made the rule fire, one by one; empty where the cue did.
    trigger: list[int] = field(default_factory=list)
    #: Whether it is told inside another statement.
    nested: bool = False
    #: 0 to 1; what the rule is right in, until it is weighed.
    confidence: float = 0.5

    @property
    def begin(self) -> int:
        return self.quote[0][0]

    @property
    def end(self) -> int:
        return self.quote[-1][1]

    def holds(self, i: int) -> bool:
        return any(begin <= i < end for begin, end in self.quote)


def without(whole: WordSpan, holes: Iterable[WordSpan]) -> list[WordSpan]:
    """``whole`` with the ``holes`` cut out."""
    pieces: list[WordSpan] = []
    begin = whole[0]
    for low, high in sorted(holes):
        if low > begin:
            pieces.append(WordSpan((begin, min(low, whole[1]))))
        begin = max(begin, high)
    if begin < whole[1]:
        pieces.append(WordSpan((begin, whole[1])))
    return [p for p in pieces if p[1] > p[0]]


def trimmed(words: Words, piece: WordSpan, marks: str = ",.;:!?…–—-") -> WordSpan | None:
    """``piece`` without punctuation at its rim, None when nothing is left."""
    begin, end = piece
    while begin < end and words.texts[begin] in marks:
        begin += 1
    while end > begin and words.texts[end - 1] in marks:
        end -= 1
    return WordSpan((begin, end)) if end > begin else None


def trimmed_all(words: Words, pieces: Iterable[WordSpan]) -> list[WordSpan]:
    return [piece for piece in (trimmed(words, p) for p in pieces) if piece]


def as_statement(words: Words, candidate: Candidate) -> Statement:
    """The public record of a candidate, with spans of characters."""
    reason = Reason(candidate.rule, _spans(words, _runs(candidate.trigger or candidate.cue)))
    return Statement(
        type=candidate.type,
        quote=_spans(words, candidate.quote),
        speaker=_spans(words, candidate.speaker),
        cue=_spans(words, _runs(candidate.cue)),
        frame=_spans(words, candidate.frame),
        addressee=_spans(words, candidate.addressee),
        medium=candidate.medium,
        confidence=candidate.confidence,
        reasons=(reason,),
    )


def _runs(indices: Sequence[int]) -> list[WordSpan]:
    """Neighbouring words as one range."""
    runs: list[WordSpan] = []
    for i in sorted(set(indices)):
        if runs and runs[-1][1] == i:
            runs[-1] = WordSpan((runs[-1][0], i + 1))
        else:
            runs.append(WordSpan((i, i + 1)))
    return runs


def _spans(words: Words, ranges: Iterable[WordSpan]) -> Spans:
    spans: list[Span] = [words.span(begin, end) for begin, end in sorted(ranges) if end > begin]
    return tuple(spans)
