"""Which figures of labelled pairs of statements are marked as not going together.

python -m benchmarks.contradictions [--markdown]
"""

from __future__ import annotations

import sys

from benchmarks.tables import percent, print_table
from tests.extraction.checking.figures.test_contradictions import PAIRS, marked, pairs_of


def main(arguments: list[str]) -> None:
    rows = []
    for part in PAIRS:
        pairs = pairs_of(part)
        shown = [pair for pair in pairs if marked(pair)]
        right = sum(marked(pair) == [pair.kind] for pair in shown)
        labelled = sum(bool(pair.kind) for pair in pairs)
        figures = (percent(right / len(shown)), percent(right / labelled))
        rows.append((part, len(pairs), labelled, len(shown), right, *figures))
    heads = ("part", "pairs", "contradictions", "marked", "right", "precision", "recall")
    print_table(heads, rows, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
