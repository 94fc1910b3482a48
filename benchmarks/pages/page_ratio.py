"""What the list, an article of 300 claims, the opened claim and a decision cost beside an earlier
build.

    python -m benchmarks page_ratio [--base REV] [--rounds N] [--claims N]

The build of REV is checked out into ``var/benchmarks`` and runs with the same Python and packages,
with a database of its own that is filled with N claims. Both are asked in turns; a figure is the
median of processor time. The opened claim loaded its similar claims with it until it became tabs:
what they cost is a line.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys

from benchmarks.builds import PROJECT, ask, at_work, check_out
from benchmarks.tables import print_table

BASE = "20d5933"
PAGES = ("the list", "an article of 300 claims", "the opened claim", "its similar claims",
         "a decision")  # fmt: skip
# PostgreSQL keeps a plan for any values from the sixth time on, as the connections of the web
# server mostly have it.
WARM_UP = 8


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks page_ratio")
    parser.add_argument("--base", default=BASE, metavar="REV")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--claims", type=int, default=2_000, help="beside the article's 300")
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    before, now = (
        at_work(build, "pages/page_runner.py", str(options.claims))
        for build in (check_out(options.base), PROJECT)
    )
    with before as earlier, now as current:
        rows = [measure(page, earlier, current, options.rounds) for page in PAGES]
    print_table(["page", "before", "now", "ratio"], rows, markdown=options.markdown)
    return 0


def measure(
    page: str, before: subprocess.Popen[str], now: subprocess.Popen[str], rounds: int
) -> list[str]:
    turns = [[float(ask(each, page)) for each in (before, now)] for _ in range(rounds + WARM_UP)]
    old, new = (statistics.median(turn[at] for turn in turns[WARM_UP:]) for at in (0, 1))
    return [page, f"{old:.1f} ms", f"{new:.1f} ms", f"{new / old:.2f}"]


if __name__ == "__main__":
    sys.exit(main())
