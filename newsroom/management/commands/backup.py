"""``manage.py backup``: the database in one file, or the whole desk with ``--into``."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pyrage
from django.core.management.base import BaseCommand, CommandError, CommandParser

from newsroom.backup.archive import forget_old, make_backup
from newsroom.backup.database_file import dump_database


class Command(BaseCommand):
    help = (
        "Write the database into a new FILE, in PostgreSQL's custom format; or database and "
        "documents together into a folder. The desk may run meanwhile."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, nargs="?")
        parser.add_argument(
            "--into", type=Path, help="a folder: database and documents in one file"
        )
        parser.add_argument("--keep", type=int, help="with --into: how many backups stay there")
        parser.add_argument(
            "--encrypt-to", default="", metavar="AGE1…", help="with --into: an age recipient"
        )

    def handle(self, *args: Any, file: Path | None, into: Path | None, **options: Any) -> None:
        if (file is None) == (into is None):
            raise CommandError("Name a file, or a folder with --into.")
        try:
            if file:
                self._database(file)
            elif into:
                self._whole(into, options["keep"], options["encrypt_to"])
        except subprocess.CalledProcessError as error:
            raise CommandError(f"Nothing was backed up: {error.stderr.strip()}") from error

    def _database(self, file: Path) -> None:
        try:
            dump_database(file)
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        self.stdout.write(f"{file}: {file.stat().st_size:,} bytes")

    def _whole(self, folder: Path, keep: int | None, recipient: str) -> None:
        if keep is not None and keep < 1:
            raise CommandError("--keep must leave at least one.")
        try:
            made = make_backup(folder, recipient)
            removed = forget_old(folder, keep) if keep else []
        except pyrage.RecipientError as error:
            raise CommandError(f"{recipient} is no age recipient: {error}") from error
        except OSError as error:
            raise CommandError(f"{folder}: {error.strerror}") from error
        self.stdout.write(f"{made}: {made.stat().st_size:,} bytes")
        for path in removed:
            self.stdout.write(f"{path}: removed")
