"""The words of a turn as one text, with what is read out in it."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator

from extraction.records import Span, Spans

from .records import ArticlePassageKind, ArticleRecord, SpeechTurn, TextSpan, TurnKind

_MARKS = '„“”«»"‚‘’'
_APART = 2  # characters between paragraphs


def quotations_set_in(record: ArticleRecord) -> list[TextSpan]:
    """Quotations in paragraphs of their own, in text order; neighbours are one."""
    found: list[TextSpan] = []
    for passage in sorted(record.passages, key=lambda each: each.span):
        if passage.kind is not ArticlePassageKind.QUOTE:
            continue
        begin, end = passage.span
        if found and not record.text[found[-1][1] : begin].strip():
            begin = found.pop()[0]
        found.append((begin, end))
    return found


def read_out_by(turn: SpeechTurn, set_in: list[TextSpan], text: str) -> list[TextSpan]:
    """Those that somebody reads out: between their words, or right behind the last ones."""
    found: list[TextSpan] = []
    if turn.kind is TurnKind.INTERJECTION:
        return found
    end = turn.span[1]
    for span in set_in[bisect.bisect_left(set_in, turn.span) :]:
        if span[0] >= end and (span[0] > end + _APART or text[end : span[0]].strip()):
            break
        if all(right <= span[0] or left >= span[1] for left, right in turn.words):
            found.append(span)
    return found


class TurnWords:
    """Places in a turn's words, put together as one text, and in the record's text. What is
    ``set_in`` stands in quotation marks there, which it lacks on paper.
    """

    def __init__(
        self, record: ArticleRecord, turn: SpeechTurn, set_in: Iterable[TextSpan] = ()
    ) -> None:
        self._starts: list[int] = []  # in the words
        quoted = set(set_in)
        self._spans = tuple(sorted((*turn.words, *quoted)))
        words = ""
        before: int | None = None
        for span in self._spans:
            begin, end = span
            if before is not None:
                words += "\n\n" if "\n\n" in record.text[before:begin] else " "
            piece = record.text[begin:end]
            is_bare = span in quoted and not piece.startswith(tuple(_MARKS))
            words += "„" if is_bare else ""
            self._starts.append(len(words))
            words += f"{piece}“" if is_bare else piece
            before = end
        self.words = words

    def spans(self, found: Iterable[Span]) -> Spans:
        return tuple(span for each in found for span in self._parts(*each))

    def _parts(self, begin: int, end: int) -> Iterator[Span]:
        """One span in the words as spans in the record, parted where others speak between."""
        first = max(bisect.bisect_right(self._starts, begin) - 1, 0)
        for start, (left, right) in zip(self._starts[first:], self._spans[first:], strict=True):
            if start >= end:
                return
            inner_begin = max(begin - start, 0) + left
            inner_end = min(end - start + left, right)
            if inner_end > inner_begin:
                yield Span((inner_begin, inner_end))
