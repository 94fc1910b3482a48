"""Articles an hour through one worker and through two, what limits them, and their memory.

    python -m benchmarks workers [--articles N] [--markdown]

The workers are the product's own (``manage.py work``), each with both models, on a database of its
own. Each reads a few articles first, in which it loads its models; then N articles, none on record
twice, are handed in and all their jobs done. An hour's articles are reckoned from the clock, and
from the processor time that workers and database spent, which other work on the machine does not
lengthen.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlsplit

import psutil

from benchmarks.builds import PROJECT
from benchmarks.scratch import scratch_databases, use_database
from benchmarks.tables import print_table
from benchmarks.throughput.varied_articles import varied_articles

HEAD = ["workers", "articles an hour", "of one worker's", "processor time an article",
        "cores at work", "memory, warm", "memory, afterwards"]  # fmt: skip
WARM_UP = 4
_texts = varied_articles()


@dataclass
class Run:
    """What a number of workers did: seconds on the clock and of processors, bytes of memory."""

    articles: int
    elapsed: float
    spent: float
    warm: list[int]
    afterwards: list[int]

    @property
    def an_hour(self) -> float:
        return 3600 * self.articles / self.elapsed


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks workers")
    parser.add_argument("--articles", type=int, default=80)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    with scratch_databases("workers") as made:
        use_database(made["workers"])
        address = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{made['workers']}").geturl()
        runs = {number: measure(number, options.articles, address) for number in (1, 2)}
    print_table(HEAD, [row(number, run, runs[1]) for number, run in runs.items()],
                markdown=options.markdown)  # fmt: skip
    return 0


def row(workers: int, run: Run, one: Run) -> list[str]:
    return [
        f"{workers}",
        f"{run.an_hour:,.0f}",
        f"{run.an_hour / one.an_hour:.2f}",
        f"{1000 * run.spent / run.articles:.0f} ms",
        f"{run.spent / run.elapsed:.2f}",
        *(f"{max(found) / 2**20:.0f} MB" for found in (run.warm, run.afterwards)),
    ]


def measure(workers: int, articles: int, address: str) -> Run:
    with at_work(workers, address) as processes:
        # enough that each has some of both languages
        hand_in(WARM_UP * 2 * workers)
        wait_for_the_end()
        warm = [process.memory_info().rss for process in processes]
        begin, spent = time.perf_counter(), processor_seconds(processes)
        hand_in(articles)
        wait_for_the_end()
        return Run(
            articles,
            elapsed=time.perf_counter() - begin,
            spent=processor_seconds(processes) - spent,
            warm=warm,
            afterwards=[process.memory_info().rss for process in processes],
        )


@contextmanager
def at_work(workers: int, address: str) -> Iterator[list[psutil.Process]]:
    command = [sys.executable, str(PROJECT / "manage.py"), "work"]
    environment = os.environ | {"DATABASE_URL": address}
    started = [
        subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        for _number in range(workers)
    ]
    try:
        yield [psutil.Process(process.pid) for process in started]
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(30)


def hand_in(articles: int) -> None:
    from articles.registration import add_article

    for language, text in islice(_texts, articles):
        add_article(title="Bericht", outlet="Blatt", text=text, language=language)


def wait_for_the_end() -> None:
    from django.db import connection

    waiting = "SELECT EXISTS (SELECT FROM procrastinate_jobs WHERE status IN ('todo', 'doing'))"
    while True:
        with connection.cursor() as cursor:
            cursor.execute(waiting)
            if not cursor.fetchone()[0]:
                return
        time.sleep(0.2)


def processor_seconds(workers: list[psutil.Process]) -> float:
    """Of the workers, and of the database's processes that work for them."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() "
            "AND pid <> pg_backend_pid()"
        )
        served = [psutil.Process(pid) for (pid,) in cursor.fetchall()]
    return sum(sum(process.cpu_times()[:2]) for process in (*workers, *served))


if __name__ == "__main__":
    sys.exit(main())
