"""``manage.py ingest_archive FILE…``: take in archives item by item, resumable at any moment."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from streams.file_intake import TakenOverError, hash_of, take_in_file
from streams.file_report import HEAD, item_rows
from streams.models import IntakeFile

_PAUSE = 2  # seconds between two lines of progress


class Command(BaseCommand):
    help = (
        "Take in WARC, WACZ, JSON Lines, CSV, MediaWiki dumps and any other file, item by item. "
        "Killed at any moment it goes on where it was when it is started again."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
        parser.add_argument("--outlet", default="", help="where the items name none")
        parser.add_argument("--language", default="", choices=["", "de", "en"])
        parser.add_argument("--again", action="store_true", help="also what was taken in before")
        parser.add_argument(
            "--report", type=Path, help="write the fate of each item of all files to this CSV file"
        )

    def handle(self, *, files: list[Path], **options: Any) -> None:
        facts = {name: options[name] for name in ("outlet", "language") if options[name]}
        if options["report"]:
            self._write_rows(options["report"], "w", [HEAD])
        refused = sum(not self._take_in(path, facts, options) for path in files)
        if refused:
            raise CommandError(f"{refused} of {len(files)} files were not taken in.")

    def _take_in(self, path: Path, facts: dict[str, str], options: dict[str, Any]) -> bool:
        try:
            file, _is_new = IntakeFile.known_or_new(path, hash_of(path), facts=facts)
        except OSError as error:
            return self._refuse(path, error.strerror or str(error))
        if options["again"]:
            file.begin_again()
        if not file.is_open:
            self.stdout.write(f"{path}: taken in before; --again reads it once more.")
            return file.state == IntakeFile.State.DONE
        file.found_at(path)
        if file.position:
            self.stdout.write(f"{path}: goes on behind item {file.position}.")
        try:
            take_in_file(file, on_item=_Progress(self, path))
        except TakenOverError:
            return self._refuse(path, "another process takes it in.")
        self.stdout.write(f"{path}: {_told(file)}")
        if file.problem:
            self._refuse(path, file.problem)
        if options["report"]:
            self._write_rows(options["report"], "a", item_rows(file))
        return file.state == IntakeFile.State.DONE

    def _write_rows(self, path: Path, mode: str, rows: Iterable[Sequence[str]]) -> None:
        with path.open(mode, encoding="utf-8", newline="") as out:
            csv.writer(out).writerows(rows)

    def _refuse(self, path: Path, why: str) -> bool:
        self.stderr.write(self.style.ERROR(f"{path}: {why}"))
        return False


class _Progress:
    def __init__(self, command: Command, path: Path) -> None:
        self._command, self._path, self._due = command, path, time.monotonic() + _PAUSE

    def __call__(self, file: IntakeFile) -> None:
        if time.monotonic() < self._due:
            return
        self._due = time.monotonic() + _PAUSE
        left = file.seconds_left
        rest = f", about {left // 60} min {left % 60} s left" if left is not None else ""
        self._command.stdout.write(f"{self._path}: {_told(file)}{rest}")
        self._command.stdout.flush()


def _told(file: IntakeFile) -> str:
    counts = file.counts_in_words or "none"
    return f"{file.position} items ({counts}), {file.rate:.1f} a second"
