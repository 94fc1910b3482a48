"""What the desk's pages cost the server, as the number of claims grows.

``python -m benchmarks desk [FEW [MANY]]``, 10,000 and 1,000,000 unless told; ``--markdown`` prints
the table of docs/performance.md, ``--keep`` spares the filling next time. Each page is asked for
through the whole of Django (middleware, templates, database). Measured is processor time: of this
process, and of the PostgreSQL process that works for it, so that other work on the machine does not
count. Both databases exist at once and each page is asked of the one and the other in turns, so
that whatever else changes changes for both. Garbage is collected as in the web server, where no
request waits for it: else a pass would make one request in forty slow, or not, by chance. The last
columns are the ratios of the medians and of the 95th percentiles.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from benchmarks.asking import Ask, asks
from benchmarks.scratch import scratch_databases, set_up_django, use_database

ROUNDS = 8
IN_A_ROW = 6
# Each turn has a connection of its own, and PostgreSQL keeps a plan for any values from the sixth
# time on, as the connections of the web server mostly have it.
WARM_UP = 6
SAVED = (
    "state=pending", "state=pending&assignee=me", "state=pending&order=unsure&at_most=60",
    "check_worthy=yes&state=accepted", "kind=Direct&language=en",
    "q=Nummer+7&state=pending", "outlet=Blatt+3",
    "state=rejected&rule=rule+4",
)  # fmt: skip


@dataclass
class Timing:
    milliseconds: list[float] = field(default_factory=list)
    queries: set[int] = field(default_factory=set)

    @property
    def median(self) -> float:
        return statistics.median(self.milliseconds)

    @property
    def p95(self) -> float:
        return statistics.quantiles(self.milliseconds, n=20)[-1]


class Processor:
    """The processor time of this process and of the database's process for its connection, in
    milliseconds.
    """

    def __init__(self) -> None:
        from django.db import connection

        with connection.cursor() as cursor:
            # Helpers of the database's process would work unseen; each query does its work alone.
            cursor.execute("SET max_parallel_workers_per_gather = 0")
            cursor.execute("SELECT pg_backend_pid()")
            pid = cursor.fetchone()[0]
        # as the kernel numbers the clock of a process, see clock_getcpuclockid(3)
        self._clock = (~pid << 3) | 2

    def now(self) -> float:
        return (time.process_time() + time.clock_gettime(self._clock)) * 1000


def make_people() -> int:
    """An editor with eight saved filters, and colleagues; the editor's number."""
    from django.contrib.auth.models import Group

    from claims.models import SavedFilter
    from newsroom.models import User

    for username in ("editor", *(f"colleague-{number}" for number in range(1, 6))):
        User.objects.create_user(username).groups.add(Group.objects.get(name="editor"))
    editor = User.objects.get(username="editor")
    for query in SAVED:
        SavedFilter.keep(editor, query, query)
    return editor.pk


def measure(
    names: dict[int, str], rounds: int, only: str, asks: Callable[[], dict[str, Ask]]
) -> dict[int, dict[str, Timing]]:
    """Ask all pages of each database in turns."""
    from django.urls import get_resolver

    get_resolver().url_patterns  # noqa: B018 - read for what it imports
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)  # as newsroom/wsgi.py has it
    timings: dict[int, dict[str, Timing]] = {size: {} for size in names}
    for number in range(rounds):
        for size, name in names.items():
            use_database(name)
            ask_all(timings[size], random.Random(number), only, asks)
    return timings


def ask_all(
    timings: dict[str, Timing], dice: random.Random, only: str, asks: Callable[[], dict[str, Ask]]
) -> None:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from newsroom.models import User
    from newsroom.operation.gate import collect_young_garbage

    client = Client()
    client.force_login(User.objects.get(username="editor"))
    processor = Processor()
    for name, ask in asks().items():
        if only not in name:
            continue
        timing = timings.setdefault(name, Timing())
        for _ in range(WARM_UP):
            ask(dice).send(client)
        for _ in range(IN_A_ROW):
            request = ask(dice)
            begin = processor.now()
            response = request.send(client)
            timing.milliseconds.append(processor.now() - begin)
            collect_young_garbage()
            assert response.status_code in (200, 204), (
                name,
                response.status_code,
                response.content[:300],
            )
        request = ask(dice)
        with CaptureQueriesContext(connection) as queries:
            request.send(client)
        timing.queries.add(len(queries))


def main(options: argparse.Namespace) -> None:
    from benchmarks.filling import fill
    from claims.models import Claim

    sizes = [options.few, options.many]
    with scratch_databases(*map(str, sizes), keep=options.keep) as made:
        names = {int(size): name for size, name in made.items()}
        for size, name in names.items():
            use_database(name)
            if not Claim.objects.exists():
                fill(size, make_people())
        timings = measure(names, options.rounds, options.only, asks)
    for line in (as_markdown if options.markdown else as_text)(
        timings[options.few], timings[options.many], *sizes
    ):
        print(line)


def as_text(
    small: dict[str, Timing], large: dict[str, Timing], few: int, many: int
) -> Iterator[str]:
    yield f"{'':<30}{'queries':>14}{f'{few:,} rows':>20}{f'{many:,} rows':>20}{'ratio':>14}"
    times = f"{'median ms':>12}{'95 %':>8}"
    yield f"{'page':<30}{'':>14}{times}{times}{'median':>8}{'95 %':>6}"
    for name, one in small.items():
        other = large[name]
        yield (
            f"{name:<30}{_queries(one, other):>14}{one.median:>12.1f}{one.p95:>8.1f}"
            f"{other.median:>12.1f}"
            f"{other.p95:>8.1f}{other.median / one.median:>8.2f}{other.p95 / one.p95:>6.2f}"
        )


def as_markdown(
    small: dict[str, Timing], large: dict[str, Timing], few: int, many: int
) -> Iterator[str]:
    yield (
        f"| page | queries | median, {few:,} | median, {many:,} | 95 %, {few:,} | 95 %, {many:,} "
        f"| its ratio |"
    )
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for name, one in small.items():
        other = large[name]
        cells = [f"{time:.1f} ms" for time in (one.median, other.median, one.p95, other.p95)]
        cells = [name, str(_queries(one, other)), *cells, f"{other.p95 / one.p95:.1f}"]
        yield f"| {' | '.join(cells)} |"


def _queries(one: Timing, other: Timing) -> str:
    few, many = _span(one.queries), _span(other.queries)
    return few if few == many else f"{few} / {many}"


def _span(queries: set[int]) -> str:
    return str(min(queries)) if len(queries) == 1 else f"{min(queries)}–{max(queries)}"


def read_arguments(program: str, told: str | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=program, description=(told or "").splitlines()[0])
    parser.add_argument("few", type=int, nargs="?", default=10_000)
    parser.add_argument("many", type=int, nargs="?", default=1_000_000)
    parser.add_argument(
        "--keep",
        action="store_true",
        help="use the databases that an earlier run kept, and keep them",
    )
    parser.add_argument(
        "--rounds", type=int, default=ROUNDS, help="how often all pages are asked for in turns"
    )
    parser.add_argument("--only", default="", help="ask only for pages with this in their name")
    parser.add_argument(
        "--markdown", action="store_true", help="print the table as the document has it"
    )
    return parser.parse_args()


def set_up_pages() -> None:
    set_up_django()
    from django.core.management import call_command

    # the pages name their files by content
    call_command("collectstatic", interactive=False, verbosity=0)


if __name__ == "__main__":
    arguments = read_arguments("python -m benchmarks desk", __doc__)
    set_up_pages()
    main(arguments)
