"""``manage.py import_speakers FILE``: records from a CSV file or a Wikidata JSON export, all or
none.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from speakers.record_files import spreadsheet
from speakers.record_files.import_files import records_in
from speakers.record_files.record_import import Effect, Record, RefusedError, bring_in


class Command(BaseCommand):
    help = "Bring in records from CSV (columns: {}) or a Wikidata JSON export.".format(
        ", ".join(spreadsheet.COLUMNS)
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "file", type=Path, metavar="FILE", help=".csv, or .json for an export of Wikidata"
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="show every row's effect and store nothing"
        )

    def handle(self, *, file: Path, dry_run: bool, **options: Any) -> None:
        try:
            effects = bring_in(_read(file), dry_run=dry_run)
        except RefusedError as refused:
            raise CommandError(f"{refused}\nNothing was stored.") from refused
        for effect in effects:
            self.stdout.write(f"{effect.row}: {_shown(effect)}")
        changed = sum(bool(effect.changes) for effect in effects)
        tail = "nothing was stored (dry run)" if dry_run else "stored"
        self.stdout.write(f"{len(effects)} rows, {changed} with an effect; {tail}.")


def _read(file: Path) -> list[Record]:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise CommandError(f"{file}: {error.strerror}") from error
    return records_in(file.name, content)


def _shown(effect: Effect) -> str:
    told = [*effect.changes, *effect.left]
    return "; ".join(told) or f"on record already as {effect.speaker} (record {effect.speaker.pk})"
