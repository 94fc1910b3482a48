"""``manage.py protect_history``: the database refuses to empty or rewrite history."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from newsroom.operation.history_chain import protect


class Command(BaseCommand):
    help = "Have the database refuse what would change history unseen; `prepare` calls it."

    def handle(self, *args: Any, **options: Any) -> None:
        protect()
