"""How good the English extraction is on texts in the style of US political reporting, and on pages
of other kinds and countries.

    python -m benchmarks english_politics [--misses N] [--markdown]

They are our own, with every statement marked in them before the rules had read them. On the first
eight the rules were tuned; the next four were written when that was done, and mended on in their
turn; on two more one rule has been mended; on all others some were, after their first sight.
What was found at first sight stands in docs/accuracy.md.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.extraction.marked_texts import judge_marked
from benchmarks.tables import print_table

FOLDER = Path(__file__).parent / "politics"
GROUPS = {
    "tuned": "the first eight",
    "second": "the next four",
    "third": "two more",
    "fourth": "six more",
    "fifth": "three more",
    "sixth": "seven kinds of outlets",
    "seventh": "ten longer ones",
    "eighth": "eight more manners",
    "ninth": "twenty-four pages",
    "tenth": "eight further pages",
}


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks english_politics")
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args(arguments)
    rows = []
    for prefix, name in GROUPS.items():
        figures = judge_marked(sorted(FOLDER.glob(f"{prefix}_*.txt")), "en", options.misses)
        shares = (
            figures.macro("quote", "speaker", "cue")[2],
            figures.share(figures.found)[2],
            *figures.share(figures.usable)[::-1],
        )
        rows.append([name, figures.gold.total(), *(f"{100 * value:.1f}" for value in shares)])
    head = ["texts", "statements", "joint", "found", "usable", "usable, recall", "precision"]
    print_table(head, rows, markdown=options.markdown)


if __name__ == "__main__":
    main(sys.argv[1:])
