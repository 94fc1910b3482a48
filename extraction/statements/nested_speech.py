"""Where speech stands inside speech, whatever introduces it."""

from __future__ import annotations

from collections.abc import Iterator

from extraction.parse.words import WordSpan
from extraction.statements.context import Context, is_whole_speech

_TERMINAL = frozenset(".!?…")


def inner_speeches(context: Context) -> Iterator[tuple[WordSpan, WordSpan]]:
    """Whole speeches one level deep, each with the speech around it."""
    outer, speeches = WordSpan((0, 0)), set(context.speeches)
    for index, quotation in enumerate(context.quotations):
        inner = context.ranges[index]
        if index in speeches:
            outer = inner
        elif (
            quotation.depth == 1 and inner[1] <= outer[1] and is_whole_speech(context.words, *inner)
        ):
            yield inner, outer


def inner_frame_begin(context: Context, begin: int, outer: WordSpan) -> int:
    """The first word of the sentence, inside the ``outer`` quotation, that the inner one at
    ``begin`` belongs to.
    """
    texts, i = context.words.texts, begin - 1
    while i - 1 > outer[0] and texts[i - 1] not in _TERMINAL and not context.words.breaks[i]:
        i -= 1
    return i
