"""What the desk's pages cost the server, as the number of claims grows.

``python -m benchmarks.desk [FEW [MANY]]``, 10,000 and 1,000,000 unless told. Each page is asked for through the whole
of Django (middleware, templates, database). Measured is processor time: of this process, and of the PostgreSQL process
that works for it, so that other work on the machine does not count. Both databases exist at once and each page is asked
of the one and the other in turns, so that whatever else changes changes for both. What is loaded by then is kept from
the garbage collector, whose full passes would make one request in twenty slow, or not, by chance. The last columns are
the ratios of the medians and of the 95th percentiles.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from benchmarks.scratch import scratch_databases, set_up_django, use_database

ROUNDS = 8
IN_A_ROW = 6
WARM_UP = 2
HTMX = {"HX-Request": "true"}
SAVED = (
    "state=pending", "state=pending&assignee=me", "state=pending&order=unsure&at_most=60",
    "check_worthy=yes&state=accepted", "kind=Direct&language=en", "q=Nummer+7&state=pending", "outlet=Blatt+3",
    "state=rejected&rule=rule+4",
)  # fmt: skip

# What a page is asked by: a client, and dice for what is asked anew each time.
Ask = Callable[[Any, random.Random], Any]


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


def asks() -> dict[str, Ask]:
    """How each page is asked for, of the database that is connected."""
    from articles.models import Article
    from claims.models import Claim, Rating
    from claims.ordering import ORDERS

    last_claim = Claim.objects.latest("pk").pk
    first, last = (Article.objects.order_by(order).values_list("pk", flat=True)[0] for order in ("pk", "-pk"))
    ratings = list(Rating.objects.values_list("code", flat=True))
    speakers = list(Claim.objects.order_by("-pk").values_list("speaker", flat=True)[:500])

    def get(address: Callable[[random.Random], str]) -> Ask:
        return lambda client, dice: client.get(address(dice))

    def list_of(query: str | Callable[[random.Random], str]) -> Ask:
        return get(lambda dice: f"/claims/?{query if isinstance(query, str) else query(dice)}")

    def pending(dice: random.Random) -> Claim:
        return Claim.objects.pending().filter(pk__lte=last_claim - dice.randrange(200)).latest("pk")

    def post(client: Any, address: str, form: dict[str, Any]) -> Any:
        return client.post(address, form, headers=HTMX)

    def accept(client: Any, dice: random.Random) -> Any:
        claim = pending(dice)
        return post(client, f"/claims/{claim.pk}/accept/", {"seen": claim.version})

    def tick(client: Any, dice: random.Random) -> Any:
        claims = Claim.objects.pending().filter(pk__lte=last_claim - dice.randrange(200)).order_by("-pk")[:25]
        ticked = [f"{claim.pk}:{claim.version}" for claim in claims]
        return post(client, "/claims/bulk/", {"action": "accept", "claim": ticked})

    queue: dict[str, str | Callable[[random.Random], str]] = {
        "newest": "state=",
        "a speaker": lambda dice: f"speaker={dice.choice(speakers)}",
        "an outlet": lambda dice: f"outlet=Blatt+{dice.randrange(40)}",
        "kind and language": "kind=Direct&language=en",
        "since a day": lambda dice: f"since=202{dice.randrange(6)}-0{dice.randint(1, 9)}-01",
        "a colleague's": "assignee=colleague-2&state=pending",
        "words": lambda dice: f"q=Nummer+{dice.randrange(25)}",
        "rare words": lambda dice: f"q=Aussage+{dice.randint(first, last)}+Nummer+7",
        "pending": "state=pending",
        "pending, of a rule": lambda dice: f"state=pending&rule=rule+{dice.randrange(9)}",
        "pending, doubtful": "state=pending&at_most=60",
        "pending, words": lambda dice: f"state=pending&q=Nummer+{dice.randrange(25)}",
        "a rating": lambda dice: f"verdict={dice.choice(ratings)}",
        "a verdict's state": lambda dice: f"verdict_state={dice.choice(['draft', 'published'])}",
        "no verdict": "verdict=none",
        "far down": lambda dice: f"after={last_claim - dice.randrange(last_claim - 100)}",
        **{f"in order, {name}": f"order={name}" for name in ORDERS if name != "newest"},
        **{f"pending, {name}": f"state=pending&order={name}" for name in ORDERS if name != "newest"},
    }
    return {
        **{f"queue: {name}": list_of(query) for name, query in queue.items()},
        "its counts": get(lambda dice: "/claims/counts/?state=pending"),
        "its counts, words": get(lambda dice: f"/claims/counts/?q=Nummer+{dice.randrange(25)}"),
        "saved filters": get(lambda dice: "/claims/filters/"),
        "feed of verdicts": get(lambda dice: "/verdicts/feed.jsonld"),
        "article": get(lambda dice: f"/articles/{dice.randint(first, last)}/"),
        "who is here": lambda client, dice: post(client, f"/articles/{dice.randint(first, last)}/presence/", {}),
        "start": get(lambda dice: "/"),
        "accept a claim": accept,
        "preview of 25": tick,
    }


class Processor:
    """The processor time of this process and of the database's process for its connection, in milliseconds."""

    def __init__(self) -> None:
        from django.db import connection

        with connection.cursor() as cursor:
            # Helpers of the database's process would work unseen; each query does its work alone.
            cursor.execute("SET max_parallel_workers_per_gather = 0")
            cursor.execute("SELECT pg_backend_pid()")
            pid = cursor.fetchone()[0]
        self._clock = (~pid << 3) | 2  # as the kernel numbers the clock of a process, see clock_getcpuclockid(3)

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


def measure(names: dict[int, str]) -> dict[int, dict[str, Timing]]:
    """Ask all pages of each database in turns."""
    gc.collect()
    gc.freeze()
    timings: dict[int, dict[str, Timing]] = {size: {} for size in names}
    for number in range(ROUNDS):
        for size, name in names.items():
            use_database(name)
            ask_all(timings[size], random.Random(number))
    return timings


def ask_all(timings: dict[str, Timing], dice: random.Random) -> None:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from newsroom.models import User

    client = Client()
    client.force_login(User.objects.get(username="editor"))
    processor = Processor()
    for name, ask in asks().items():
        timing = timings.setdefault(name, Timing())
        for _ in range(WARM_UP):
            ask(client, dice)
        for _ in range(IN_A_ROW):
            begin = processor.now()
            response = ask(client, dice)
            timing.milliseconds.append(processor.now() - begin)
            assert response.status_code in (200, 204), (name, response.status_code, response.content[:300])
        with CaptureQueriesContext(connection) as queries:
            ask(client, dice)
        timing.queries.add(len(queries))


def main(few: int, many: int) -> None:
    from benchmarks.filling import fill

    with scratch_databases(str(few), str(many)) as made:
        names = {int(size): name for size, name in made.items()}
        for size, name in names.items():
            use_database(name)
            fill(size, make_people())
        timings = measure(names)
    print(f"{'':<28}{'queries':>14}{f'{few:,} claims':>20}{f'{many:,} claims':>20}{'ratio':>14}")
    print(f"{'page':<28}{'':>14}{'median ms':>12}{'95 %':>8}{'median ms':>12}{'95 %':>8}{'median':>8}{'95 %':>6}")
    for name, small in timings[few].items():
        large = timings[many][name]
        queries = f"{_span(small.queries)} / {_span(large.queries)}"
        print(
            f"{name:<28}{queries:>14}{small.median:>12.1f}{small.p95:>8.1f}{large.median:>12.1f}{large.p95:>8.1f}"
            f"{large.median / small.median:>8.2f}{large.p95 / small.p95:>6.2f}"
        )


def _span(queries: set[int]) -> str:
    return str(min(queries)) if len(queries) == 1 else f"{min(queries)}–{max(queries)}"


if __name__ == "__main__":
    from django.core.management import call_command

    set_up_django()
    call_command("collectstatic", interactive=False, verbosity=0)  # the pages name their files by content
    few, many = [int(size) for size in sys.argv[1:]] + [10_000, 1_000_000][len(sys.argv) - 1 :]
    main(few, many)
