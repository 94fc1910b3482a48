"""``manage.py compare_claims``: have the worker compare the claims of every article, as after an
upgrade.
"""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from articles.models import Article
from claims.models.base.comparison_queue import queue_claim_comparison


class Command(BaseCommand):
    help = (
        "Queue the comparison of all articles whose claims have not been compared yet; --all "
        "queues every article."
    )

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument(
            "--all", action="store_true", help="also those that were compared before"
        )

    def handle(self, *, all: bool, **options: Any) -> None:
        articles = (
            Article.objects.order_by("pk")
            if all
            else Article.objects.exclude(claims__meaning__isnull=False)
        )
        queued = 0
        for pk in articles.order_by("pk").values_list("pk", flat=True).iterator():
            queue_claim_comparison(pk)
            queued += 1
        self.stdout.write(f"{queued} articles wait to be compared.")
