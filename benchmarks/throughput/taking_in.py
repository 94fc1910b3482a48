"""What an article costs from being handed in to its claims with all they are like, beside an
earlier build and beside the bare pipeline, as it is now and with the matrix products of blis that
it had before.

    python -m benchmarks taking_in [--base REV] [--claims N …] [--rounds N] [--markdown]

The build of REV, by default the commit before an article's people were recognised at once, is
checked out into ``var/benchmarks``; both take in the same articles of ``varied_articles`` in turns,
others in each round, on databases of their own with N claims on record (0 unless told): by
themselves, and this build also in bulk. All jobs run in the process that is measured. A figure is
the least processor time of all rounds, of process and database.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.builds import PROJECT, ask, at_work, check_out
from benchmarks.tables import print_table
from benchmarks.throughput.varied_articles import some_articles

BASE = "16d2441"
ARTICLES = 48  # of a round
HEAD = ["claims on record", "", "pipeline", "with blis", "taken in", "ratio", "ratio to blis",
        "queries an article"]  # fmt: skip
Figures = dict[str, float]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks taking_in")
    parser.add_argument("--base", default=BASE, metavar="REV")
    parser.add_argument("--claims", type=int, nargs="+", default=[0])
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    try:
        builds = {"before": check_out(options.base), "now": PROJECT}
    except subprocess.CalledProcessError as error:
        print(f"{options.base} cannot be checked out: {error.stderr.decode()}", file=sys.stderr)
        return 1
    rows = [row for claims in options.claims for row in measure(builds, claims, options.rounds)]
    print_table(HEAD, rows, markdown=options.markdown)
    return 0


def measure(builds: dict[str, Path], claims: int, rounds: int) -> Iterator[list[str]]:
    found: dict[str, list[Figures]] = {name: [] for name in [*builds, "now, in bulk"]}
    with ExitStack() as stack:
        work = {name: stack.enter_context(runner(build, claims)) for name, build in builds.items()}
        for number in range(rounds + 1):
            for name, process in work.items():
                found[name].append(_taken_in(process, number, in_bulk=False))
            found["now, in bulk"].append(_taken_in(work["now"], -number - 1, in_bulk=True))
    for name, turns in found.items():
        # in the first round models are loaded and what is compiled once is compiled
        least = {what: min(turn[what] for turn in turns[1:]) for what in turns[0]}
        yield [
            f"{claims:,}",
            name,
            f"{least['pipeline'] / ARTICLES:.1f} ms",
            f"{least['pipeline with blis'] / ARTICLES:.1f} ms",
            f"{least['taken in'] / ARTICLES:.1f} ms",
            f"{least['taken in'] / least['pipeline']:.2f}",
            f"{least['taken in'] / least['pipeline with blis']:.2f}",
            f"{least['queries'] / ARTICLES:.0f}",
        ]


def _taken_in(process: subprocess.Popen[str], number: int, *, in_bulk: bool) -> Figures:
    texts = some_articles(ARTICLES, seed=number)
    found: Figures = json.loads(
        ask(process, json.dumps({"texts": texts, "round": number, "in_bulk": in_bulk}))
    )
    return found


@contextmanager
def runner(build: Path, claims: int) -> Iterator[subprocess.Popen[str]]:
    one_thread = {"OMP_NUM_THREADS": "1"}
    with at_work(
        build, "throughput/taking_in_runner.py", str(claims), environment=one_thread
    ) as process:
        if process.stdout is None or process.stdout.readline() != "ready\n":
            raise SystemExit(f"the build in {build} did not start")
        yield process


if __name__ == "__main__":
    sys.exit(main())
