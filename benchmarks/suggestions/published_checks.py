"""Which published checks are shown beside labelled claims, and how many of them rightly.

    python -m benchmarks published_checks [--markdown]

``before`` was labelled before the matching was written, ``fresh`` afterwards; half of each are
claims that no check is about, with words and speakers of those that are.
"""

from __future__ import annotations

import sys

from benchmarks.tables import percent, print_table
from tests.published_checks.matched_sets import PARTS, tally


def main(arguments: list[str]) -> None:
    heads = ("part", "claims", "with a check", "shown", "right", "precision", "recall")
    rows = []
    for part in PARTS:
        found = tally(part)
        rows.append((
            part, len(PARTS[part]["claims"]), found.labelled, found.shown, found.right,
            percent(found.right / found.shown), percent(found.right / found.labelled),
        ))  # fmt: skip
    print_table(heads, rows, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
