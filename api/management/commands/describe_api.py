"""``manage.py describe_api``: write docs/openapi.json anew."""

from __future__ import annotations

import json
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from api.description import description


class Command(BaseCommand):
    help = "Write the OpenAPI description of the interface to docs/openapi.json."

    def handle(self, *args: Any, **options: Any) -> None:
        written = json.dumps(description(), indent=1, ensure_ascii=False) + "\n"
        (settings.BASE_DIR / "docs" / "openapi.json").write_text(written, "utf-8")
