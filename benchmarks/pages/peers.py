"""What a list, an item and a decision cost beside doccano and Label Studio, each by its own
interface.

    python -m benchmarks peers [--items N] [--rounds N] [--markdown]

Both are installed into environments of their own below ``var/benchmarks``, and have a database each
on the benchmarks' PostgreSQL; what cannot be installed is said and left out. The desk has as many
claims as they have texts, and answers with the HTML that an editor looks at, they with JSON that
their page makes HTML of in the browser. All are asked in turns; a figure is the median of processor
time, of process and database.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg

from benchmarks.builds import PROJECT, ask, at_work
from benchmarks.scratch import set_up_django
from benchmarks.tables import print_table

TOOLS = {
    "doccano": ("doccano==1.8.5", "psycopg2-binary", "setuptools<81"),
    "label-studio": ("label-studio==1.23.2",),
}
#: The desk's pages, by the names of page_runner.py, and what they are here.
ROWS = {"the list": "a list", "the opened claim": "an item", "a decision": "a decision"}
# PostgreSQL keeps a plan for any values from the sixth time on, as the connections of the web
# server mostly have it.
WARM_UP = 8


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks peers")
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    set_up_django()
    with ExitStack() as stack:
        desk = stack.enter_context(at_work(PROJECT, "pages/page_runner.py", str(options.items)))
        others = {}
        for tool in TOOLS:
            try:
                others[tool] = stack.enter_context(tool_at_work(tool, options.items))
            except (subprocess.CalledProcessError, EOFError) as error:
                print(f"{tool} is left out: {error}", file=sys.stderr)
        rows = [measure(row, desk, others, options.rounds) for row in ROWS]
    print_table(["", "Wortlaut", *(f"{tool}, ratio" for tool in others)], rows,
                markdown=options.markdown)  # fmt: skip
    return 0


def measure(
    row: str,
    desk: subprocess.Popen[str],
    others: dict[str, subprocess.Popen[str]],
    rounds: int,
) -> list[str]:
    """The desk's milliseconds; each tool's, and the desk's share of them."""
    orders = [(desk, row), *((other, ROWS[row]) for other in others.values())]
    turns = [[float(ask(*order)) for order in orders] for _ in range(rounds + WARM_UP)]
    own, *theirs = (statistics.median(each) for each in zip(*turns[WARM_UP:], strict=True))
    return [ROWS[row], f"{own:.1f} ms", *(f"{each:.1f} ms, {own / each:.2f}" for each in theirs)]


@contextmanager
def tool_at_work(tool: str, items: int) -> Iterator[subprocess.Popen[str]]:
    """Raises CalledProcessError where it cannot be installed, EOFError where it does not start."""
    python = environment_of(tool)
    name = f"peer_{tool.replace('-', '_')}"
    with (
        database(name) as address,
        subprocess.Popen(
            [python, "-P", str(Path(__file__).with_name("peer_runner.py")), tool, str(items)],
            cwd=python.parents[1],
            env=os.environ | address,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process,
    ):
        lines = iter(process.stdout or ())
        if not any(line == "ready\n" for line in lines):  # they say much as they start
            raise EOFError(f"{tool} did not start")
        if silent := [row for row in ROWS.values() if not ask(process, row)]:
            raise EOFError(f"{tool} does not answer for {silent[0]}")
        yield process
        if process.stdin:
            process.stdin.close()


def environment_of(tool: str) -> Path:
    """Its Python; installed once."""
    folder = PROJECT / "var" / "benchmarks" / f"peer-{tool}"
    python = folder / "bin" / "python"
    if not (folder / "installed").exists():
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *TOOLS[tool]], check=True)
        (folder / "installed").touch()
    return python


@contextmanager
def database(name: str) -> Iterator[dict[str, str]]:
    """An empty one, and how the tools are told of it by their environment."""
    from django.db import connection

    told = connection.get_connection_params()
    usual = {key: told[key] for key in ("host", "port", "user", "password") if told.get(key)}
    with psycopg.connect(**usual, dbname="postgres", autocommit=True) as server:
        server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield _addresses(name, usual)
        finally:
            server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _addresses(name: str, told: dict[str, str]) -> dict[str, str]:
    user, host = str(told.get("user", "")), str(told.get("host", ""))
    password, port = str(told.get("password", "")), str(told.get("port") or 5432)
    return {
        "DATABASE_URL": f"postgres://{user}:{password}@/{name}?host={host}&port={port}&sslmode=disable",
        "DJANGO_DB": "default", "POSTGRE_NAME": name, "POSTGRE_USER": user,
        "POSTGRE_PASSWORD": password, "POSTGRE_HOST": host, "POSTGRE_PORT": port,
        "LATEST_VERSION_CHECK": "false", "COLLECT_ANALYTICS": "false", "SENTRY_DSN": "",
        "FRONTEND_SENTRY_DSN": "", "DEBUG": "false",
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
