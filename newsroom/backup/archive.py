"""A backup of the whole desk in one file: database and documents as they belong together, and a
manifest to compare a restored one with.

The database is dumped first, from the same snapshot that the manifest counts; documents are under
their hash and never changed, so every one that the dump names is there when they are copied after.
"""

from __future__ import annotations

import hashlib
import json
import os
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import pyrage
from django.db import connection, transaction
from psycopg import sql

from claims.models.base.file_store import names_below, open_file
from newsroom.backup.postgres_programs import run_postgres_program

MANIFEST, DUMP, FILES = "manifest.json", "database.dump", "files"
PLAIN, ENCRYPTED = ".tar", ".tar.age"
# Asked for again by a new desk, and different with every second.
_NOT_COUNTED = ("newsroom_cache", "procrastinate_workers")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in a backup: rows by table, the hash of the dump, how many documents."""

    made_at: str
    tables: dict[str, int]
    dump_sha256: str
    files: int

    def as_json(self) -> bytes:
        return json.dumps(asdict(self), indent=1, sort_keys=True).encode()

    @classmethod
    def of(cls, content: bytes) -> Manifest:
        return cls(**json.loads(content))


def make_backup(folder: Path, recipient: str = "") -> Path:
    """Write a backup into the folder, encrypted for the age recipient if one is named; return it.
    It gets its name when it is whole and on the disk.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    made_at = datetime.now(UTC)
    ending = ENCRYPTED if recipient else PLAIN
    final = folder / f"wortlaut-{made_at:%Y-%m-%dT%H%M%SZ}{ending}"
    with tempfile.TemporaryDirectory(dir=folder, prefix=".making-") as scratch:
        dump, plain = Path(scratch) / DUMP, Path(scratch) / "backup.tar"
        tables = _dump(dump)
        names = list(names_below(FILES))
        manifest = Manifest(made_at.isoformat(), tables, sha256_of(dump), len(names))
        _pack(plain, manifest, dump, names)
        ready = _encrypted(plain, recipient) if recipient else plain
        with ready.open("rb") as file:
            os.fsync(file.fileno())
        ready.chmod(0o600)
        ready.rename(final)
    return final


def forget_old(folder: Path, keep: int) -> list[Path]:
    """Remove all but the newest ``keep`` backups of the folder; return what was removed."""
    old = backups_in(folder)[keep:]
    for path in old:
        path.unlink()
    return old


def backups_in(folder: Path) -> list[Path]:
    """The newest first; their names hold the time."""
    found = [
        path for path in folder.glob("wortlaut-*.tar*") if path.name.endswith((PLAIN, ENCRYPTED))
    ]
    return sorted(found, key=lambda path: path.name, reverse=True)


def _dump(path: Path) -> dict[str, int]:
    """Dump the database; return its rows by table, of the same moment."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        cursor.execute("SELECT pg_export_snapshot()")
        (snapshot,) = cursor.fetchone()
        run_postgres_program(
            "pg_dump", "--format=custom", "--no-owner", f"--snapshot={snapshot}", f"--file={path}"
        )
        return counted(cursor.execute, cursor.fetchall)


def counted(
    execute: Callable[..., object], fetch: Callable[[], list[tuple[object, ...]]]
) -> dict[str, int]:
    """Rows by table, by the two methods of any cursor."""
    execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    names = [str(name) for (name,) in fetch() if name not in _NOT_COUNTED]
    numbers = {}
    for name in names:
        execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(name)))
        numbers[name] = int(str(fetch()[0][0]))
    return numbers


def _pack(target: Path, manifest: Manifest, dump: Path, names: list[str]) -> None:
    described = target.with_name(MANIFEST)
    described.write_bytes(manifest.as_json())
    with tarfile.open(target, "w") as archive:
        archive.add(described, MANIFEST)
        archive.add(dump, DUMP)
        for name in names:
            with open_file(name) as file:
                entry = tarfile.TarInfo(name)
                entry.size, entry.mtime = file.size, int(time.time())
                archive.addfile(entry, file)


def _encrypted(plain: Path, recipient: str) -> Path:
    target = plain.with_name(plain.name + ".age")
    with plain.open("rb") as source, target.open("wb") as file:
        pyrage.encrypt_io(source, file, [pyrage.x25519.Recipient.from_str(recipient)])
    return target


@contextmanager
def opened(backup: Path, identity: Path | None = None) -> Iterator[tarfile.TarFile]:
    """The archive of a backup, decrypted with the age identity of the file if it needs one."""
    with tempfile.TemporaryFile(dir=backup.parent) as plain, backup.open("rb") as source:
        archive: BinaryIO = source
        if backup.name.endswith(ENCRYPTED):
            if identity is None:
                raise ValueError(f"{backup.name} is encrypted: name the file of the age identity.")
            pyrage.decrypt_io(source, plain, [_identity(identity)])
            plain.seek(0)
            archive = plain
        with tarfile.open(fileobj=archive, mode="r:") as tar:
            yield tar


def _identity(path: Path) -> pyrage.x25519.Identity:
    lines = [line for line in path.read_text().splitlines() if line.startswith("AGE-SECRET-KEY-")]
    if not lines:
        raise ValueError(f"{path} holds no age identity.")
    return pyrage.x25519.Identity.from_str(lines[0].strip())


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
