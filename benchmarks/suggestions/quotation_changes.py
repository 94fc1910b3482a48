"""``python -m benchmarks quotation_changes``: what the desk says of the pairs of quotations of
``tests/claims/comparison/quotation_pairs``, and how much of it is labelled so.

A pair is right when all of what is said of it is labelled, and all that is labelled is said.
"""

from __future__ import annotations

import sys

from benchmarks.tables import judged_row, print_table
from tests.claims.comparison.test_quotation_changes import PAIRS, shown


def main(arguments: list[str]) -> None:
    rows = [judged_row(part, PAIRS[part], shown, lambda pair: pair.changes) for part in PAIRS]
    heads = ("part", "pairs", "one quotation", "shown as one", "right", "precision", "recall")
    print_table(heads, rows, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
