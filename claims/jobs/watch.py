"""Looks after jobs beside the worker's loop, not in its queue: ten thousand that wait delay it by
nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import psycopg
from django.db import OperationalError, connections, transaction
from django.db.backends.utils import CursorWrapper
from procrastinate import JobContext
from procrastinate.worker import Worker

from claims.jobs.bulk_reading import in_hand
from claims.jobs.desk_check import check
from claims.jobs.job_failures import OnGiveUp
from claims.jobs.sign_of_life import SignOfLife
from claims.jobs.stalled_jobs import recover_stalled_jobs

logger = logging.getLogger(__name__)

EVERY = 5  # seconds
CHECK_EVERY = 3600  # seconds
_ONE_AT_A_TIME = 7_304_601  # any number that nobody else takes for an advisory lock


class Watch:
    """A thread of the worker's process, with a connection of its own."""

    def __init__(
        self, on_give_up: Mapping[str, OnGiveUp], also: Sequence[Callable[[], None]] = ()
    ) -> None:
        """``also`` is what the rooms above want done at each round."""
        self._let_go = on_give_up
        self._also = also
        self._worker: Worker | None = None
        self._in_hand: set[int] = set()
        self._suspects: set[int] = set()
        self._sign = SignOfLife()
        self._was_away = True
        self._checked_at = time.monotonic()
        self._thread = threading.Thread(target=self._go_on, name="watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    async def note(
        self, call_next: Callable[[], Awaitable[Any]], context: JobContext, worker: Worker
    ) -> Any:
        """Around every job of this worker: which it has in hand."""
        self._worker = worker
        if worker.worker_id and worker.worker_id != self._sign.worker:
            with contextlib.suppress(psycopg.Error):
                await asyncio.to_thread(self._sign.hold, worker.worker_id)
        number = context.job.id or 0
        self._in_hand.add(number)
        try:
            return await call_next()
        finally:
            self._in_hand.discard(number)

    def look(self) -> None:
        """One round: hand on what stalled, and check the desk when it is time."""
        # What lost its session with ours, because the database was away, is about to be back.
        by_session, self._was_away = not self._was_away, False
        recover_stalled_jobs(self._let_go, self._orphans(), by_session=by_session)
        for act in self._also:
            act()
        if time.monotonic() - self._checked_at >= CHECK_EVERY:
            self._checked_at = time.monotonic()
            self._check()

    def _orphans(self) -> set[int]:
        """Jobs that are ours by the queue and not in our hands, twice in a row: once may be the
        moment between fetching and beginning, or between the end and writing it down.
        """
        number = self._worker and self._worker.worker_id
        ours = _jobs_of(number) if number else set()
        suspects = ours - self._in_hand - in_hand
        orphans, self._suspects = suspects & self._suspects, suspects
        return orphans

    def _check(self) -> None:
        with transaction.atomic():
            if _alone():
                for finding in check(self._let_go):
                    logger.warning("Mended: %s", finding)

    def _go_on(self) -> None:
        while True:
            try:
                if self._worker and self._worker.worker_id:
                    self._sign.hold(self._worker.worker_id)
                self.look()
            except (psycopg.OperationalError, OperationalError) as error:
                self._was_away = True
                logger.warning("The watch over the jobs waits for the database: %s", error)
            except Exception:
                self._was_away = True
                logger.exception("The watch over the jobs failed, and goes on")
            finally:
                connections.close_all()
            time.sleep(EVERY)


def _jobs_of(worker: int) -> set[int]:
    with _cursor() as cursor:
        cursor.execute(
            "SELECT id FROM procrastinate_jobs WHERE status = 'doing' AND worker_id = %s", [worker]
        )
        return {number for (number,) in cursor.fetchall()}


def _alone() -> bool:
    """Whether no other worker checks at this moment; held until the transaction ends."""
    with _cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_ONE_AT_A_TIME])
        return bool(cursor.fetchone()[0])


def _cursor() -> CursorWrapper:
    return connections["default"].cursor()
