"""A table that a benchmark prints, for a terminal or as Markdown for the documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Rows = Iterable[Sequence[object]]


def print_table(head: Sequence[str], rows: Rows, *, markdown: bool) -> None:
    cells = [[str(cell) for cell in row] for row in rows]
    for line in (as_markdown if markdown else as_text)(head, cells):
        print(line)
    print()


def as_markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(row)} |"


def as_text(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Columns as wide as their widest cell; all but the first are set to the right."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        first, *others = (
            cell.rjust(width) if number else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join((first, *others)).rstrip()


def judged_row(
    part: str,
    items: Sequence[Item],
    shown: Callable[[Item], object],
    labelled: Callable[[Item], object],
) -> tuple[object, ...]:
    """Of a labelled part: how many items there are, are labelled, are shown, and are shown as they
    are labelled, with precision and recall. Both functions say nothing by a false value.
    """
    found = [item for item in items if shown(item)]
    right = sum(shown(item) == labelled(item) for item in found)
    wanted = sum(bool(labelled(item)) for item in items)
    shares = (percent(right / len(found)), percent(right / wanted))
    return (part, len(items), wanted, len(found), right, *shares)


def percent(share: float) -> str:
    return f"{100 * share:.1f} %"
