"""Server time and query count of the desk's pages, as the number of claims grows.

``python -m benchmarks.desk [CLAIMS …]``, 10,000 and 1,000,000 unless told. Each page is asked for through the whole
of Django (middleware, templates, database), in one process; the last column is the 95th percentile as a ratio to that
of the smallest database in the same run.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from benchmarks.scratch import scratch_database

REQUESTS = 100
WARM_UP = 5


@dataclass
class Timing:
    milliseconds: list[float] = field(default_factory=list)
    queries: set[int] = field(default_factory=set)

    @property
    def p95(self) -> float:
        return statistics.quantiles(self.milliseconds, n=20)[-1]


def pages() -> dict[str, Callable[[random.Random], str]]:
    """The addresses of each page, picked anew for each request."""
    from articles.models import Article
    from claims.models import Claim

    last_claim, last_article = Claim.objects.latest("pk").pk, Article.objects.latest("pk").pk
    first_article = Article.objects.order_by("pk").values_list("pk", flat=True)[0]
    speakers = list(Claim.objects.order_by("-pk").values_list("speaker", flat=True)[:500])
    return {
        "queue": lambda dice: "/claims/",
        "queue, pending": lambda dice: "/claims/?state=pending",
        "queue, far down": lambda dice: f"/claims/?after={last_claim - dice.randrange(last_claim - 100)}",
        "queue, a speaker": lambda dice: f"/claims/?speaker={dice.choice(speakers)}",
        "queue, an outlet": lambda dice: f"/claims/?outlet=Blatt+{dice.randrange(40)}",
        "queue, kind and language": lambda dice: "/claims/?kind=Direct&language=en",
        "queue, free text": lambda dice: f"/claims/?q=Nummer+{dice.randrange(25)}",
        "queue, rare free text": lambda dice: (
            f"/claims/?q=Aussage+{dice.randint(first_article, last_article)}+Nummer+7"
        ),
        "article": lambda dice: f"/articles/{dice.randint(first_article, last_article)}/",
        "start": lambda dice: "/",
    }


def measure() -> dict[str, Timing]:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from newsroom.models import User

    client = Client()
    client.force_login(User.objects.get(username="editor"))
    timings: dict[str, Timing] = {}
    for name, address in pages().items():
        dice, timing = random.Random(11), timings.setdefault(name, Timing())
        for _ in range(WARM_UP):
            client.get(address(dice))
        for path in [address(dice) for _ in range(REQUESTS)]:
            begin = time.perf_counter()
            response = client.get(path)
            timing.milliseconds.append((time.perf_counter() - begin) * 1000)
            assert response.status_code == 200, (path, response.status_code)
        with CaptureQueriesContext(connection) as queries:
            client.get(address(dice))
        timing.queries.add(len(queries))
    timings["accept a claim"] = decide(client)
    return timings


def decide(client: object) -> Timing:
    from claims.models import Claim

    timing = Timing()
    for claim in Claim.objects.filter(state="pending").order_by("?")[:REQUESTS]:
        begin = time.perf_counter()
        response = client.post(  # type: ignore[attr-defined]
            f"/claims/{claim.pk}/accept/", {"seen": claim.version}, headers={"HX-Request": "true"}
        )
        timing.milliseconds.append((time.perf_counter() - begin) * 1000)
        assert response.status_code == 200, response.content[:500]
    return timing


def runs(sizes: list[int]) -> Iterator[tuple[int, dict[str, Timing]]]:
    from django.contrib.auth.models import Group

    from benchmarks.filling import fill
    from newsroom.models import User

    for size in sizes:
        with scratch_database():
            editor = User.objects.create_user("editor")
            editor.groups.add(Group.objects.get(name="editor"))
            fill(size, editor.pk)
            yield size, measure()


def main(sizes: list[int]) -> None:
    smallest: dict[str, Timing] = {}
    for size, timings in runs(sizes):
        smallest = smallest or timings
        print(f"\n{size:,} claims\n{'page':<26}{'queries':>8}{'median ms':>11}{'p95 ms':>9}{'ratio':>7}")
        for name, timing in timings.items():
            queries = "/".join(map(str, sorted(timing.queries))) or "-"
            median, p95 = statistics.median(timing.milliseconds), timing.p95
            print(f"{name:<26}{queries:>8}{median:>11.1f}{p95:>9.1f}{p95 / smallest[name].p95:>7.2f}", flush=True)


if __name__ == "__main__":
    from django.core.management import call_command

    from benchmarks.scratch import set_up_django

    set_up_django()
    call_command("collectstatic", interactive=False, verbosity=0)  # the pages name their files by content
    main([int(size) for size in sys.argv[1:]] or [10_000, 1_000_000])
