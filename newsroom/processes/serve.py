"""``make run``: everything the desk consists of, started, kept alive and ended together.

Database, migrations, demo, then the web server and the worker as processes of their own. Ctrl-C or
SIGTERM ends them all. What dies is started again, the database and the supervisor included: a
guard, which does nothing but wait, starts a supervisor anew that was killed.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import secrets
import signal
import socket
import sys
import time
from pathlib import Path

from newsroom import embedded_postgres, web
from newsroom.embedded_postgres import WEB_ADDRESS
from newsroom.interruption import TURN
from newsroom.processes.supervisor import Database, Pauses, Service, Supervisor, say, told_to_end
from newsroom.web import HOST

SECONDS_FOR_PORT = 15  # what the desk before still needs to end
SECONDS_FOR_SUPERVISOR = 300  # its services and the database end before it does
GUARDED = "WORTLAUT_GUARDED"


def main() -> None:
    """Guard the supervisor, or be it."""
    if os.environ.get(GUARDED):
        supervise()
    else:
        guard()


def guard() -> None:
    """Start the supervisor, and again whenever it was killed; when it ends by itself, end too.

    One that cannot start after a kill, with a full disk or no memory, is tried again.
    """
    told_to_end.listen()
    command = [sys.executable, "-m", "newsroom.processes.serve"]
    mark = {GUARDED: secrets.token_hex()}
    supervisor = Service("supervisor", command, mark)
    pauses, was_killed = Pauses(), False
    try:
        while True:
            started_at = time.monotonic()
            status = supervisor.run_to_its_end(SECONDS_FOR_SUPERVISOR)
            if status == 0 or (status > 0 and not was_killed):
                sys.exit(status)
            how = "was killed" if status < 0 else f"ended with status {status}"
            was_killed = True
            pause = pauses.after(time.monotonic() - started_at)
            say(f"The supervisor {how}; it is started again in {pause} s.")
            told_to_end.wait(pause)
    except KeyboardInterrupt:
        process = supervisor.process
        sys.exit(abs(process.returncode) if process and process.returncode else 0)


def supervise() -> None:
    told_to_end.listen()
    try:
        port = chosen_port()
        embedded_postgres.ensure_running()
        address = os.environ.get(WEB_ADDRESS) or embedded_postgres.web_address()
        prepare_once({WEB_ADDRESS: address} if address else {})
        of_web = {"DATABASE_URL": address} if address else {}
        Supervisor([Database(), *services(port, of_web)]).run(
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
    """PORT from the environment. Ends the program with one line if it is no port, or is taken and
    stays so.
    """
    text = os.environ.get("PORT") or "8000"
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        sys.exit(f"PORT={text} is no port: use a number from 1 to 65535.")
    port = int(text)
    deadline = time.monotonic() + SECONDS_FOR_PORT
    while (reason := why_not(port)) is not None:
        if time.monotonic() >= deadline:
            sys.exit(
                f"Port {port} cannot be used ({reason}): choose another, as in make run PORT=8001."
            )
        told_to_end.wait(TURN)
    return port


def why_not(port: int) -> str | None:
    """Why nothing can listen on the port, None if it can."""
    with socket.socket() as probe:
        # ports of ended connections are free
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            return error.strerror
    return None


def prepare_once(environment: dict[str, str]) -> None:
    """As ``prepare``, unless an earlier supervisor of the same guard has got through with it."""
    mark = Path(os.environ.get("WORTLAUT_VAR") or "var") / "prepared"
    with contextlib.suppress(OSError):
        if mark.read_text() == os.environ[GUARDED]:
            return
    prepare(environment)
    with contextlib.suppress(OSError):  # on a full disk it is done once more
        mark.write_text(os.environ[GUARDED])


def prepare(environment: dict[str, str]) -> None:
    """Bring database, translations, static files and demo up to date, in a process that hands back
    its memory.
    """
    demo = [] if os.environ.get("DEMO") == "0" else ["--demo"]
    preparation = Service(
        "preparation", [sys.executable, "manage.py", "prepare", *demo], environment
    )
    if preparation.run_to_its_end() != 0:
        sys.exit(1)  # it has said why


def services(port: int, environment: dict[str, str]) -> list[Service]:
    worker = [sys.executable, "manage.py", "work"]
    of_web = {"WORTLAUT_POOL": "1", **web.forget_counts(), **environment}
    return [
        Service("web server", web.command(HOST, port), of_web),
        # Asked to end without anybody who would see to it, it was found waiting for ever; what a
        # killed worker had in hand is taken up again.
        Service("worker", worker, environment, orphaned=signal.SIGKILL),
    ]


def answers(port: int) -> bool:
    connection = http.client.HTTPConnection(HOST, port, timeout=2)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status > 0
    except OSError:
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    main()
