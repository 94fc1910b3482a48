"""What all migrations make of an empty database, made at once.

Django renders the models anew after most operations of a migration, which takes an empty database
ten times as long as the SQL does. ``tables.sql`` holds the outcome up to some migration; those that
are newer come after it as ever. See docs/decisions/0050-first-tables.md.

`python -m benchmarks first_tables` compares both ways, and writes the file.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from django.db import transaction

from newsroom.operation.checks import unsupported_server

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

TABLES = Path(__file__).parent / "tables.sql"
_APPLIED = re.compile(
    r"^INSERT INTO django_migrations .* VALUES \(\d+, '([^']+)', '([^']+)', now\(\)\);$", re.M
)


def make_tables(connection: BaseDatabaseWrapper) -> int:
    """How many migrations an empty database was given as their outcome; 0 for one that is not
    empty, or whose server Django's own checks are going to refuse.
    """
    if unsupported_server(connection.alias) or not _is_empty(connection):
        return 0
    text = TABLES.read_text()
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(text)
    return len(covered(text))


def covered(text: str) -> list[tuple[str, str]]:
    """App and name of the migrations whose outcome the text holds, in the order they came in."""
    return _APPLIED.findall(text)


def _is_empty(connection: BaseDatabaseWrapper) -> bool:
    with connection.cursor() as cursor:
        return not connection.introspection.table_names(cursor)
