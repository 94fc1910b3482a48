"""What became of each item of a file, as a table."""

from __future__ import annotations

from collections.abc import Iterator

from intake.item_report import COLUMNS
from streams.models import IntakeFile

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run (OWASP)


def report_rows(file: IntakeFile) -> Iterator[tuple[str, ...]]:
    """The names of the columns, and a row for each item in its order."""
    yield (*COLUMNS, "article")
    for line in file.lines.order_by("number").iterator():
        cells = (line.number, file.name, line.item, line.fate, line.code, line.problem)
        row = (*cells, line.title, line.address, line.article_id or "")
        yield tuple(f"'{cell}" if str(cell).startswith(_FORMULA) else str(cell) for cell in row)
