"""``make run``: everything the desk consists of, started, kept alive and ended together.

Database, migrations, demo, then the web server and the worker as processes of their own. Ctrl-C or
SIGTERM ends them all. A process that dies is started again, later each time it happens in a row.
"""

from __future__ import annotations

import contextlib
import ctypes
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from newsroom import embedded_postgres, interruption
from newsroom.interruption import TURN, Interruption, held_back

PROJECT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
SECONDS_TO_END = 8
SECONDS_TO_ANSWER = 60
LONGEST_PAUSE = 30  # seconds before a process that keeps dying is started again
SETTLED = 60  # seconds after which a process counts as running well

told_to_end = Interruption()


class Service:
    """One process of the application."""

    def __init__(self, name: str, command: Sequence[str], environment: dict[str, str]) -> None:
        self.name = name
        self.command = command
        self.environment = os.environ | environment
        self.process: subprocess.Popen[bytes] | None = None
        self._deaths = 0
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
                preexec_fn=_end_with_parent,
            )

    def run_to_its_end(self) -> int:
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
            self.see_it_end(time.monotonic() + SECONDS_TO_END)
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
        lived = time.monotonic() - self._started_at
        self._deaths = 1 if lived > SETTLED else self._deaths + 1
        pause = min(2 ** (self._deaths - 1), LONGEST_PAUSE)
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


class Supervisor:
    """Starts services, keeps them running, and ends them when told to."""

    def __init__(self, services: Sequence[Service]) -> None:
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


def main() -> None:
    told_to_end.listen()
    port = chosen_port()
    try:
        embedded_postgres.ensure_running()
        prepare()
        Supervisor(services(port)).run(
            on_ready=lambda: say(
                f"\nWortlaut is ready: http://{HOST}:{port}/   (Ctrl-C ends it)\n"
            ),
            is_ready=lambda: answers(port),
        )
    except embedded_postgres.EmbeddedPostgresError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        say("Wortlaut has ended.")
    finally:
        embedded_postgres.release()


def chosen_port() -> int:
    """PORT from the environment. Ends the program with one line if it is no port or is taken."""
    text = os.environ.get("PORT") or "8000"
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        sys.exit(f"PORT={text} is no port: use a number from 1 to 65535.")
    with socket.socket() as probe:
        # ports of ended connections are free
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, int(text)))
        except OSError as error:
            sys.exit(
                f"Port {text} cannot be used ({error.strerror}): choose another, as in "
                f"make run "
                f"PORT=8001."
            )
    return int(text)


def prepare() -> None:
    """Bring database, translations, static files and demo up to date, in a process that hands back
    its memory.
    """
    demo = [] if os.environ.get("DEMO") == "0" else ["--demo"]
    preparation = Service("preparation", [sys.executable, "manage.py", "prepare", *demo], {})
    if preparation.run_to_its_end() != 0:
        sys.exit(1)  # it has said why


def services(port: int) -> list[Service]:
    web = [
        *(
            sys.executable,
            "-m",
            "granian",
            "--interface",
            "wsgi",
            "--host",
            HOST,
            "--port",
            str(port),
        ),
        *("--workers", os.environ.get("WEB_WORKERS", "2"), "--blocking-threads", "4"),
        *("--workers-kill-timeout", "5", "--respawn-failed-workers", "--log-level", "warning"),
        "newsroom.wsgi:application",
    ]
    worker = [sys.executable, "manage.py", "procrastinate", "worker"]
    return [Service("web server", web, {"WORTLAUT_POOL": "1"}), Service("worker", worker, {})]


def answers(port: int) -> bool:
    connection = http.client.HTTPConnection(HOST, port, timeout=2)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status > 0
    except OSError:
        return False
    finally:
        connection.close()


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def _end_with_parent() -> None:
    """On Linux, have the kernel end this process when the supervisor dies, even by SIGKILL."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


if __name__ == "__main__":
    main()
