"""One PostgreSQL server of our own: made, started, found alive or dead, stopped.

Callers hold the lock of newsroom.embedded_postgres.lease, so that only one process at a time does
any of this.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from newsroom.embedded_postgres.errors import EmbeddedPostgresError, ToldToEndError
from newsroom.embedded_postgres.place import ServerPlace
from newsroom.embedded_postgres.programs import is_postgres, own_environment, unicode_locale
from newsroom.interruption import TURN

ROLE = "wortlaut"  # the application's: may create databases (for the tests), is no superuser
WEB_ROLE = "wortlaut_web"  # of web server and worker: owns nothing
SUPERUSER = "postgres"
SECONDS_TO_START = 600  # recovery after a crash included; one that cannot start ends at once
SECONDS_TO_STOP = 120  # what was written has to reach the disk

FAST_BUT_FRAGILE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
SETTINGS = {
    "listen_addresses": "",  # the Unix socket only
    "port": "5432",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "jit": "off",  # compiling costs more than our queries take
    "dynamic_shared_memory_type": "mmap",  # containers have a /dev/shm of 64 MB
}


class Cluster:
    """The server whose files are in ``place``. Raises EmbeddedPostgresError with a message of one
    line.
    """

    def __init__(self, place: ServerPlace, *, durable: bool = True) -> None:
        self.place = place
        self.durable = durable
        self._server: subprocess.Popen[bytes] | None = None
        self._is_interrupted: Callable[[], bool] = lambda: False

    def address(self) -> str:
        """The application's database, as ``DATABASE_URL`` has it."""
        return self._address_of(ROLE, self._password_file.read_text())

    def web_address(self) -> str:
        """The same database for the role that owns nothing, which is made where it is missing. The
        server has to run.
        """
        file = self.place.home / "web_password"
        if not file.exists():
            self._make_web_role(file)
        return self._address_of(WEB_ROLE, file.read_text())

    def start(self, is_interrupted: Callable[[], bool] = lambda: False) -> None:
        """Start the server unless it answers already; ToldToEndError, with nothing left running,
        when interrupted.

        On a busy machine it takes a minute, which nobody waits for who has just pressed Ctrl-C.
        """
        self._is_interrupted = is_interrupted
        if not (self.place.data / "PG_VERSION").exists():
            self._make()
        self._check_version()
        if self.is_running():
            return
        self._clear_leftovers()
        self._launch()

    def stop(self) -> None:
        """Disconnect everybody and stop the server; nothing happens if it does not run."""
        pid = self._pid_in(self._pid_file)
        if pid is not None and is_postgres(pid):
            os.kill(pid, signal.SIGINT)  # PostgreSQL's "fast" shutdown
            self._wait_until_stopped(pid)
        if self._server is not None:
            self._server.wait(SECONDS_TO_STOP)
            self._server = None

    def is_running(self) -> bool:
        """Whether this cluster's server takes connections. Asked by connecting: a pid proves
        nothing.
        """
        probe: list[str | Path] = [
            self._program("pg_isready"),
            "--quiet",
            "--timeout=3",
            "--host",
            self.place.socket_folder,
        ]
        return (
            self._pid_file.exists() and subprocess.run(probe, env=own_environment()).returncode == 0
        )

    def is_alive(self) -> bool:
        """Whether there is a process of this cluster's server; costs no connection."""
        pid = self._pid_in(self._pid_file)
        return pid is not None and is_postgres(pid)

    def _address_of(self, role: str, password: str) -> str:
        folder = quote(str(self.place.socket_folder), safe="")
        return f"postgres://{role}:{password}@/{ROLE}?host={folder}"

    def _make_web_role(self, file: Path) -> None:
        known = self._password_file.read_text()
        with (
            psycopg.connect(
                host=str(self.place.socket_folder), user=SUPERUSER, password=known, dbname=ROLE
            ) as server,
            server.cursor() as cursor,
        ):
            # two processes at once must not give it two passwords
            cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [WEB_ROLE])
            if file.exists():
                return
            cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [WEB_ROLE])
            verb = sql.SQL("CREATE" if cursor.fetchone() is None else "ALTER")
            password = secrets.token_urlsafe(32)
            cursor.execute(
                sql.SQL("{} ROLE {} LOGIN PASSWORD {}").format(
                    verb, sql.Identifier(WEB_ROLE), sql.Literal(password)
                )
            )
            server.commit()
            self._write_password(file, password)

    @property
    def _password_file(self) -> Path:
        return self.place.home / "password"

    @property
    def _pid_file(self) -> Path:
        return self.place.data / "postmaster.pid"

    @property
    def _log(self) -> Path:
        return self.place.home / "log"

    def _program(self, name: str) -> Path:
        return self.place.programs / name

    def _make(self) -> None:
        """Make the data folder. It gets its name last, so that a folder of that name is always
        complete.
        """
        unfinished = self.place.home / "data.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        password = secrets.token_urlsafe(32)
        self._write_password(self._password_file, password)
        self._initdb(unfinished)
        # One password for both roles: whoever may read the file may read the whole folder.
        self._single_user(
            unfinished,
            f"CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{password}'",
            f"CREATE DATABASE {ROLE} OWNER {ROLE}",
        )
        unfinished.rename(self.place.data)

    def _write_password(self, path: Path, password: str) -> None:
        path.unlink(missing_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(password)
        if self.place.as_owner:
            os.chown(path, self.place.owner, self.place.as_owner["group"])

    def _initdb(self, folder: Path) -> None:
        command: list[str | Path] = [
            *(self._program("initdb"), "--pgdata", folder, "--username=postgres"),
            *("--auth=scram-sha-256", "--pwfile", self._password_file),
            # The builtin provider sorts and folds alike on every system; the wheel has no ICU. The
            # classes of characters that pg_trgm and text search ask for still come from the C
            # library's locale.
            *("--encoding=UTF8", "--locale=C", f"--lc-ctype={unicode_locale()}"),
            *("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"),
            *([] if self.durable else ["--no-sync"]),
        ]
        self._run(command, "make the database's files")

    def _single_user(self, data: Path, *statements: str) -> None:
        command: list[str | Path] = [
            self._program("postgres"),
            "--single",
            "-D",
            data,
            "-c",
            "fsync=off",
            "postgres",
        ]
        self._run(command, "make the application's role", stdin=";\n".join(statements))
        if self.durable:
            self._run(
                [self._program("initdb"), "--sync-only", "--pgdata", data],
                "write the database's files",
            )

    def _run(self, command: list[str | Path], purpose: str, stdin: str = "") -> None:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, cwd=self.place.home, env=own_environment(), umask=0o077,
            start_new_session=True, **self.place.as_owner,
        )  # fmt: skip
        printed = self._see_it_through(process, stdin)
        complaint = next(
            (line for line in printed.splitlines() if "ERROR" in line or "FATAL" in line), None
        )
        if process.returncode != 0 or complaint:
            reason = complaint or " ".join(printed.split()) or f"exit status {process.returncode}"
            raise EmbeddedPostgresError(f"PostgreSQL could not {purpose}: {reason}")

    def _see_it_through(self, process: subprocess.Popen[str], stdin: str) -> str:
        """What it prints on standard error until it ends; killed with its children when we are told
        to end.
        """
        to_send: str | None = stdin
        while True:
            try:
                return process.communicate(to_send, timeout=TURN)[1]
            except subprocess.TimeoutExpired:
                to_send = None  # it goes on sending what it has begun to
                if self._is_interrupted():
                    os.killpg(process.pid, signal.SIGKILL)
                    process.communicate()
                    raise ToldToEndError("PostgreSQL was not started.") from None

    def _check_version(self) -> None:
        made_by = (self.place.data / "PG_VERSION").read_text().strip()
        printed = subprocess.run(
            [self._program("postgres"), "--version"], capture_output=True, text=True, check=True
        ).stdout
        installed = printed.split()[2].split(".")[0]
        if made_by != installed:
            raise EmbeddedPostgresError(
                f"{self.place.data} was made by PostgreSQL {made_by}, {installed} is installed: "
                'see "Upgrades" in docs/operating.md'
            )

    def _clear_leftovers(self) -> None:
        """After a kill -9, remove what would keep the server from starting, and only if it is truly
        dead.

        PostgreSQL itself takes the process of a stale pid file for alive when the pid now belongs
        to another program, as happens in containers, or to a zombie. Its shared memory check still
        guards the files.
        """
        pid = self._pid_in(self._pid_file)
        if pid is not None and not is_postgres(pid):
            self._pid_file.unlink()
        socket_lock = self.place.socket_folder / ".s.PGSQL.5432.lock"
        orphan = self._pid_in(socket_lock)
        if orphan is None or (orphan == pid and is_postgres(orphan)):
            return
        if is_postgres(orphan):  # its folder was deleted under it
            os.kill(orphan, signal.SIGQUIT)
            self._wait_until_stopped(orphan)
        socket_lock.unlink(missing_ok=True)

    def _launch(self) -> None:
        settings = SETTINGS | {"unix_socket_directories": f'"{self.place.socket_folder}"'}
        settings |= {} if self.durable else FAST_BUT_FRAGILE
        options = [
            option for name, value in settings.items() for option in ("-c", f"{name}={value}")
        ]
        with self._log.open("wb") as log:
            self._server = subprocess.Popen(
                [self._program("postgres"), "-D", self.place.data, *options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.place.home,
                env=own_environment(), umask=0o077, start_new_session=True, **self.place.as_owner,
            )  # fmt: skip
        deadline = time.monotonic() + SECONDS_TO_START
        while not self.is_running():
            if self._is_interrupted():
                self._give_up(self._server)
                raise ToldToEndError("PostgreSQL was not started.")
            if self._server.poll() is not None or time.monotonic() > deadline:
                self._server.kill()
                raise EmbeddedPostgresError(
                    f"PostgreSQL did not start: {self._last_complaint()} ({self._log})"
                )
            time.sleep(0.02)

    def _give_up(self, server: subprocess.Popen[bytes]) -> None:
        """End a server that is only starting: it has nothing yet that were worth an orderly end."""
        deadline = time.monotonic() + SECONDS_TO_STOP
        while server.poll() is None:
            if time.monotonic() > deadline:
                raise EmbeddedPostgresError(f"PostgreSQL does not stop; see {self._log}")
            # Again and again: one that ignores the signal since whoever started us does (a job in
            # the background of a shell) hears it only when it has set up its own handlers.
            server.send_signal(signal.SIGQUIT)
            time.sleep(0.02)

    def _last_complaint(self) -> str:
        lines = self._log.read_text(errors="replace").splitlines()
        return next(
            (line for line in reversed(lines) if "FATAL" in line or "PANIC" in line),
            "no reason in its log",
        )

    def _wait_until_stopped(self, pid: int) -> None:
        deadline = time.monotonic() + SECONDS_TO_STOP
        while is_postgres(pid):
            if time.monotonic() > deadline:
                raise EmbeddedPostgresError(
                    f"PostgreSQL (process {pid}) does not stop; see {self._log}"
                )
            if self._server is not None:
                self._server.poll()  # our own child would stay a zombie
            time.sleep(0.02)

    def _pid_in(self, path: Path) -> int | None:
        try:
            return int(path.read_text().split("\n", 1)[0])
        except (FileNotFoundError, ValueError):
            return None
