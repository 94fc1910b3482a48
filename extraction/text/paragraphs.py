"""Paragraphs of plain text, whichever way its lines are broken."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

from extraction.records import Span, Spans

# Every character that str.splitlines() breaks at, so that offsets and editors agree.
_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_FINAL = tuple(".!?:…\"“”«»‘’')]")
# Mail and agency wires break lines at 60 to 80 characters; a paragraph on one line is longer, a
# title shorter.
_WRAPPED = range(40, 101)
# »[12.05.25, 19:03] Bine: …«, »21:04 – Kai: …«: the messages of a chat stand on lines of their own.
_OPENS_WITH_TIME = re.compile(r"[\[(]?\d{1,2}[.:/]\d{1,2}")


@lru_cache(maxsize=2)  # layout, labels, interviews and mentions ask for those of one text
def paragraphs(text: str) -> Spans:
    """Spans of the paragraphs without the white space around them, in order; wrapped lines are put
    together.
    """
    return tuple(paragraph for group in line_groups(text) for paragraph in _unwrapped(text, group))


def line_groups(text: str) -> list[list[Span]]:
    """Lines that stand together without a blank line between them."""
    lines = [_stripped(text, Span(match.span())) for match in _LINE.finditer(text)]
    groups: list[list[Span]] = []
    last_end: int | None = None
    for begin, end in lines:
        if begin == end:
            continue
        if last_end is None or len(_BREAK.findall(text, last_end, begin)) > 1:
            groups.append([])
        groups[-1].append(Span((begin, end)))
        last_end = end
    return groups


def _stripped(text: str, span: Span) -> Span:
    begin, end = span
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return Span((begin, end))


def _unwrapped(text: str, lines: list[Span]) -> list[Span]:
    if len(lines) < 2 or not _is_wrapped(text, lines):
        return lines
    width = max(end - begin for begin, end in lines)
    number = 0

    def paragraph(line: Span) -> int:
        nonlocal number
        current = number
        begin, end = line
        if end - begin < 0.7 * width and text[end - 1] in _FINAL:
            number += 1
        return current

    together = [list(group) for _, group in groupby(lines, key=paragraph)]
    return [Span((group[0][0], group[-1][1])) for group in together]


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    if all(_OPENS_WITH_TIME.match(text, *line) for line in lines):
        return False
    broken = lines[:-1]
    full = sum(end - begin in _WRAPPED for begin, end in broken)
    inside = sum(text[end - 1] not in _FINAL for _, end in broken)
    narrow = all(end - begin < _WRAPPED.stop for begin, end in lines)
    return narrow and 2 * full > len(broken) and 2 * inside >= len(broken)
