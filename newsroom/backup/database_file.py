"""The database alone in a file of PostgreSQL's custom format: written, and put back."""

from __future__ import annotations

from pathlib import Path

from newsroom.backup.postgres_programs import run_postgres_program


def dump_database(file: Path) -> None:
    """Write a new file that only its owner can read, or none. Raises OSError if there is one, and
    CalledProcessError.
    """
    file.touch(mode=0o600, exist_ok=False)
    try:
        run_postgres_program("pg_dump", "--format=custom", "--no-owner", f"--file={file}")
    except BaseException:
        file.unlink()
        raise


def restore_database(file: Path) -> None:
    """Replace everything in the database by what the file holds, or nothing if that fails: then
    it raises CalledProcessError.
    """
    run_postgres_program(
        "pg_restore",
        "--clean",
        "--if-exists",
        "--no-owner",
        "--no-privileges",  # the roles may not be there; prepare grants them
        "--single-transaction",
        "--exit-on-error",
        "--dbname=",
        str(file),
    )
