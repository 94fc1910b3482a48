"""``manage.py export_speakers``: the current records as CSV, in the form that import_speakers
reads.
"""

from __future__ import annotations

import csv
from typing import Any

from django.core.management.base import BaseCommand

from speakers.models import Speaker
from speakers.record_files.spreadsheet import write_spreadsheet


class Command(BaseCommand):
    help = (
        "Write the current records as CSV to standard output, in the form that import_speakers "
        "reads."
    )

    def handle(self, **options: Any) -> None:
        current = (
            Speaker.objects.current()
            .prefetch_related("names", "positions", "accounts")
            .order_by("pk")
        )
        csv.writer(self.stdout).writerows(write_spreadsheet(current.iterator(chunk_size=1000)))
