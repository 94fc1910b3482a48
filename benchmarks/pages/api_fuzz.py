"""Generated requests against the interface, by schemathesis, from its OpenAPI description.

    python -m benchmarks api_fuzz --cases 20000 [--seed N]

schemathesis gets an environment of its own, var/schemathesis, since nothing else here needs its
thirty packages. Valid and broken requests of all operations go to the whole desk on this machine
(threads, middlewares, database); every answer is checked: no 5xx, only statuses, headers, types and
bodies that the description names, what breaks the description refused, nothing without a token.
Each run of schemathesis ends after ``--seconds`` and says what it found; there are as many, with a
seed each, as the cases need.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.filling import fill
from benchmarks.scratch import scratch_database
from newsroom.embedded_postgres import PROJECT

PACKAGE = "schemathesis==4.32.5"
CLAIMS = 2_000
EXAMPLES = 100  # of an operation, in one pass
SECONDS = 600  # of one run, of which the first dozen are no cases: fuzzing goes on until then
#: What it may find fault with although the desk is right: a rating's code or an editor's name that
#: is text by the description, and nobody's on this desk.
NOT_ASKED = "positive_data_acceptance"
PATIENCE = "120"  # seconds for an answer: how quick it is says other work on the machine
_RUN = re.compile(r"(\d[\d,]*) generated")
_FOUND = re.compile(r"(\d[\d,]*) found (\d[\d,]*) unique failure")
_ERRORS = re.compile(r"(\d+) error")


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cases", type=int, default=20_000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--minutes", type=float, default=60, help="after which no run begins")
    arguments.add_argument("--seconds", type=int, default=SECONDS, help="of one run")
    arguments.add_argument("--output", help="write what schemathesis says into this file")
    given = arguments.parse_args()
    program = _installed()
    os.environ["WORTLAUT_ACCESS_LOG"] = "0"
    with scratch_database(), _desk() as (address, token):
        begun, cases, failures, said = time.monotonic(), 0, 0, []
        seed = given.seed
        while cases < given.cases:
            printed = _run(program, address, token, seed, given.seconds)
            said.append(printed)
            run, found = _counted(printed)
            cases, failures, seed = cases + run, failures + found, seed + 1
            print(f"{cases:,} cases, {failures} failures", flush=True)
            if given.output:
                Path(given.output).write_text("\n".join(said), "utf-8")
            if not run or time.monotonic() - begun > 60 * given.minutes:
                break
        seconds = time.monotonic() - begun
    print(f"{cases:,} cases over 18 operations in {seconds:,.0f} s ({PACKAGE}, seeds "
          f"{given.seed} to {seed - 1}): {failures} failures")  # fmt: skip
    if failures:
        print(said[-1][-6000:])
        sys.exit(1)


def _installed() -> Path:
    folder = PROJECT / "var" / "schemathesis"
    program = folder / "bin" / "st"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(folder / "bin" / "pip"), "install", "--quiet", PACKAGE]
        subprocess.run(pip, check=True)
    return program


@contextmanager
def _desk() -> Iterator[tuple[str, str]]:
    """The desk on a port of this machine, and a token that may everything."""
    import logging

    from django.conf import settings
    from django.contrib.auth import get_user_model
    from django.contrib.auth.models import Group
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application
    from django.db import connection

    from api.models import ApiToken
    from api.models.scopes import SCOPES

    logging.getLogger("django.request").setLevel(logging.ERROR)
    # without collectstatic there is no manifest of hashed names
    settings.STORAGES["staticfiles"]["BACKEND"] = (
        "django.contrib.staticfiles.storage.StaticFilesStorage"
    )
    user = get_user_model().objects.create_user("administrator")
    user.groups.add(Group.objects.get(name="administrator"))
    fill(CLAIMS, user.pk)
    token = ApiToken.make("fuzz", list(SCOPES), days=1, per_minute=6000, by=user)[1]

    class Quiet(WSGIRequestHandler):
        def log_message(self, *arguments: object) -> None:
            pass

    # a new connection for each request would cost more than the request
    connection.settings_dict["CONN_MAX_AGE"] = 600
    server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
    server.daemon_threads = True
    server.set_app(get_wsgi_application())
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", token
    finally:
        server.shutdown()
        server.server_close()
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


def _run(program: Path, address: str, token: str, seed: int, seconds: int) -> str:
    """What one run prints."""
    finished = subprocess.run(
        [
            *(str(program), "run", f"{address}/api/v1/openapi.json"),
            *("--header", f"Authorization: Bearer {token}", "--seed", str(seed)),
            *("--max-examples", str(EXAMPLES), "--max-time", str(seconds)),
            *("--phases", "examples,coverage,fuzzing"),
            *("--checks", "all", "--exclude-checks", NOT_ASKED, "--continue-on-failure"),
            *("--suppress-health-check", "all", "--no-color", "--warnings", "off"),
            *("--workers", "2", "--rate-limit", "auto", "--max-response-time", PATIENCE),
        ],
        capture_output=True,
        text=True,
        cwd=program.parent,
    )
    return finished.stdout + finished.stderr


def _counted(printed: str) -> tuple[int, int]:
    """Cases and failures, as its last lines have them; an error of its own counts as a failure."""
    summary = printed[printed.rfind("SUMMARY") :]
    cases = _RUN.search(summary)
    failures = _FOUND.search(summary)
    errors = _ERRORS.search(summary)
    return (
        _number(cases[1]) if cases else 0,
        (_number(failures[2]) if failures else 0)
        + (int(errors[1]) if errors else 0)
        + (0 if cases else 1),
    )


def _number(text: str) -> int:
    return int(text.replace(",", ""))


if __name__ == "__main__":
    main()
