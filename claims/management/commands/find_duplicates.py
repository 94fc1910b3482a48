"""``manage.py find_duplicates``: compare all records, after an upgrade or after rows were changed past the desk."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from claims.company import met_with_both
from speakers.duplicates import compare
from speakers.models import Speaker

_AT_ONCE = 200


class Command(BaseCommand):
    help = "Compare all speakers with each other; those that change are compared by the worker."

    def handle(self, **options: Any) -> None:
        compared, last = 0, 0
        current = Speaker.objects.current().order_by("pk").values_list("pk", flat=True)
        while pks := list(current.filter(pk__gt=last)[:_AT_ONCE]):
            compare(pks, met_with_both)
            compared, last = compared + len(pks), pks[-1]
        self.stdout.write(f"{compared} records compared.")
