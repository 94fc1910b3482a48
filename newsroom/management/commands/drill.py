"""``manage.py drill``: restore the newest backup into a database of its own, and compare."""

from __future__ import annotations

import tarfile
from pathlib import Path
from typing import Any

import psycopg
import pyrage
from django.core.management.base import BaseCommand, CommandError, CommandParser

from newsroom.backup.archive import backups_in
from newsroom.backup.restore_drill import complaints_about

UNREADABLE = (ValueError, KeyError, OSError, EOFError, tarfile.TarError, pyrage.DecryptError)


class Command(BaseCommand):
    help = "Prove that the newest backup of a folder can be restored, and holds what it says."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--from", dest="folder", type=Path, required=True)
        parser.add_argument("--identity", type=Path, help="the file of the age identity")

    def handle(self, *args: Any, folder: Path, identity: Path | None, **options: Any) -> None:
        found = backups_in(folder)
        if not found:
            raise CommandError(f"{folder} holds no backup.")
        try:
            wrong = list(complaints_about(found[0], identity))
        except UNREADABLE as error:
            wrong = [f"It cannot be read: {error}"]
        except psycopg.Error as error:
            raise CommandError(
                f"No database for the drill: {' '.join(str(error).split())}"
            ) from error
        if wrong:
            raise CommandError(f"{found[0]} is not good:\n" + "\n".join(wrong))
        self.stdout.write(f"{found[0]}: this backup is good.")
