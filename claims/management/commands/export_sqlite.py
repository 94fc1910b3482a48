"""``manage.py export_sqlite FILE``: the record as a SQLite file for Datasette and for analysts."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError

from claims.export.sqlite_tables import write_sqlite


class Command(BaseCommand):
    help = (
        "Write articles, claims, speakers, sources and published verdicts into a SQLite file with "
        "foreign keys and full-text search; `datasette FILE` shows it."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="a file of that name is replaced")
        parser.add_argument(
            "--without-texts",
            action="store_true",
            help="leave out the texts of articles and posts, which are others' work",
        )

    def handle(self, *, file: Path, without_texts: bool, **options: Any) -> None:
        if file.is_dir():
            raise CommandError(f"{file} is a folder.")
        try:
            counts = write_sqlite(file, with_texts=not without_texts)
        except (OSError, sqlite3.Error, DatabaseError) as error:
            reason = " ".join(str(error).split())
            raise CommandError(f"{file}: {reason}; nothing was written.") from error
        told = ", ".join(f"{count} {name}" for name, count in counts.items())
        self.stdout.write(f"{file}: {told}")
