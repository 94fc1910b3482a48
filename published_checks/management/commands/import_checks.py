"""``manage.py import_checks SOURCE …``: checks that others published, from files and addresses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.incoming_items.page_fetcher import page_fetcher
from fetching import FetchError
from intake.errors import IntakeError
from published_checks.intake import keep_checks
from published_checks.reading import ChecksRead, read_checks
from published_checks.reading.csv_rows import ColumnsError

SAMPLE = Path(__file__).parents[2] / "sample.jsonld"


class Command(BaseCommand):
    help = (
        "Take in ClaimReview of others: JSON-LD feeds, pages, answers of the Fact Check Tools API, "
        "CSV. Without a source the sample is taken."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("source", nargs="*", help="a file, or an address")
        parser.add_argument(
            "--column",
            action="append",
            default=[],
            metavar="FIELD=HEADING",
            help="which column of a CSV has what: claim=Behauptung; several times",
        )

    def handle(self, *, source: list[str], column: list[str], **options: Any) -> None:
        columns = dict(_pair(each) for each in column)
        failed = 0
        for each in source or [str(SAMPLE)]:
            try:
                self._take(each, read_checks(*_bytes_of(each), columns))
            except (OSError, FetchError, IntakeError, ColumnsError) as error:
                self.stderr.write(f"{each}: {error}")
                failed += 1
        if failed:
            raise CommandError(f"{failed} of {len(source)} could not be read.")

    def _take(self, source: str, read: ChecksRead) -> None:
        taken = keep_checks(read.checks, source)
        for refused in read.refused:
            self.stderr.write(f"{source}, {refused}")
        self.stdout.write(
            f"{source}: {taken.checks} checks, {taken.new} new, {len(read.refused)} refused"
        )


def _pair(written: str) -> tuple[str, str]:
    field, found, heading = written.partition("=")
    if not (found and field and heading):
        raise CommandError(f"“{written}” is not of the form FIELD=HEADING.")
    return field, heading


def _bytes_of(source: str) -> tuple[bytes, str]:
    """The bytes, and the address that they stood at."""
    if source.startswith(("http://", "https://")):
        return page_fetcher().fetch(source).content, source
    return Path(source).read_bytes(), ""
