"""What the extraction costs beside an earlier build of it, both in turns on the same texts.

    python -m benchmarks speed_ratio [--base REV] [--articles N] [--rounds N] [--markdown]

The build of REV, by default the commit before matrix products of numpy and batches, is checked out
into ``var/benchmarks``; both run with the same Python and the same packages, on the articles of
``tests/extraction/articles``. A figure is the least processor time of all rounds, of this build
divided by the earlier one's; the command's is time on the clock, since it is to use every core, and
its processor time beside it. Whether the output is the same is said: rules that changed in between
show there.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from benchmarks.builds import PROJECT, ask, at_work, check_out
from benchmarks.tables import print_table
from tests.extraction.judged.expectations import all_articles

BASE = "8435815a~1"
JOBS = ("pipeline_one_by_one", "pipeline_in_batches", "extract", "extract_many")
NAMES = {
    "pipeline_one_by_one": "pipeline, one by one",
    "pipeline_in_batches": "pipeline, in batches",
    "extract": "`extract()`",
    "extract_many": "`extract_many()`, before: `extract()`",
}
ONE_THREAD = {"OMP_NUM_THREADS": "1"}

Row = list[str]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks speed_ratio")
    parser.add_argument("--base", default=BASE, metavar="REV")
    parser.add_argument("--articles", type=int, default=700, help="of the command; 0 leaves it out")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    try:
        base = check_out(options.base, "extraction")
    except subprocess.CalledProcessError as error:
        print(f"{options.base} cannot be checked out: {error.stderr.decode()}", file=sys.stderr)
        return 1
    builds = (base, PROJECT)
    texts = [(article.language, article.text) for article in all_articles()]
    rows = measure_jobs(builds, texts, options.rounds)
    if options.articles:
        rows += measure_command(builds, texts, options.articles)
    head = ["", "before", "now", "ratio", "same output"]
    print_table(head, rows, markdown=options.markdown)
    return 0


def measure_jobs(builds: tuple[Path, Path], texts: list[tuple[str, str]], rounds: int) -> list[Row]:
    before, now = (
        at_work(build, "throughput/speed_runner.py", environment=ONE_THREAD) for build in builds
    )
    with before as earlier, now as current:
        for job in JOBS:  # models are loaded, what is compiled once is compiled
            for work in (earlier, current):
                ask_job(work, job, texts[:2])
        rows = []
        for job in JOBS:
            turns = [
                [ask_job(work, job, texts) for work in (earlier, current)] for _ in range(rounds)
            ]
            seconds = [min(turn[build]["seconds"] for turn in turns) for build in (0, 1)]
            same = turns[0][0]["digest"] == turns[0][1]["digest"]
            rows.append(row(NAMES[job], *seconds, same=same))
    return rows


def ask_job(work: subprocess.Popen[str], job: str, texts: list[tuple[str, str]]) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(ask(work, json.dumps({"job": job, "texts": texts})))
    return answer


def measure_command(
    builds: tuple[Path, Path], texts: list[tuple[str, str]], count: int
) -> list[Row]:
    """``python -m extraction`` on ``count`` articles, the older build first."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for number, (_, text) in enumerate(islice(cycle(texts), count)):
            file.write(json.dumps({"id": number, "text": text}) + "\n")
        file.flush()
        (clock, spent, out), (clock_now, spent_now, out_now) = (
            run_command(build, file.name) for build in builds
        )
    name = f"`python -m extraction`, {count} articles"
    return [
        row(f"{name}, on the clock", clock, clock_now, same=out == out_now),
        row(f"{name}, processor time", spent, spent_now, same=out == out_now),
    ]


def run_command(build: Path, file: str) -> tuple[float, float, bytes]:
    """Seconds on the clock, processor seconds of all its processes, and the output."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "extraction", file],
        cwd=build,
        env=os.environ | ONE_THREAD | {"PYTHONPATH": str(build)},
        stdout=subprocess.PIPE,
        check=True,
    )
    clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return clock, spent, done.stdout


def row(name: str, before: float, now: float, *, same: bool) -> Row:
    return [
        name,
        f"{before:.2f} s",
        f"{now:.2f} s",
        f"{now / before:.2f}",
        "yes" if same else "no",
    ]


if __name__ == "__main__":
    sys.exit(main())
