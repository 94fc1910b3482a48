"""That a worker lives, shown by a lock that its database session holds: PostgreSQL lets go of it
at the moment the session ends, whatever ended it.
"""

from __future__ import annotations

import threading

import psycopg
from procrastinate.contrib.django.utils import connector_params

# Any number that nobody else takes for an advisory lock; the second half is the worker's.
WORKER_LOCK = 7_304_602
# A network that swallows everything must not hold up the watch for long.
_PATIENCE = {"connect_timeout": 5, "tcp_user_timeout": 10_000}  # seconds, milliseconds


class SignOfLife:
    """Held for a worker, by a connection of its own that does nothing else."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._session: psycopg.Connection[tuple[object, ...]] | None = None
        self.worker: int | None = None

    def hold(self, worker: int) -> None:
        """Give it for this worker, and again when the session was lost.

        Raises psycopg.Error while there is no database.
        """
        with self._turn:
            if self.worker == worker and self._is_alive():
                return
            self.end()
            self._session = psycopg.connect(**(_PATIENCE | connector_params()), autocommit=True)
            # A lost session may hold it still for a while; that is as good.
            asked = "SELECT pg_try_advisory_lock(%s, %s)"
            if self._session.execute(asked, [WORKER_LOCK, worker]).fetchone() == (True,):
                self.worker = worker

    def end(self) -> None:
        if self._session is not None:
            self._session.close()
        self._session = self.worker = None

    def _is_alive(self) -> bool:
        try:
            return self._session is not None and bool(self._session.execute("SELECT 1"))
        except psycopg.Error:
            return False
