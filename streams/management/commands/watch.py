"""``manage.py watch FOLDER``: take in every file that is dropped into a folder."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError, close_old_connections

from streams.watched_folder import WatchedFolder


class Command(BaseCommand):
    help = (
        "Take in every file that is dropped into a folder, of any format, and move it to done or "
        "failed in it, with the reasons beside it. Killed at any moment it goes on where it was."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path)
        parser.add_argument("--outlet", default="", help="where the items name none")
        parser.add_argument("--language", default="", choices=["", "de", "en"])
        parser.add_argument("--settle", type=float, default=5.0, metavar="SECONDS",
                            help="unchanged for so long a file counts as written")  # fmt: skip
        parser.add_argument("--once", action="store_true", help="end when nothing is left")

    def handle(self, *, folder: Path, settle: float, once: bool, **options: Any) -> None:
        if not folder.is_dir():
            raise CommandError(f"{folder} is no folder.")
        facts = {name: options[name] for name in ("outlet", "language") if options[name]}
        watched = WatchedFolder(folder, facts, settle=settle)
        looks = 0
        while True:
            looks += 1
            try:
                for path, file in watched.take_in_what_is_there():
                    self.stdout.write(f"{path}: {file.counts_in_words or file.problem}")
                    self.stdout.flush()
            except OperationalError as error:  # the database comes back
                self.stderr.write(str(error))
                close_old_connections()
            if once and (looks > 1 or settle == 0):
                return
            time.sleep(settle if once else max(settle / 2, 0.2))
