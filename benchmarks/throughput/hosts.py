"""Articles in bulk through two workers on two hosts, one of them killed three times, while an
editor decides.

    python -m benchmarks hosts [--articles N] [--markdown]

As root each host is a network namespace of its own, which reaches the database by TCP over a pair
of virtual cables; without the right to make one, both workers run on this host. Told are: whether
each article was read exactly once, the rate beside two processes that do nothing but parse the same
texts on the same cores before and afterwards, with numpy's products and with those of blis that the
pipeline had before, the workers' memory when a quarter was done and at the end, and how long an
editor's decision takes before and meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import cycle, islice
from urllib.parse import quote, urlsplit

import psutil

from benchmarks.builds import PROJECT
from benchmarks.desk import set_up_pages
from benchmarks.scratch import scratch_databases, use_database
from benchmarks.tables import print_table
from benchmarks.throughput.varied_articles import some_articles

HEAD = ["articles", "read once", "twice or never", "rate of the bare pipeline's",
        "of the one's with blis", "memory",
        "decisions, p95 before", "meanwhile", "ratio"]  # fmt: skip
LIBRARIES = ("numpy", "blis")
KILLS = 3
WARM_UP = 8
DECISIONS = 60
_PARSE = """
import json, sys, time
from extraction.parse import pipeline
texts = json.load(sys.stdin)
for language, text in texts[:4]:
    pipeline.load(language)(text)
begin = time.perf_counter()
for language, text in texts:
    pipeline.load(language)(text)
print(len(texts) / (time.perf_counter() - begin))
"""


@dataclass
class Host:
    """Where a worker runs: the command that leads there, and the database's address from there."""

    command: list[str] = field(default_factory=list)
    database: str = ""


@dataclass
class Worker:
    host: Host
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [*self.host.command, sys.executable, str(PROJECT / "manage.py"), "work"]
        environment = os.environ | {"DATABASE_URL": self.host.database, "OMP_NUM_THREADS": "1"}
        self.process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.process:
            self.process.send_signal(how)
            self.process.wait(60)

    @property
    def memory(self) -> int:
        return psutil.Process(self.process.pid).memory_info().rss if self.process else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks hosts")
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    texts = some_articles(WARM_UP * 2 + options.articles)
    sample = texts[: max(40, options.articles // 20)]
    set_up_pages()
    with scratch_databases("hosts") as made:
        use_database(made["hosts"])
        with hosts(made["hosts"]) as both:
            row = measure(both, texts, sample)
            print_table(HEAD, [row], markdown=options.markdown)
    return 0


def bare_rate(texts: Sequence[tuple[str, str]], products: str) -> float:
    """Texts a second that two processes parse side by side, ``products`` being the library that
    multiplies their matrices.
    """
    environment = os.environ | {"OMP_NUM_THREADS": "1", "WORTLAUT_MATRIX_PRODUCTS": products}
    started = [
        subprocess.Popen([sys.executable, "-c", _PARSE], env=environment, cwd=PROJECT,
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _number in range(2)
    ]  # fmt: skip
    # Both read before either is asked what it did.
    for process in started:
        if process.stdin:
            json.dump(list(texts), process.stdin)
            process.stdin.close()
    rates = [float(process.stdout.read()) for process in started if process.stdout]
    for process in started:
        process.wait()
    return sum(rates)


@contextmanager
def hosts(database: str) -> Iterator[list[Host]]:
    """Two of them, each in a namespace where that can be had."""
    here = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{database}")
    with ExitStack() as stack:
        if os.geteuid() or not shutil.which("ip"):
            print("No right to make network namespaces: both workers run here.", file=sys.stderr)
            yield [Host(database=here.geturl()) for _number in range(2)]
            return
        yield [stack.enter_context(_namespace(number, here.geturl())) for number in (1, 2)]


@contextmanager
def _namespace(number: int, here: str) -> Iterator[Host]:
    name, cable = f"wortlaut-host-{number}", f"wortlaut-{number}"
    ours, theirs = f"10.213.{number}.1", f"10.213.{number}.2"
    with ExitStack() as stack:
        try:
            _ip("netns", "add", name)
            _ip("link", "add", cable, "type", "veth", "peer", "name", "uplink", "netns", name)
            _ip("addr", "add", f"{ours}/30", "dev", cable)
            _ip("link", "set", cable, "up")
            _ip("-n", name, "addr", "add", f"{theirs}/30", "dev", "uplink")
            _ip("-n", name, "link", "set", "uplink", "up")
            _ip("-n", name, "link", "set", "lo", "up")
            port = stack.enter_context(_relay(ours))
            yield Host(["ip", "netns", "exec", name], _by_tcp(here, ours, port))
        finally:
            subprocess.run(["ip", "netns", "del", name], check=False)


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True)


def _by_tcp(here: str, address: str, port: int) -> str:
    parts = urlsplit(here)
    user = quote(parts.username or "postgres")
    secret = f":{quote(parts.password)}" if parts.password else ""
    return f"postgres://{user}{secret}@{address}:{port}{parts.path}"


@contextmanager
def _relay(address: str) -> Iterator[int]:
    """The port at which whoever comes by the cable is let through to the server, which listens on
    no network.
    """
    from django.db import connection

    connection.ensure_connection()
    at = connection.connection.info
    there = f"{at.host}/.s.PGSQL.{at.port}"
    command = [sys.executable, "-m", "benchmarks.throughput.tcp_relay", address, there]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=PROJECT
    ) as run:
        if run.stdin is None or run.stdout is None:
            raise SystemExit("the relay to the database did not start")
        yield int(run.stdout.readline())
        run.stdin.close()


def measure(
    both: list[Host],
    texts: Sequence[tuple[str, str]],
    sample: Sequence[tuple[str, str]],
) -> list[str]:
    articles = len(texts) - WARM_UP * 2
    workers = [Worker(host) for host in both]
    rates = {products: [bare_rate(sample, products)] for products in LIBRARIES}
    try:
        for worker in workers:
            worker.start()
        _hand_in(texts[: WARM_UP * 2])
        _wait(lambda: _left() == 0)
        editor = Editor()
        before = editor.decide(DECISIONS)
        begin = time.perf_counter()
        _hand_in(texts[WARM_UP * 2 :])
        memory, meanwhile = _kill_three_times(workers, articles, editor)
        _wait(lambda: _left() == 0)
        elapsed = time.perf_counter() - begin
        memory.append(max(worker.memory for worker in workers))
    finally:
        for worker in workers:
            worker.end()
    # What else the machine does changes meanwhile.
    for products, measured in rates.items():
        measured.append(bare_rate(sample, products))
    quicker, blis = (sum(rates[products]) / 2 for products in LIBRARIES)
    good, bad = audit(texts)
    p95 = [sorted(times)[int(0.95 * len(times))] for times in (before, meanwhile)]
    return [
        f"{articles:,}",
        f"{good - WARM_UP * 2:,}",
        f"{bad}",
        f"{articles / elapsed / quicker:.2f} ({3600 * articles / elapsed:,.0f} an hour)",
        f"{articles / elapsed / blis:.2f}",
        " → ".join(f"{found / 2**20:.0f} MB" for found in (memory[0], memory[-1])),
        *(f"{1000 * found:.0f} ms" for found in p95),
        f"{p95[1] / p95[0]:.2f}",
    ]


def _kill_three_times(
    workers: list[Worker], articles: int, editor: Editor
) -> tuple[list[int], list[float]]:
    """Kill the second worker at a quarter, half and three quarters; memory of the first one then,
    and how long decisions took.
    """
    memory, times = [], []
    for kill in range(1, KILLS + 1):
        while _left() > articles * (1 - kill / (KILLS + 1)):
            times += editor.decide(1)
            time.sleep(0.5)
        memory.append(workers[0].memory)
        workers[1].end(signal.SIGKILL)
        workers[1].start()
    return memory, times


def _hand_in(texts: Iterable[tuple[str, str]]) -> None:
    from articles.priorities import BULK
    from articles.registration import add_article

    for number, (language, text) in enumerate(texts):
        add_article(title=f"{number}", outlet="Blatt", language=language, text=text, priority=BULK)


def _left() -> int:
    """Articles that are not read, and other work that waits."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM procrastinate_jobs "
            "WHERE status IN ('todo', 'doing') AND task_name IN ('read_article', 'compare_claims')"
        )
        return int(cursor.fetchone()[0])


def _wait(is_done: Callable[[], bool]) -> None:
    while not is_done():
        time.sleep(0.5)


class Editor:
    """Who accepts a claim and takes it back, over and over, by the desk's own pages."""

    def __init__(self) -> None:
        from django.apps import apps
        from django.contrib.auth.models import Group
        from django.db import connection
        from django.test import Client

        from claims.models import Claim
        from newsroom.models import User
        from newsroom.roles import EDITOR, make_roles

        make_roles(apps, connection.schema_editor())
        user = User.objects.create_user("editor")
        user.groups.add(Group.objects.get(name=EDITOR))
        self._client = Client()
        self._client.force_login(user)
        self._claims = list(Claim.objects.order_by("pk").values_list("pk", flat=True)[:20])
        self._turns, self._number = cycle(self._claims), -1

    def decide(self, number: int) -> list[float]:
        """Seconds of each decision, asked for with htmx."""
        from django.urls import reverse

        from claims.models import Claim

        times = []
        for pk in islice(self._turns, number):
            self._number += 1
            what = (
                "claims:accept" if self._number // len(self._claims) % 2 == 0 else "claims:reject"
            )
            seen = Claim.objects.values_list("version", flat=True).get(pk=pk)
            begin = time.perf_counter()
            answer = self._client.post(
                reverse(what, args=[pk]), {"seen": seen}, headers={"HX-Request": "true"}
            )
            times.append(time.perf_counter() - begin)
            if answer.status_code != 200:
                raise SystemExit(f"a decision was answered with {answer.status_code}")
        return times


def audit(texts: Iterable[tuple[str, str]]) -> tuple[int, int]:
    """Articles that were read once, and whose claims are as many as statements are found in their
    text by itself; and the others.
    """
    from django.db.models import Count, Q

    from articles.models import Article
    from extraction import Extraction, extract_many

    done = Count("runs", filter=Q(runs__state="done"), distinct=True)
    rows = Article.objects.annotate(done=done, found=Count("claims", distinct=True))
    counted = {
        text: (done, found) for text, done, found in rows.values_list("text", "done", "found")
    }
    languages, words = zip(*texts, strict=True)
    alone = [
        len(found.statements) if isinstance(found, Extraction) else 0
        for found in extract_many(words, languages)
    ]
    good = sum(counted.get(text) == (1, found) for text, found in zip(words, alone, strict=True))
    return good, len(counted) - good


if __name__ == "__main__":
    sys.exit(main())
