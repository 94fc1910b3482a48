"""``manage.py find_duplicates``: compare all records, after an upgrade or after rows were changed
past the desk.
"""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from claims.display.co_mentions import shared_co_mentions
from speakers.merging.duplicates import compare
from speakers.models import Speaker

_AT_ONCE = 200
_TOLD_EVERY = 2_000


class Command(BaseCommand):
    help = "Compare all speakers with each other; those that change are compared by the worker."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--after",
            type=int,
            default=0,
            metavar="RECORD",
            help="go on behind this record, where a run broke off",
        )

    def handle(self, *, after: int, **options: Any) -> None:
        compared, last = 0, after
        current = Speaker.objects.current().order_by("pk").values_list("pk", flat=True)
        while pks := list(current.filter(pk__gt=last)[:_AT_ONCE]):
            compare(pks, shared_co_mentions)
            compared, last = compared + len(pks), pks[-1]
            if compared % _TOLD_EVERY == 0:
                self.stdout.write(f"{compared} records compared; --after {last} goes on from here.")
        self.stdout.write(f"{compared} records compared.")
