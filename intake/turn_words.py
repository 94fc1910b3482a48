"""The words of a turn as one text, with what is read out in it."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator

from extraction.records import Span, Spans

from .records import ArticleRecord, SpeechTurn, TextSpan

_MARKS = '„“”«»"‚‘’'
# »—[Official Report, 3 May 2023; Vol. 741, c. 123.]«: where it is printed.
_REFERENCE = re.compile(r"[\s.—–-]{0,5}\[[^\[\]]{4,120}\][\s.]{0,5}$")
# Whom a paragraph speaks to, which the rules would take for who speaks.
_ADDRESS = re.compile(
    r"(?:\A|(?<=\n\n))(?:My Lords|A Ch(?:eann|athaoirligh)\b[\w ]{0,20}|"
    r"(?:Mr|Mrs|Ms|Madam)\.?(?: Deputy)? (?:Speaker|President|Chair(?:man|woman|person)?)),\s+"
)


class TurnWords:
    """Places in a turn's words, put together as one text, and in the record's text. What is
    read out stands in quotation marks there, which it lacks on paper.
    """

    def __init__(self, record: ArticleRecord, turn: SpeechTurn) -> None:
        self._starts: list[int] = []  # in the words
        quoted = set(turn.read_out)
        own = (each for span in turn.words for each in _unaddressed(record.text, span))
        self._spans = tuple(sorted((*own, *quoted)))
        words = ""
        before: int | None = None
        for span in self._spans:
            begin, end = span
            if before is not None:
                words += "\n\n" if "\n\n" in record.text[before:begin] else " "
            piece = record.text[begin:end]
            if span in quoted:
                piece = _REFERENCE.sub("", piece)
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


def _unaddressed(text: str, span: TextSpan) -> Iterator[TextSpan]:
    """The span without »My Lords,« at the beginning of its paragraphs."""
    begin, end = span
    for address in _ADDRESS.finditer(text[begin:end]):
        before = span[0] + address.start()
        if before > begin:
            yield begin, before
        begin = span[0] + address.end()
    if begin < end:
        yield begin, end
