"""A backup proven: restored into a database of its own, and compared with what it says it holds."""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from django.db import connection
from psycopg import sql

from newsroom.backup.archive import DUMP, FILES, MANIFEST, Manifest, counted, opened, sha256_of
from newsroom.backup.postgres_programs import run_postgres_program


def complaints_about(backup: Path, identity: Path | None = None) -> Iterator[str]:
    """A line for each thing that is wrong with the backup; none means that it is good."""
    with opened(backup, identity) as archive, tempfile.TemporaryDirectory() as scratch:
        described = archive.extractfile(MANIFEST)
        if described is None:
            yield "It has no manifest."
            return
        manifest = Manifest.of(described.read())
        archive.extract(DUMP, scratch, filter="data")
        dump = Path(scratch) / DUMP
        if sha256_of(dump) != manifest.dump_sha256:
            yield "The dump of the database is not what was written."
            return
        yield from _about_files(archive, manifest)
        yield from _about_database(dump, manifest)


def _about_files(archive: tarfile.TarFile, manifest: Manifest) -> Iterator[str]:
    """Each document's name ends in its SHA-256."""
    number = 0
    for member in archive.getmembers():
        if not member.name.startswith(f"{FILES}/"):
            continue
        number += 1
        content = archive.extractfile(member)
        digest = hashlib.file_digest(content, "sha256").hexdigest() if content else ""  # type: ignore[arg-type]
        if Path(member.name).name.split(".")[0] != digest:
            yield f"The document {member.name} is not what was stored."
    if number != manifest.files:
        yield f"It holds {number} documents of {manifest.files}."


def _about_database(dump: Path, manifest: Manifest) -> Iterator[str]:
    with _fresh_database() as name:
        try:
            run_postgres_program(
                "pg_restore",
                "--no-owner",
                "--no-privileges",
                "--exit-on-error",
                f"--dbname={name}",
                str(dump),
            )
        except subprocess.CalledProcessError as error:
            yield f"It cannot be restored: {error.stderr.strip()}"
            return
        with psycopg.connect(**_address(name), autocommit=True) as server:
            cursor = server.cursor()
            found = counted(cursor.execute, cursor.fetchall)
    for table in sorted(manifest.tables.keys() | found.keys()):
        was, now = manifest.tables.get(table), found.get(table)
        if was != now:
            yield f"{table} has {now} rows of {was}."


@contextmanager
def _fresh_database() -> Iterator[str]:
    name = f"{connection.settings_dict['NAME']}_drill"
    with psycopg.connect(**_address(connection.settings_dict["NAME"]), autocommit=True) as server:
        drop = sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name))
        server.execute(drop)
        create = sql.SQL("CREATE DATABASE {} TEMPLATE template0")
        server.execute(create.format(sql.Identifier(name)))
        try:
            yield name
        finally:
            server.execute(drop)


def _address(database: str) -> dict[str, Any]:
    known = connection.get_connection_params()
    wanted = {
        key: str(known[key]) for key in ("user", "password", "host", "port") if known.get(key)
    }
    return wanted | {"dbname": database}
