"""One change of very many claims: its preview, the worker doing it, and the worker taking it back.

``python -m benchmarks bulk [CLAIMS [CHOSEN]]``, 120,000 of a million unless told; ``--keep`` uses
the database that an earlier run kept. A chief rejects all that wait, chosen by the filter, through
the desk's own pages; the worker does it, while the page that shows the progress is asked for every
second; then it is taken back in one step, in the same way.
"""

from __future__ import annotations

import argparse
import resource
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.scratch import scratch_databases, set_up_django, use_database

MATCHING = {
    "action": "reject",
    "because": "Doppelt erfasst",
    "all": "yes",
    "query": "state=pending",
}


@contextmanager
def told(what: str) -> Iterator[None]:
    """Print how long it took, and the most memory that the process had so far."""
    begun = time.perf_counter()
    yield
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{what:<44}{time.perf_counter() - begun:>8.2f} s{memory:>8.0f} MB", flush=True)


@contextmanager
def watched(client: Any, page: str) -> Iterator[list[tuple[str, float]]]:
    """Ask for the page every second; the list gets what its progress said, and the seconds that the
    answer took.
    """
    seen: list[tuple[str, float]] = []
    ended = threading.Event()

    def watch() -> None:
        from django.db import connection

        while not ended.wait(1):
            begun = time.perf_counter()
            answer = client.get(page, headers={"HX-Request": "true"})
            said = answer.content.decode().partition("<progress ")[2].partition(">")[0]
            seen.append((said, time.perf_counter() - begun))
        connection.close()

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield seen
    finally:
        ended.set()
        watcher.join()


def work() -> None:
    """Do the jobs that wait, as the worker does."""
    from procrastinate.contrib.django import app

    from claims.jobs.worker_connector import WorkerConnector

    with app.replace_connector(WorkerConnector()) as worker:
        worker.run_worker(
            wait=False, install_signal_handlers=False, listen_notify=False, queues=["reading"]
        )


def work_watched(client: Any, page: str, what: str) -> None:
    with watched(client, page) as seen, told(what):
        work()
    told_apart, slowest = (
        len({said for said, _seconds in seen if said}),
        max((s for _said, s in seen), default=0),
    )
    print(
        f"    its page showed {told_apart} steps on the way, the slowest answer took "
        f"{slowest * 1000:.0f} ms"
    )


def make_chief() -> Any:
    from django.contrib.auth.models import Group

    from newsroom.models import User

    chief, _is_new = User.objects.get_or_create(username="chief")
    chief.groups.add(Group.objects.get(name="chief"))
    return chief


def remember_how_they_came() -> None:
    """History's first entry for each pending claim, which taking back goes to; the filling writes
    none.
    """
    from django.db import connection

    from claims.models import Claim
    from claims.models.base.events import events_of

    events = events_of(Claim).model._meta
    names = ", ".join(
        f'"{field.column}"' for field in events.concrete_fields if not field.name.startswith("pgh_")
    )
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {events.db_table} (pgh_obj_id, pgh_label, pgh_created_at, {names}) "
            f"SELECT id, 'insert', found_at, {names} FROM claims_claim WHERE state = 'pending'"
        )
        cursor.execute(f"VACUUM ANALYZE {events.db_table}")


def change_and_take_back(chief: Any) -> None:
    from django.test import Client

    from claims.models import BulkChange, ChangeSet, Claim

    client = Client()
    client.force_login(chief)
    before = Claim.objects.pending().count()
    with told(f"preview of {before:,} claims"):
        answer = client.post("/claims/bulk/", MATCHING, headers={"HX-Request": "true"})
    assert answer.status_code == 200, answer.content
    bulk = BulkChange.light.latest("pk")
    with told("confirming it"):
        client.post(f"/claims/bulk/{bulk.pk}/confirm/", headers={"HX-Request": "true"})
    work_watched(client, bulk.get_absolute_url(), "the worker rejects them")
    change_set = ChangeSet.objects.latest("pk")
    assert (change_set.number, Claim.objects.pending().count()) == (before, 0)
    with told("asking to take it back"):
        client.post(f"/changes/{change_set.pk}/undo/", headers={"HX-Request": "true"})
    undoing = BulkChange.light.latest("pk")
    work_watched(client, undoing.get_absolute_url(), "the worker takes it back")
    assert Claim.objects.pending().count() == before


def main(options: argparse.Namespace) -> None:
    from benchmarks.filling import fill
    from claims.models import Claim

    with scratch_databases(f"bulk_{options.claims}", keep=options.keep) as made:
        use_database(made[f"bulk_{options.claims}"])
        chief = make_chief()
        if not Claim.objects.exists():
            fill(options.claims, chief.pk, pending=options.chosen / options.claims)
            remember_how_they_came()
        print(f"{options.claims:,} claims{'':<31}{'time':>10}{'memory':>11}")
        change_and_take_back(chief)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks bulk", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("claims", type=int, nargs="?", default=1_000_000)
    parser.add_argument("chosen", type=int, nargs="?", default=120_000)
    parser.add_argument(
        "--keep", action="store_true", help="use the database that an earlier run kept, and keep it"
    )
    arguments = parser.parse_args()
    set_up_django()
    main(arguments)
