"""``manage.py verify_history``: whether history is as it was when it was taken into the chain."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from newsroom.operation.erasures import Erasure
from newsroom.operation.history_chain import ChainLink, head, tampering


class Command(BaseCommand):
    help = (
        "Compare all history with the chain of hashes that the worker adds to every night. Keep "
        "the head that it prints somewhere else, and name it with --head the next time."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--head", default="", help="a head that was written down before")

    def handle(self, *args: Any, **options: Any) -> None:
        wrong = list(tampering())
        known = options["head"].strip().lower()
        if known and not ChainLink.objects.filter(sha256__startswith=known).exists():
            wrong.append(f"The head {known} is not in the chain: the chain was written anew.")
        if wrong:
            raise CommandError("History is not as it was written:\n" + "\n".join(wrong))
        last = head()
        if last is None:
            self.stdout.write("There is no chain yet; the worker begins one at night.")
            return
        self.stdout.write(f"History is as it was written, in {ChainLink.objects.count()} links.")
        for erasure in Erasure.objects.select_related("by"):
            self.stdout.write(
                f"Article {', '.join(map(str, erasure.articles))}: {erasure.rows} records erased "
                f"by {erasure.by} on {erasure.at:%Y-%m-%d}: {erasure.reason}"
            )
        self.stdout.write(f"Head: {last.sha256} of {last.made_at:%Y-%m-%d %H:%M %Z}")
