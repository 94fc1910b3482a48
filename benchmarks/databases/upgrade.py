"""What bringing a desk of 0.1.0 up to date takes: seconds of each migration, and the locks on big
tables for which others would wait.

    python -m benchmarks upgrade [--claims 1000000] [--from 13e837c]

The earlier build is checked out into ``var/benchmarks`` and makes the database, with claims and
their history; this build migrates it, one migration after the other. Its locks are looked at twenty
times a second: those with which nobody else can read (AccessExclusive) or write a table.
"""

from __future__ import annotations

import argparse
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from benchmarks.builds import RELEASE, at_work, check_out
from benchmarks.scratch import set_up_django, use_database
from benchmarks.tables import print_table

LEAST_SHOWN = 2.0  # seconds that a migration takes, to get a line of its own
BIG = 10_000  # rows
OFTEN = 0.05  # seconds between two looks
_BLOCKING = """
    SELECT held.relation::regclass::text, held.mode FROM pg_locks held
    JOIN pg_class ON pg_class.oid = held.relation
    WHERE held.granted AND held.pid = %s AND pg_class.relkind = 'r' AND pg_class.reltuples >= %s
    AND held.mode IN
        ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
"""


@dataclass
class Step:
    """One migration."""

    name: str
    begun: float
    seconds: float = 0.0
    #: first and last moment at which a table was seen locked against reading, and against writing
    unread: dict[str, tuple[float, float]] = field(default_factory=dict)
    unwritten: dict[str, tuple[float, float]] = field(default_factory=dict)

    def note(self, table: str, mode: str) -> None:
        now = time.monotonic()
        kept_out = [self.unwritten]
        if mode == "AccessExclusiveLock":
            kept_out.append(self.unread)
        for seen in kept_out:
            seen[table] = seen.get(table, (now, now))[0], now

    @property
    def told_locks(self) -> str:
        told = []
        for table, (first, last) in sorted(self.unwritten.items()):
            line = f"{table} {last - first + OFTEN:.1f} s"
            if table in self.unread:
                begun, ended = self.unread[table]
                line += f" (reading {ended - begun + OFTEN:.1f} s)"
            told.append(line)
        return ", ".join(told) or "none"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks upgrade")
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--from", dest="revision", default=RELEASE, metavar="REV")
    parser.add_argument("--markdown", action="store_true")
    given = parser.parse_args()
    set_up_django()
    from django.db import connection

    usual = connection.settings_dict["NAME"]
    name = filled(given.revision, given.claims)
    try:
        use_database(name)
        before = size()
        steps = migrate()
        tell(steps, before, given.claims, markdown=given.markdown)
    finally:
        connection.creation.destroy_test_db(usual, verbosity=0)


def filled(revision: str, claims: int) -> str:
    """The name of the database of the earlier build."""
    with at_work(check_out(revision), "databases/upgrade_runner.py", str(claims)) as process:
        said, _ = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, "upgrade_runner.py")
    return said.split()[-1]


def migrate() -> list[Step]:
    """Apply what is new, as `manage.py migrate` does."""
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    steps: list[Step] = []

    def follow(action: str, migration: Any = None, fake: bool = False) -> None:
        if action == "apply_start":
            steps.append(Step(f"{migration.app_label} {migration.name}", time.monotonic()))
        elif action == "apply_success":
            steps[-1].seconds = time.monotonic() - steps[-1].begun

    executor = MigrationExecutor(connection, follow)  # type: ignore[arg-type]
    targets = executor.loader.graph.leaf_nodes()
    connection.ensure_connection()
    with locks_watched(connection.connection.info.backend_pid, steps):
        executor.migrate(targets)
        steps.append(Step("permissions and roles", time.monotonic()))
        call_command("migrate", verbosity=0)
        steps[-1].seconds = time.monotonic() - steps[-1].begun
    return steps


@contextmanager
def locks_watched(pid: int, steps: list[Step]) -> Iterator[None]:
    """Notes the locks of that process at the step that is at work."""
    from django.db import connection

    ends = threading.Event()
    watcher = connection.copy()

    def watch() -> None:
        while not ends.wait(OFTEN):
            with watcher.cursor() as cursor:
                cursor.execute(_BLOCKING, [pid, BIG])
                for table, mode in cursor.fetchall() if steps else ():
                    steps[-1].note(table, mode)
        watcher.close()

    thread = threading.Thread(target=watch)
    watcher.inc_thread_sharing()
    thread.start()
    try:
        yield
    finally:
        ends.set()
        thread.join()


def size() -> int:
    """Of the database, in bytes."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        return int(cursor.fetchone()[0])


def tell(steps: list[Step], before: int, claims: int, *, markdown: bool) -> None:
    rest = [step for step in steps if step.seconds < LEAST_SHOWN]
    rows = [
        [step.name, f"{step.seconds:.1f} s", step.told_locks]
        for step in steps
        if step.seconds >= LEAST_SHOWN
    ]
    rows.append([f"{len(rest)} others", f"{sum(each.seconds for each in rest):.1f} s", ""])
    whole = sum(step.seconds for step in steps)
    print(
        f"{claims:,} claims with their history, {before / 1e9:.2f} GB, then {size() / 1e9:.2f} GB; "
        f"{whole:.0f} s in all on the clock."
    )
    print()
    print_table(["migration", "takes", "writing a big table waits"], rows, markdown=markdown)


if __name__ == "__main__":
    main()
