"""That what two processes do about the same thing is done one after the other."""

from __future__ import annotations

from django.db import connection


def only_one_at_a_time(what: str) -> None:
    """Wait for other transactions that work on the same, and have others wait for this one."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [what])
