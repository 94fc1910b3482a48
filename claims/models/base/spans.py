"""Stretches of an article's text, [begin, end) in code points, as a claim keeps them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NewType, Protocol

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

Spans = list[list[int]]
#: [begin, end) in code points of a text that is stored, an article's or a source's.
TextSpan = NewType("TextSpan", tuple[int, int])
# A stop, or a closing quotation mark: it belongs to the words before it.
CLOSING = re.compile(r"[^\w\s]+(?=\s|$)")


class Placed(Protocol):
    """What stands from a first to a last code point of a text."""

    @property
    def begin(self) -> int: ...

    @property
    def end(self) -> int: ...


def overlap_by_half(one: Placed, other: Placed) -> bool:
    """Whether two cover the same words by half or more, measured from first to last."""
    both = min(one.end, other.end) - max(one.begin, other.begin)
    either = max(one.end, other.end) - min(one.begin, other.begin)
    return 2 * both >= either


def words_of_spans(text: str, spans: Iterable[Iterable[int]]) -> str:
    """The words of the spans as they stand in the text, the pieces joined by an ellipsis in
    brackets.
    """
    return " […] ".join(text[begin:end] for begin, end in spans)


def cut_spans(text: str, spans: Spans, at: int) -> tuple[Spans, Spans]:
    """The spans before and behind a place, without white space at the cut, a stop with the words
    before it.

    ValidationError when one of the parts has no words.
    """
    if closing := CLOSING.match(text, at):
        at = closing.end()
    before = [[begin, _end(text, begin, min(end, at))] for begin, end in spans if begin < at]
    behind = [[_begin(text, max(begin, at), end), end] for begin, end in spans if end > at]
    parts = [[span for span in part if span[0] < span[1]] for part in (before, behind)]
    if not all(any(map(str.isalnum, words_of_spans(text, part))) for part in parts):
        raise ValidationError(_("The claim cannot be split here: both parts need words."))
    return parts[0], parts[1]


def _end(text: str, begin: int, end: int) -> int:
    return begin + len(text[begin:end].rstrip())


def _begin(text: str, begin: int, end: int) -> int:
    return end - len(text[begin:end].lstrip())


def unite_spans(text: str, *parts: Spans) -> Spans:
    """All the spans in the order of the text; what overlaps or has only white space between becomes
    one.
    """
    united: Spans = []
    for begin, end in sorted(span for part in parts for span in part):
        if united and not text[united[-1][1] : begin].strip():
            united[-1][1] = max(united[-1][1], end)
        else:
            united.append([begin, end])
    return united
