"""``manage.py check_desk``: what must not be and is, found and mended."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from claims.jobs.desk_check import check
from claims.jobs.given_up_jobs import GIVEN_UP


class Command(BaseCommand):
    help = (
        "Find jobs that nobody does and records that wait for a job that is not there, and mend "
        "them. The worker does the same every hour."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="only say what is wrong")

    def handle(self, *args: Any, dry_run: bool, **options: Any) -> None:
        found = check(GIVEN_UP, mend=not dry_run)
        for finding in found:
            self.stdout.write(str(finding))
        if not found:
            self.stdout.write("Nothing is wrong.")
