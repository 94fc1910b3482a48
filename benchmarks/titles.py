"""Which titles in articles are warned of, since the position had ended or not begun.

python -m benchmarks.titles [--markdown]
"""

from __future__ import annotations

import sys

from benchmarks.tables import percent, print_table
from tests.speakers.test_office_dates import LINES, titles_of, warned


def main(arguments: list[str]) -> None:
    rows = []
    for part in LINES:
        lines = titles_of(part)
        shown = [line for line in lines if warned(line)]
        right = sum(warned(line) == line.warning for line in shown)
        wrong = sum(bool(line.warning) for line in lines)
        figures = (percent(right / len(shown)), percent(right / wrong))
        rows.append((part, len(lines), wrong, len(shown), right, *figures))
    heads = ("part", "titles", "wrong on the day", "warned of", "right", "precision", "recall")
    print_table(heads, rows, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
