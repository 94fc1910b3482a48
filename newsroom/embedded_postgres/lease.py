"""Who uses the server: every process holds a shared lock on a file, and the last one to let go
stops the server.

The kernel drops the lock of a process that was killed, so there are no counters to go wrong. A
server left behind by killed processes is taken over by the next one that asks.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from newsroom.embedded_postgres.cluster import Cluster
from newsroom.interruption import held_back


class Lease:
    """One process's use of a cluster."""

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self.descriptor: int | None = None

    def take(self) -> None:
        """Start the server unless it runs, and keep it. Raises EmbeddedPostgresError."""
        with self._starting_and_stopping() as is_interrupted:
            self.cluster.start(is_interrupted)
            self.descriptor = _open(self._users)
            fcntl.flock(self.descriptor, fcntl.LOCK_SH)

    def renew(self) -> None:
        """Start the server unless it runs; it is held already. Raises EmbeddedPostgresError."""
        with self._starting_and_stopping() as is_interrupted:
            self.cluster.start(is_interrupted)

    def give_back(self) -> None:
        """Let go, and stop the server if nobody else holds it."""
        if self.descriptor is None:
            return
        with self._starting_and_stopping():
            # Closed, not unlocked: unlocking would also take the lock from children that inherited
            # the file.
            os.close(self.descriptor)
            self.descriptor = None
            if not self._in_use():
                self.cluster.stop()

    @property
    def _users(self) -> Path:
        return self.cluster.place.home / "users.lock"

    def _in_use(self) -> bool:
        probe = _open(self._users)
        try:
            fcntl.flock(probe, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        else:
            return False
        finally:
            os.close(probe)

    @contextmanager
    def _starting_and_stopping(self) -> Iterator[Callable[[], bool]]:
        """Only one process at a time decides whether the server has to be started or stopped.

        Ctrl-C and the like are delivered only afterwards: between start and lease they would leave
        a server to nobody. Yields what says whether one waits.
        """
        descriptor = _open(self.cluster.place.home / "lifecycle.lock")
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            with held_back() as is_interrupted:
                yield is_interrupted
        finally:
            os.close(descriptor)


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
