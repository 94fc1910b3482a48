"""``manage.py export_claims``: the claims as CSV or JSON Lines on standard output or in a file."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, BinaryIO

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.http import QueryDict

from claims.claim_list.filters import ClaimFilter
from claims.export.rows import DIALECTS, as_csv, as_json_lines


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
        claims = ClaimFilter(QueryDict(filter)).queryset()
        found = (
            as_json_lines(claims, site)
            if format == "jsonl"
            else as_csv(claims, site, DIALECTS[dialect])
        )
        try:
            with _opened(output) as target:
                for chunk in found:
                    target.write(chunk)
        except OSError as error:
            raise CommandError(f"{output or 'standard output'}: {error.strerror}") from error


def _opened(output: Path | None) -> AbstractContextManager[BinaryIO]:
    return output.open("wb") if output else nullcontext(sys.stdout.buffer)
