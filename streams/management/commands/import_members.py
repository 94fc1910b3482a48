"""``manage.py import_members FILE``: members of a parliament with their positions and parties."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from intake import IntakeError
from speakers.record_files.record_import import RefusedError
from streams.member_lists import import_members


class Command(BaseCommand):
    help = (
        "Bring in the people of a parliament's list (MdB-Stammdaten, ParlaMint, Popolo and those "
        "of docs/formats.md, or a CSV), with dated positions and parties, beside what is on "
        "record. Look at a --dry-run first."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--dry-run", action="store_true", help="show what would change and store nothing"
        )

        parser.add_argument(
            "--in-office", action="store_true", help="leave out whose offices have all ended"
        )

    def handle(self, *, file: Path, dry_run: bool, in_office: bool, **options: Any) -> None:
        try:
            done = import_members(file, dry_run=dry_run, in_office=in_office)
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        except IntakeError as error:
            raise CommandError(f"{file}: {error}. Nothing was stored.") from error
        except RefusedError as refused:
            raise CommandError(f"{refused}\nNothing was stored.") from refused
        for effect in done.effects:
            told = "; ".join([*effect.changes, *effect.left])
            known = f"on record already as {effect.speaker} (record {effect.speaker.pk})"
            merged = "" if effect.is_new else f" [record {effect.speaker.pk}]"
            self.stdout.write(f"{effect.row}{merged}: {told or known}")
        for sentence in done.left_out:
            self.stderr.write(self.style.WARNING(sentence))
        new = sum(effect.is_new for effect in done.effects)
        changed = sum(bool(effect.changes) and not effect.is_new for effect in done.effects)
        tail = "nothing was stored (dry run)" if dry_run else "stored"
        self.stdout.write(
            f"{new} new records, {changed} completed, {len(done.effects) - new - changed} as they "
            f"were, {len(done.left_out)} left out; {tail}."
        )
