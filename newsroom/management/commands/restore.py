"""``manage.py restore FILE``: put back what ``manage.py backup`` wrote."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from newsroom.backup.database_file import restore_database


class Command(BaseCommand):
    help = (
        "Replace everything in the database by a backup, or nothing if that fails. Stop web "
        "server and worker before."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--replace", action="store_true", help="needed if the database holds anything"
        )

    def handle(self, *args: Any, file: Path, replace: bool, **options: Any) -> None:
        if connection.introspection.table_names() and not replace:
            raise CommandError(
                "The database is not empty; with --replace all that it holds is lost."
            )
        try:
            restore_database(file)
        except subprocess.CalledProcessError as error:
            raise CommandError(f"Nothing was restored: {error.stderr.strip()}") from error
