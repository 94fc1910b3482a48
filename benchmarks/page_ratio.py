"""What the list, an article of 300 claims and the opened claim cost beside an earlier build.

    python -m benchmarks page_ratio [--base REV] [--rounds N]

The build of REV is checked out into ``var/benchmarks`` and runs with the same Python and packages,
with a database of its own. Both are asked in turns; a figure is the median of processor time. The
opened claim loaded its similar claims with it until it became tabs: what they cost is a line.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.tables import print_table

PROJECT = Path(__file__).parents[1]
BASE = "20d5933"
PAGES = ("the list", "an article of 300 claims", "the opened claim", "its similar claims")
WARM_UP = 3


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks page_ratio")
    parser.add_argument("--base", default=BASE, metavar="REV")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    base = whole_build(options.base)
    with page_runner(base) as before, page_runner(PROJECT) as now:
        rows = [measure(page, before, now, options.rounds) for page in PAGES]
    print_table(["page", "before", "now", "ratio"], rows, markdown=options.markdown)
    return 0


def measure(
    page: str, before: subprocess.Popen[str], now: subprocess.Popen[str], rounds: int
) -> list[str]:
    turns = [[ask_for(page, each) for each in (before, now)] for _ in range(rounds + WARM_UP)]
    old, new = (statistics.median(turn[at] for turn in turns[WARM_UP:]) for at in (0, 1))
    return [page, f"{old:.1f} ms", f"{new:.1f} ms", f"{new / old:.2f}"]


def ask_for(page: str, runner: subprocess.Popen[str]) -> float:
    if runner.stdin is None or runner.stdout is None:
        raise TypeError("a runner has pipes")
    runner.stdin.write(f"{page}\n")
    runner.stdin.flush()
    return float(runner.stdout.readline())


def whole_build(revision: str) -> Path:
    """The folder of the build of ``revision``, with the runner of this one."""
    folder = PROJECT / "var" / "benchmarks" / f"pages-{revision}"
    if not (folder / "manage.py").exists():
        folder.mkdir(parents=True, exist_ok=True)
        archive = ["git", "archive", revision]
        tree = subprocess.run(archive, cwd=PROJECT, check=True, capture_output=True)
        subprocess.run(["tar", "-x"], cwd=folder, input=tree.stdout, check=True)
    runner = (PROJECT / "benchmarks" / "page_runner.py").read_text("utf-8")
    (folder / "benchmarks" / "page_runner.py").write_text(runner, "utf-8")
    return folder


@contextmanager
def page_runner(build: Path) -> Iterator[subprocess.Popen[str]]:
    environment = os.environ | {"PYTHONPATH": str(build), "WORTLAUT_VAR": str(build / "var")}
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.page_runner"],
        cwd=build,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        if process.stdin:
            process.stdin.close()


if __name__ == "__main__":
    sys.exit(main())
