"""Processes that are started, kept alive and ended together, and the database under them.

One that dies is started again, later each time it happens in a row.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from newsroom import embedded_postgres, interruption
from newsroom.interruption import TURN, Interruption, held_back

PROJECT = Path(__file__).resolve().parents[2]
SECONDS_TO_END = 8
SECONDS_TO_ANSWER = 60
LONGEST_PAUSE = 30  # seconds before something that keeps dying is started again
SETTLED = 20  # seconds after which it counts as running well

told_to_end = Interruption()


class Pauses:
    """How long to wait before something that died is started again."""

    def __init__(self) -> None:
        self._deaths = 0

    def after(self, lived: float) -> int:
        """Seconds, which double with every death in a row; ``lived`` is how long it ran."""
        self._deaths = 1 if lived > SETTLED else self._deaths + 1
        return min(1 << (self._deaths - 1), LONGEST_PAUSE)


class Kept(Protocol):
    """Something that the supervisor keeps running."""

    def tend(self) -> None: ...

    def ask_to_end(self) -> None: ...

    def see_it_end(self, deadline: float) -> None: ...


class Service:
    """One process of the application."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        environment: dict[str, str],
        *,
        orphaned: signal.Signals = signal.SIGTERM,
    ) -> None:
        """``orphaned`` is what the kernel sends it when the supervisor dies, even by SIGKILL."""
        self.name = name
        self.orphaned = orphaned
        self.command = command
        self.environment = os.environ | environment
        self.process: subprocess.Popen[bytes] | None = None
        self._pauses = Pauses()
        self._started_at = 0.0
        self._due_at = 0.0

    def start(self) -> None:
        lease = embedded_postgres.lease_descriptor()
        self._started_at = time.monotonic()
        # a process that is cut off before we know it would be ended by nobody, and keep the
        # database
        with held_back():
            self.process = subprocess.Popen(
                self.command,
                cwd=PROJECT,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C reaches us alone, and we say who ends when
                pass_fds=[] if lease is None else [lease],
                preexec_fn=partial(_end_with_parent, self.orphaned),
            )

    def run_to_its_end(self, seconds_to_end: float | None = None) -> int:
        """Start the process, return its exit status; on KeyboardInterrupt nothing of it is left."""
        try:
            self.start()
            assert self.process is not None  # noqa: S101
            while self.process.poll() is None:
                told_to_end.check()
                time.sleep(TURN)
            return self.process.returncode
        except KeyboardInterrupt:
            interruption.ignore()
            self.ask_to_end()
            self.see_it_end(time.monotonic() + (seconds_to_end or SECONDS_TO_END))
            raise

    def tend(self) -> None:
        """Start the process again if it died, after a pause that doubles with every death in a
        row.
        """
        if self.process is not None and self.process.poll() is not None:
            self._note_death(self.process.returncode)
        if self.process is None and time.monotonic() >= self._due_at:
            self.start()

    def _note_death(self, status: int) -> None:
        pause = self._pauses.after(time.monotonic() - self._started_at)
        say(f"The {self.name} ended with status {status}; it is started again in {pause} s.")
        self._sweep()
        self.process = None
        self._due_at = time.monotonic() + pause

    def ask_to_end(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def see_it_end(self, deadline: float) -> None:
        """Wait until ``deadline`` (on the monotonic clock), then leave nothing of it behind."""
        if self.process is None:
            return
        try:
            self.process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            say(f"The {self.name} does not end by itself and is killed.")
        self._sweep()
        self.process.wait()

    def _sweep(self) -> None:
        """Kill what is left of the process and its children: they are a session of their own."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)


class Database:
    """The embedded server, which is started again when somebody killed it. It ends by its lease."""

    def __init__(self) -> None:
        self._pauses = Pauses()
        self._started_at = time.monotonic()
        self._due_at: float | None = None

    def tend(self) -> None:
        """Start the server again if it died, after a pause as for any process."""
        if embedded_postgres.is_alive():
            return
        now = time.monotonic()
        if self._due_at is None:
            pause = self._pauses.after(now - self._started_at)
            say(f"The database has ended; it is started again in {pause} s.")
            self._due_at = now + pause
        elif now >= self._due_at:
            self._start_again()

    def _start_again(self) -> None:
        self._due_at = None
        self._started_at = time.monotonic()
        try:
            embedded_postgres.start_again()
        except (embedded_postgres.EmbeddedPostgresError, OSError) as error:
            # processes of the dead one may still hold its files, or the disk is full
            say(str(error))

    def ask_to_end(self) -> None:
        """Nothing: the last process that uses the server stops it."""

    def see_it_end(self, deadline: float) -> None:
        """Nothing, as above."""


class Supervisor:
    """Starts services, keeps them running, and ends them when told to."""

    def __init__(self, services: Sequence[Kept]) -> None:
        self.services = services

    def run(self, on_ready: Callable[[], None], is_ready: Callable[[], bool]) -> None:
        """Return never, unless by KeyboardInterrupt; no process of the services is left then."""
        try:
            waiting_since: float | None = time.monotonic()
            while True:
                told_to_end.check()
                for service in self.services:
                    service.tend()
                if waiting_since is not None and is_ready():
                    waiting_since = None
                    on_ready()
                elif (
                    waiting_since is not None
                    and time.monotonic() - waiting_since > SECONDS_TO_ANSWER
                ):
                    waiting_since = None
                    say("The web server does not answer yet; its messages above may say why.")
                time.sleep(TURN)
        finally:
            self.end()

    def end(self) -> None:
        interruption.ignore()
        for service in self.services:
            service.ask_to_end()
        deadline = time.monotonic() + SECONDS_TO_END
        for service in self.services:
            service.see_it_end(deadline)


def say(line: str) -> None:
    """Print the line, or let it go: a full disk under the log, or a pipe that nobody reads, must
    not end what keeps the desk running.
    """
    with contextlib.suppress(OSError):
        print(line, flush=True)  # noqa: T201


def _end_with_parent(number: signal.Signals) -> None:
    """On Linux, have the kernel end this process when the supervisor dies."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, number)  # PR_SET_PDEATHSIG
