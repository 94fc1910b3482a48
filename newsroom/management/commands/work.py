"""``manage.py work``: a worker of the desk, with a watch over the jobs beside its queue."""

from __future__ import annotations

import ctypes
import gc
import os
from contextlib import suppress
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import DEFAULT_DB_ALIAS, connections
from procrastinate.contrib.django import app

from api.webhooks.sender import queue_due_deliveries
from claims.jobs.given_up_jobs import GIVEN_UP
from claims.jobs.stalled_jobs import HEARTBEAT
from claims.jobs.watch import Watch
from claims.jobs.worker_connector import WorkerConnector

# Seconds of silence until another worker's row goes: after a longer absence of the database that
# would be one that lives. The watch hands on its jobs long before.
FORGOTTEN = 3600
# Seconds that a thread's connection serves its jobs. A new one plans every query and compiles every
# trigger anew; one that is kept for good remembers more and more.
CONNECTION_AGE = 600
# How much a worker gives way to others on its machine, as nice(1) counts: pages go first.
NICENESS = 10
_M_ARENA_MAX = -8  # of glibc's malloc.h


class Command(BaseCommand):
    help = "Do the desk's jobs until told to end; run as many as you like, on as many machines."
    # They load every page with its forms: a second of processor time, and 36 MB.
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--queues", nargs="*", help="only these: reading, fetching, default; all if left out"
        )

    def handle(self, *args: Any, queues: list[str] | None, **options: Any) -> None:
        # An article leaves little that only the collector finds; looking for it after each 700
        # things was a twentieth of the work.
        gc.set_threshold(20_000)
        keep_one_heap()
        keep_connections()
        give_way()
        watch = Watch(GIVEN_UP, also=[queue_due_deliveries])
        watch.start()
        with app.replace_connector(WorkerConnector()) as worker:
            worker.run_worker(
                queues=queues or None,
                worker_middleware=[watch.note],
                update_heartbeat_interval=HEARTBEAT,
                stalled_worker_timeout=FORGOTTEN,
            )


def give_way() -> None:
    """Let the web server go first where it shares the processors; with nobody else there a worker
    is as quick as ever.
    """
    with suppress(OSError, AttributeError):  # none on Windows
        os.nice(NICENESS)


def keep_connections() -> None:
    """Let each thread keep its connection from job to job, tried before it is used again."""
    connections.settings[DEFAULT_DB_ALIAS].update(
        CONN_MAX_AGE=CONNECTION_AGE, CONN_HEALTH_CHECKS=True
    )


def keep_one_heap() -> None:
    """Let all threads share one heap, where the C library has several (glibc).

    A job runs in any thread of a pool, and each thread would keep what its largest job had freed:
    articles that are read sixteen at a time free 70 MB, which came to 120 MB more in the end.
    """
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
