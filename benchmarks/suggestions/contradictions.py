"""Which figures of labelled pairs of statements are marked as not going together.

python -m benchmarks contradictions [--markdown]
"""

from __future__ import annotations

import sys

from benchmarks.tables import judged_row, print_table
from tests.extraction.checking.figures.test_contradictions import PAIRS, marked, pairs_of


def main(arguments: list[str]) -> None:
    rows = [
        judged_row(part, pairs_of(part), marked, lambda pair: [pair.kind] if pair.kind else [])
        for part in PAIRS
    ]
    heads = ("part", "pairs", "contradictions", "marked", "right", "precision", "recall")
    print_table(heads, rows, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
