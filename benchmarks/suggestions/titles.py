"""Which titles in articles are warned of, since the position had ended or not begun.

python -m benchmarks titles [--markdown]
"""

from __future__ import annotations

import sys

from benchmarks.tables import judged_row, print_table
from tests.speakers.positions.test_office_dates import LINES, titles_of, warned


def main(arguments: list[str]) -> None:
    rows = [judged_row(part, titles_of(part), warned, lambda line: line.warning) for part in LINES]
    heads = ("part", "titles", "wrong on the day", "warned of", "right", "precision", "recall")
    print_table(heads, rows, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
