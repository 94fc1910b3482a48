"""What became of each item of a file, as a table."""

from __future__ import annotations

from collections.abc import Iterator

from intake.batches.item_report import COLUMNS, harmless
from streams.models import IntakeFile

HEAD = (*COLUMNS, "article")
"""The names of the columns."""


def report_rows(file: IntakeFile) -> Iterator[tuple[str, ...]]:
    """The names of the columns, and a row for each item in its order."""
    yield HEAD
    yield from item_rows(file)


def item_rows(file: IntakeFile) -> Iterator[tuple[str, ...]]:
    """A row for each item in its order."""
    for line in file.lines.order_by("number").iterator():
        cells = (line.number, file.name, line.item, line.fate, line.code, line.problem)
        yield harmless((*cells, line.title, line.address, line.article_id or ""))
