"""What a worker takes until it works, and how much memory it has then, beside an earlier build.

    python -m benchmarks worker_start [--base REV] [--articles N] [--rounds N] [--markdown]

The build of REV, by default the one before a worker mapped its tables from files, is checked out
into ``var/benchmarks``. Each round starts a worker (``manage.py work``) of either build on a
database of its own and waits until it is on record as one; then one article of each language is
handed in, which has it load both models and the encoder. Seconds are of the worker's processor
time, the least of all rounds; those on the clock depend on what else the machine does. In the last
round N articles follow, and its memory is told before and afterwards: resident, and what no other
process shares. At last each build reads pages as the worker does, in a process of its own each.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count, cycle, islice
from pathlib import Path
from urllib.parse import urlsplit

import psutil

from benchmarks.builds import PROJECT, check_out
from benchmarks.scratch import scratch_databases, use_database
from benchmarks.tables import print_table
from benchmarks.throughput.workers import wait_for_the_end
from tests.extraction.judged.expectations import Article, all_articles

BASE = "268fcad9"
PAGES = 20
_READ_PAGES = """
import resource, sys
try:
    from intake.reading_process import limited
except ImportError:  # as older builds have it
    from intake import limited

page = sys.argv[2].encode()
for _number in range(int(sys.argv[1])):
    (record,) = limited.read_limited(page, limited.ReadingLimits(), content_type="text/html")
server = getattr(limited, "SERVER", None)
if server:
    server.end()
spent = resource.getrusage(resource.RUSAGE_CHILDREN)
print((spent.ru_utime + spent.ru_stime) / int(sys.argv[1]))
"""
_numbers = count(1)


@dataclass
class Start:
    """Of one worker: seconds, and bytes of memory (resident, its own)."""

    ready: float
    ready_on_clock: float
    first_articles: float
    warm: tuple[int, int] = (0, 0)
    afterwards: tuple[int, int] = (0, 0)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks worker_start")
    parser.add_argument("--base", default=BASE, metavar="REV")
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    try:
        builds = (check_out(options.base), PROJECT)
    except subprocess.CalledProcessError as error:
        print(f"{options.base} cannot be checked out: {error.stderr.decode()}", file=sys.stderr)
        return 1
    with scratch_databases("worker") as made:
        use_database(made["worker"])
        address = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{made['worker']}").geturl()
        rounds = [
            [
                measure(build, address, options.articles if last else 0)
                for build in builds
            ]
            for last in (False,) * (options.rounds - 1) + (True,)
        ]  # fmt: skip
    pages = [seconds_of_a_page(build) for build in builds]
    print_table(["", "before", "now", "ratio"], rows(rounds, pages, options.articles),
                markdown=options.markdown)  # fmt: skip
    return 0


def rows(
    rounds: Sequence[Sequence[Start]], pages: Sequence[float], articles: int
) -> Iterator[list[str]]:
    last = rounds[-1]

    def least(figure: Callable[[Start], float]) -> list[float]:
        return [min(figure(each[build]) for each in rounds) for build in (0, 1)]

    yield row("ready for its first job", least(lambda start: start.ready), seconds)
    yield row("… on the clock", least(lambda start: start.ready_on_clock), seconds)
    yield row("the first two articles", least(lambda start: start.first_articles), seconds)
    yield row("resident, then", [start.warm[0] for start in last], megabytes)
    yield row("its own, then", [start.warm[1] for start in last], megabytes)
    yield row(f"resident, {articles:,} articles later", [s.afterwards[0] for s in last], megabytes)
    yield row(f"its own, {articles:,} articles later", [s.afterwards[1] for s in last], megabytes)
    yield row(f"a page handed in, one of {PAGES}", pages, seconds)


def row(name: str, both: Sequence[float], shown: Callable[[float], str]) -> list[str]:
    before, now = both
    return [name, shown(before), shown(now), f"{now / before:.2f}"]


def seconds(value: float) -> str:
    return f"{value:.2f} s"


def megabytes(value: float) -> str:
    return f"{value / 2**20:.0f} MB"


def measure(build: Path, address: str, articles: int) -> Start:
    begin = time.perf_counter()
    with at_work(build, address) as worker:
        wait_until(is_on_record)
        start = Start(spent_by(worker), time.perf_counter() - begin, 0)
        texts = list(all_articles())
        for language in ("de", "en"):
            hand_in([next(article for article in texts if article.language == language)])
            wait_for_the_end()
        start.first_articles = spent_by(worker) - start.ready
        if articles:
            # enough that all caches are warm
            hand_in(list(islice(cycle(texts), 2 * len(texts))))
            wait_for_the_end()
            start.warm = memory_of(worker)
            hand_in(list(islice(cycle(texts), articles)))
            wait_for_the_end()
            start.afterwards = memory_of(worker)
    return start


@contextmanager
def at_work(build: Path, address: str) -> Iterator[psutil.Process]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_workers")
    with subprocess.Popen(
        [sys.executable, str(build / "manage.py"), "work"],
        cwd=build,
        env=environment(build) | {"DATABASE_URL": address},
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield psutil.Process(process.pid)
        finally:
            process.terminate()


def environment(build: Path) -> dict[str, str]:
    return os.environ | {
        "PYTHONPATH": str(build),
        "WORTLAUT_VAR": str(build / "var"),
        "WORTLAUT_CACHE": str(build / "var" / "cache"),
        "OMP_NUM_THREADS": "1",
    }


def is_on_record() -> bool:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT EXISTS (SELECT FROM procrastinate_workers)")
        return bool(cursor.fetchone()[0])


def wait_until(is_done: Callable[[], bool]) -> None:
    while not is_done():
        time.sleep(0.02)


def spent_by(worker: psutil.Process) -> float:
    return sum(worker.cpu_times()[:2])


def memory_of(worker: psutil.Process) -> tuple[int, int]:
    told = worker.memory_full_info()
    return told.rss, told.uss


def hand_in(articles: Sequence[Article]) -> None:
    from articles.registration import add_article

    for article in articles:
        number = next(_numbers)
        text = f"{article.text}\n\nFassung {number}."
        add_article(title=f"{number}", outlet="Blatt", text=text, language=article.language)


def seconds_of_a_page(build: Path) -> float:
    article = next(iter(all_articles()))
    page = f"<html><body><article><h1>Titel</h1><p>{article.text}</p></article></body></html>"
    read = subprocess.run(
        [sys.executable, "-c", _READ_PAGES, str(PAGES), page],
        cwd=build,
        env=environment(build),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return float(read.stdout)


if __name__ == "__main__":
    sys.exit(main())
