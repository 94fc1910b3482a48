"""How the desk fares, found out again and again by a thread of its own.

Whoever asks reads the last answer from memory: it comes at once also when the database hangs,
every thread of the web server waits, or the disk does not answer.
"""

from __future__ import annotations

import importlib.util
import pkgutil
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader

EVERY = 5  # seconds
STALE = 20  # seconds after which an answer no longer counts
WORKER_SILENT = 45  # seconds without a heartbeat, of which there is one every three
SECONDS_TO_CONNECT = 3
OK = "ok"

_JOBS = """
    SELECT
        (SELECT extract(epoch FROM now() - max(last_heartbeat)) FROM procrastinate_workers),
        count(*),
        (SELECT count(*) FROM articles_extractionrun
         WHERE state = 'done' AND ended_at > now() - interval '1 hour'),
        extract(epoch FROM now() - min(coalesce(scheduled_at, (
            SELECT max(at) FROM procrastinate_events AS event
            WHERE event.job_id = job.id AND event.type IN ('deferred', 'deferred_for_retry')
        ))))
    FROM procrastinate_jobs AS job
    WHERE status = 'todo' AND (scheduled_at IS NULL OR scheduled_at <= now())
"""


@dataclass(frozen=True, slots=True)
class State:
    """``words`` says of each part »ok« or what is wrong; ``figures`` are for the metrics."""

    words: Mapping[str, str]
    figures: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_ready(self) -> bool:
        return all(word == OK for word in self.words.values())


class Probe:
    """Asks in the background; ``state`` answers at once."""

    def __init__(self, ask: Callable[[], State], now: Callable[[], float] = time.monotonic) -> None:
        self._ask = ask
        self._now = now
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._last: tuple[float, State] | None = None

    def start(self) -> None:
        """Begin to ask, in this process: a thread does not survive a fork."""
        with self._lock:
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._go_on, name="probe", daemon=True)
                self._thread.start()

    def state(self) -> State:
        """The last answer, or that there is none."""
        if self._last is None:
            return State({"desk": "starting"})
        asked_at, state = self._last
        if self._now() - asked_at > STALE:
            return State({**state.words, "desk": "no answer"}, state.figures)
        return state

    def look(self) -> None:
        """Ask once; whatever goes wrong is an answer too."""
        try:
            state = self._ask()
        except Exception as error:
            state = State({"desk": type(error).__name__})
        self._last = self._now(), state

    def _go_on(self) -> None:
        while True:
            self.look()
            time.sleep(EVERY)


def ask() -> State:
    """Disk, database, migrations, worker and jobs, by a connection of its own."""
    words, figures = _disk()
    try:
        with psycopg.connect(**_address(), autocommit=True) as server:
            words["database"] = OK
            words["migrations"] = _migrations(server)
            if words["migrations"] == OK:
                _jobs(server, words, figures)
    except psycopg.OperationalError:
        words["database"] = "away"
    return State(words, figures)


def _address() -> dict[str, Any]:
    # not from the pool, which may be what everybody waits for
    known = connection.get_connection_params()
    wanted = {key: known[key] for key in ("dbname", "user", "password", "host", "port")
              if known.get(key)}  # fmt: skip
    return wanted | {
        "connect_timeout": SECONDS_TO_CONNECT,
        "options": "-c statement_timeout=3000 -c lock_timeout=1000",
    }


def _disk() -> tuple[dict[str, str], dict[str, float]]:
    folder = Path(settings.VAR_DIR)
    usage = shutil.disk_usage(folder if folder.exists() else folder.parent)
    full = usage.free < settings.WORTLAUT_LEAST_DISK
    return {"disk": "full" if full else OK}, {"disk_free_bytes": float(usage.free)}


def _migrations(server: psycopg.Connection[Any]) -> str:
    try:
        rows = server.execute("SELECT app, name FROM django_migrations").fetchall()
    except psycopg.errors.UndefinedTable:
        return "missing"
    return OK if _on_disk() <= {(app, name) for app, name in rows} else "missing"


def _on_disk() -> set[tuple[str, str]]:
    """The migrations that this version brings, by the names of their files.

    Django's own loader would import them all, in each web process. What a squashed one
    replaces is recorded with it, so that both names may be asked for.
    """
    global _migrations_on_disk
    if _migrations_on_disk is None:
        _migrations_on_disk = {
            (app.label, name) for app in apps.get_app_configs() for name in _files_of(app.label)
        }
    return _migrations_on_disk


def _files_of(label: str) -> Iterator[str]:
    """As Django's loader takes them: every module that begins with neither sign."""
    folder, _is_told = MigrationLoader.migrations_module(label)
    try:
        found = importlib.util.find_spec(folder) if folder else None
    except ModuleNotFoundError:
        return
    paths = found.submodule_search_locations if found else None
    for module in pkgutil.iter_modules(paths or []):
        if not module.ispkg and module.name[0] not in "_~":
            yield module.name


_migrations_on_disk: set[tuple[str, str]] | None = None


def _jobs(
    server: psycopg.Connection[Any], words: dict[str, str], figures: dict[str, float]
) -> None:
    row = server.execute(_JOBS).fetchone()
    assert row is not None  # noqa: S101 - an aggregate without GROUP BY
    silent, waiting, read, oldest = row
    words["worker"] = OK if silent is not None and silent < WORKER_SILENT else "away"
    words["jobs"] = "late" if (oldest or 0) > settings.WORTLAUT_OLDEST_JOB else OK
    figures["jobs_waiting"] = float(waiting)
    figures["articles_read_last_hour"] = float(read)
    figures["oldest_job_seconds"] = float(oldest or 0)
    if silent is not None:
        figures["worker_heartbeat_seconds"] = float(silent)
