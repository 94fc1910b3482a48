"""``manage.py backup FILE``: the whole database in one file, while the desk runs."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from newsroom.postgres_programs import run_postgres_program


class Command(BaseCommand):
    help = (
        "Write the whole database into a new file, in PostgreSQL's custom format; the desk may "
        "run meanwhile."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        try:
            file.touch(mode=0o600, exist_ok=False)
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        try:
            run_postgres_program("pg_dump", "--format=custom", "--no-owner", f"--file={file}")
        except subprocess.CalledProcessError as error:
            file.unlink()
            raise CommandError(f"Nothing was backed up: {error.stderr.strip()}") from error
        except CommandError:
            file.unlink()
            raise
        self.stdout.write(f"{file}: {file.stat().st_size:,} bytes")
