"""The lines of a PDF's page in reading order, column by column, from where its words stand."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

_SAME_LINE = 0.4  # of the letters' height
_GUTTER = 9.0  # points of white between columns


@dataclass(slots=True)
class Line:
    text: str
    x: float
    y: float  # from the bottom of the page
    size: float
    page: int = 0


def page_lines(page: Any, number: int) -> list[Line]:
    """The lines of one page of pypdf's, the left column before the right one."""
    words: list[Line] = []

    def visit(text: str, _cm: Any, matrix: list[float], _font: Any, size: float) -> None:
        for part in text.split("\n"):
            if part.strip():
                height = abs(size * (matrix[3] or matrix[0] or 1)) or 10.0
                words.append(Line(part, matrix[4], matrix[5], height, number))

    page.extract_text(visitor_text=visit)
    return _in_reading_order(_joined(words))


def _joined(words: list[Line]) -> list[Line]:
    """Words that stand next to each other in one line, as the file's own order has them."""
    lines: list[Line] = []
    for word in words:
        last = lines[-1] if lines else None
        near = last is not None and abs(last.y - word.y) < _SAME_LINE * word.size
        if last is not None and near and word.x >= last.x and not _is_apart(last, word):
            last.text += word.text
        else:
            lines.append(Line(word.text, word.x, word.y, word.size, word.page))
    for line in lines:
        line.text = re.sub(r"\s+", " ", line.text).strip()
    return [line for line in lines if line.text]


def _is_apart(line: Line, word: Line) -> bool:
    """Whether the word begins in another column: further right than the line can reach."""
    reach = line.x + 0.62 * line.size * len(line.text)
    return word.x > reach + _GUTTER


def _in_reading_order(lines: list[Line]) -> list[Line]:
    """By columns where the page has two or three of them, else as the file has them."""
    starts = _column_starts(lines)
    if len(starts) < 2:
        return lines
    top = max(line.y for line in lines)

    def order(line: Line) -> tuple[int, float]:
        wide = (
            line.x < starts[1] - _GUTTER
            and line.x + 0.45 * line.size * len(line.text) > starts[1] + 40
        )
        if wide and line.y > 0.8 * top:
            return (-1, -line.y)  # a headline over all columns
        return (max(n for n, start in enumerate(starts) if line.x >= start - _GUTTER), -line.y)

    return sorted(lines, key=order)


def _column_starts(lines: list[Line]) -> list[float]:
    """Where columns begin: places at which many lines do, with lines beside them at one height."""
    counted = Counter(round(line.x / 6) for line in lines)
    often = sorted(place for place, count in counted.items() if count >= max(5, 0.15 * len(lines)))
    starts: list[float] = []
    for place in often:
        if not starts or place * 6 - starts[-1] > 90:
            starts.append(place * 6.0)
    columns = 2 <= len(starts) <= 4 and _lines_beside(lines, starts[0], starts[1]) >= 3
    return starts if columns else starts[:1]


def _lines_beside(lines: list[Line], one: float, other: float) -> int:
    """At how many heights a line begins at both places."""
    left, right = (
        {round(line.y) for line in lines if abs(line.x - start) < 12} for start in (one, other)
    )
    return sum(any(abs(y - beside) < 4 for beside in left) for y in right)
