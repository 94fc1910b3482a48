"""The desk that is tormented: started as `make run` does, with a database and a disk of its own."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil
import psycopg

from newsroom.embedded_postgres import Cluster
from newsroom.embedded_postgres.place import server_place_for

PROJECT = Path(__file__).resolve().parents[2]
LONGEST = 600  # seconds in which a desk has to come back
DISK = "1500m"  # of the small disk
LEAST_DISK = "20"  # megabytes, for /readyz
SECONDS_FULL = 5.0


class NotBackError(Exception):
    """The desk did not come back."""


class Desk:
    """Its processes, found anew each time: any of them may just have been killed."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.log = folder, folder / "output"
        self.site = f"http://127.0.0.1:{port}"
        self.environment = {key: value for key, value in os.environ.items()
                            if key != "DATABASE_URL"}  # fmt: skip
        self.environment |= {"WORTLAUT_VAR": str(folder), "PORT": str(port), "WEB_WORKERS": "2",
                             "DEMO": "0", "WORTLAUT_LEAST_DISK": LEAST_DISK}  # fmt: skip
        self._browser = httpx.Client(base_url=self.site, timeout=5)
        self._cluster = Cluster(server_place_for(folder / "postgres", lasting=True))
        with self.log.open("w") as log:
            self.guard = subprocess.Popen(
                [sys.executable, "-m", "newsroom.processes.serve"],
                cwd=PROJECT,
                env=self.environment,
                stdout=log,
                stderr=log,
            )

    def wait_until_well(self, since: float, worker_since: float | None = None) -> float:
        """Seconds from ``since`` (seconds of the epoch) until all of it works again; a worker has
        to have shown life after ``worker_since``, or after ``since``.
        """
        while not self.is_well(since if worker_since is None else worker_since):
            if time.time() - since > LONGEST or self.guard.poll() is not None:
                raise NotBackError(f"The desk did not come back; {self.log} may say why.")
            time.sleep(0.1)
        return time.time() - since

    def is_well(self, since: float = 0.0) -> bool:
        """Whether it says so itself, every web process is there, and a worker has shown life."""
        # the dearest last: who looks for processes reads of all there are on the machine
        return self._answers() and self._worker_lives(since) and len(self.web_processes()) == 3

    def _answers(self) -> bool:
        with contextlib.suppress(httpx.HTTPError):
            return all(
                self._browser.get(path).status_code == 200 for path in ("/readyz", "/healthz")
            )
        return False

    def web_processes(self) -> list[psutil.Process]:
        """Granian's own and those that it started for the requests."""
        with contextlib.suppress(psutil.NoSuchProcess):
            first = [each for each in self._services() if "granian" in each.cmdline()]
            return first + [child for each in first for child in each.children()]
        return []

    def victim(self, kind: str) -> psutil.Process | None:
        """A process of the kind, by chance; None if there is none at this moment."""
        found: dict[str, Callable[[], list[psutil.Process]]] = {
            "web": self.web_processes,
            "worker": lambda: [each for each in self._services() if "work" in each.cmdline()],
            "backend": lambda: [each for each in self._server().children()
                                if " client " in f" {each.cmdline()[0]} " or "wortlaut" in
                                " ".join(each.cmdline())],
            "postmaster": lambda: [self._server()],
            "supervisor": lambda: [self._supervisor()],
        }  # fmt: skip
        with contextlib.suppress(psutil.NoSuchProcess, OSError, IndexError, ValueError):
            return random.choice(found[kind]())
        return None

    def connect(self) -> psycopg.Connection[tuple[object, ...]]:
        """As web server and worker do, whose connections it may end."""
        return psycopg.connect(self._cluster.web_address(), autocommit=True, connect_timeout=3)

    def kill(self, kind: str) -> bool:
        """Whether there was one."""
        with contextlib.suppress(psutil.NoSuchProcess):
            if victim := self.victim(kind):
                victim.kill()
                return True
        return False

    def drop_connections(self) -> bool:
        """Every connection of the desk at once, as a network or a restarted server does; whether
        there was a database.
        """
        with contextlib.suppress(psycopg.Error, OSError), self.connect() as server:
            server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE usename = current_user AND pid <> pg_backend_pid()"
            )
            return True
        return False

    def fill_disk(self, seconds: float = SECONDS_FULL) -> bool:
        """Leave nothing free for a while."""
        filler = self.folder / "filler"
        try:
            with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
                while True:
                    file.write(bytes(1 << 16))
            time.sleep(seconds)
        finally:
            filler.unlink()
        return True

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """A command of manage.py, beside the running desk."""
        return subprocess.run(
            [sys.executable, "manage.py", *command],
            cwd=PROJECT,
            env=self.environment,
            capture_output=True,
            text=True,
        )

    def end(self) -> None:
        self.guard.terminate()
        self.guard.wait(LONGEST)

    def _supervisor(self) -> psutil.Process:
        return psutil.Process(self.guard.pid).children()[0]

    def _services(self) -> list[psutil.Process]:
        with contextlib.suppress(psutil.NoSuchProcess, IndexError):
            return [
                each
                for each in self._supervisor().children()
                if each.status() != psutil.STATUS_ZOMBIE
            ]
        return []

    def _server(self) -> psutil.Process:
        pid_file = self.folder / "postgres" / "data" / "postmaster.pid"
        return psutil.Process(int(pid_file.read_text().split()[0]))

    def _worker_lives(self, since: float) -> bool:
        with contextlib.suppress(psycopg.Error, OSError), self.connect() as server:
            row = server.execute(
                "SELECT count(*) FROM procrastinate_workers "
                "WHERE last_heartbeat >= to_timestamp(%s)",
                [since],
            ).fetchone()
            return bool(row and row[0])
        return False


@contextmanager
def small_disk() -> Iterator[Path | None]:
    """A file system of limited size; None where we may not mount one."""
    folder = Path(tempfile.mkdtemp(prefix="chaos-"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK},mode=755", "tmpfs", str(folder)]
    may = os.geteuid() == 0 and subprocess.run(mount, capture_output=True).returncode == 0
    try:
        yield folder if may else None
    finally:
        if may:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)
        folder.rmdir()
