"""``manage.py export_claims``: the claims as CSV or JSON Lines on standard output or in a file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError
from django.http import QueryDict
from django.utils import timezone

from claims.claim_list.filters import ClaimFilter
from claims.export.rows import DIALECTS, RowCount, as_csv, as_json_lines
from claims.export.whole_file import Whole, write_all
from claims.export.whole_file import at as written_at
from claims.models import Channel, Distribution


class Command(BaseCommand):
    help = (
        "Export claims; the filter is the query string of a list on the desk, for instance "
        "»state=accepted«."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "filter",
            nargs="?",
            default="",
            help="state=accepted&outlet=…, as in the desk's address",
        )
        parser.add_argument("--format", choices=["csv", "jsonl"], default="csv")
        parser.add_argument(
            "--dialect", choices=sorted(DIALECTS), default="rfc4180", help="of the CSV"
        )
        parser.add_argument(
            "--site", default="", help="what claim addresses begin with, https://desk.example.org"
        )
        parser.add_argument("--output", type=Path, help="a file; standard output when left out")

    def handle(
        self,
        *,
        filter: str,
        format: str,
        dialect: str,
        site: str,
        output: Path | None,
        **options: Any,
    ) -> None:
        claims, tally = ClaimFilter(QueryDict(filter)).queryset(), RowCount()
        at = timezone.now()
        found = (
            as_json_lines(claims, site, tally)
            if format == "jsonl"
            else as_csv(claims, site, DIALECTS[dialect], tally)
        )
        where = output or "standard output"
        try:
            whole = self._write(output, found, tally)
        except OSError as error:
            raise CommandError(f"{where}: {error.strerror}; it is not whole.") from error
        except DatabaseError as error:
            reason = " ".join(str(error).split())
            raise CommandError(f"{where}: {reason}; it is not whole.") from error
        channel = Channel.JSON_LINES if format == "jsonl" else Channel.CSV
        Distribution.remember(channel, tally.claims, at=at, recipient=str(where), asked=filter)
        self.stderr.write(f"{where}: {whole.rows} rows, SHA-256 {whole.sha256}")

    def _write(self, output: Path | None, found: Iterator[bytes], tally: RowCount) -> Whole:
        if output is None:
            return write_all(found, tally, sys.stdout.buffer)
        if output.exists() and not output.is_file():  # a pipe, a device
            with output.open("wb") as target:
                return write_all(found, tally, target)
        return written_at(output, found, tally)
