"""A chain of hashes over all history: a change made behind the desk's back, by whoever may do
anything in the database, shows as soon as somebody verifies it against a head written down
elsewhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.db import connection, models, transaction
from django.utils import timezone
from psycopg import sql

# Rows become part of it once no transaction can still be writing older ones; a context is
# completed as long as its request or job lasts.
LAG = timedelta(hours=1)
LAG_OF_CONTEXTS = timedelta(hours=26)
CONTEXTS, DEEDS = "pghistory_context", "newsroom_deed"
_TIME = {CONTEXTS: "created_at", DEEDS: "at"}
_KEY = {CONTEXTS: "id", DEEDS: "id"}
# Forgotten with a closed account, or changed while a context is completed.
_LEFT_OUT = {DEEDS: {"detail"}, CONTEXTS: {"updated_at"}}
_AT_ONCE = 2000  # rows
_LOCK = 7_304_602  # any number that nobody else takes for an advisory lock


@dataclass(frozen=True, slots=True)
class EventRange:
    """The rows of one table between two moments, the first not included."""

    table: str
    after: str
    until: str
    columns: list[str]
    rows: int
    sha256: str


class ChainLink(models.Model):
    """What was added to history since the link before, hashed together with that one's hash."""

    made_at = models.DateTimeField(auto_now_add=True)
    stretches = models.JSONField()
    sha256 = models.CharField(max_length=64, unique=True)

    class Meta:
        app_label = "newsroom"
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.sha256


def head() -> ChainLink | None:
    return ChainLink.objects.last()


def append_link(now: datetime | None = None) -> ChainLink:
    """Take in what was added since the last link; called every night."""
    now = now or timezone.now()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        before = head()
        ends = {part["table"]: part["until"] for part in before.stretches} if before else {}
        stretches = []
        for table in history_tables():
            lag = LAG_OF_CONTEXTS if table == CONTEXTS else LAG
            after, until = ends.get(table, "-infinity"), (now - lag).isoformat()
            stretches.append(asdict(_measured(table, after, until, _columns(table))))
        return ChainLink.objects.create(
            stretches=stretches, sha256=_linked(before.sha256 if before else "", stretches)
        )


def tampering() -> Iterator[str]:
    """A line for each stretch of history that is not as it was when it was taken in."""
    before = ""
    for link in ChainLink.objects.iterator():
        if link.sha256 != _linked(before, link.stretches):
            yield f"Link {link.pk} of {link.made_at:%Y-%m-%d} does not follow from the one before."
        before = link.sha256
        for part in link.stretches:
            was = EventRange(**part)
            try:
                now = _measured(was.table, was.after, was.until, was.columns)
            except LookupError as error:
                yield f"{was.table}, {was.after} to {was.until}: {error}"
                continue
            if (now.rows, now.sha256) != (was.rows, was.sha256):
                yield (
                    f"{was.table}, {was.after} to {was.until}: "
                    f"{now.rows} rows of {was.rows}, and they are not the same."
                )


def history_tables() -> list[str]:
    """The tables of events, and what says who made them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' "
            "AND column_name = 'pgh_created_at' ORDER BY table_name"
        )
        return [name for (name,) in cursor.fetchall()] + [CONTEXTS, DEEDS]


def _columns(table: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name FROM information_schema.columns "
            "WHERE table_schema = 'public' AND table_name = %s ORDER BY column_name",
            [table],
        )
        return [name for (name,) in cursor.fetchall() if name not in _LEFT_OUT.get(table, ())]


def _measured(table: str, after: str, until: str, columns: list[str]) -> EventRange:
    if missing := set(columns) - set(_columns(table)):
        raise LookupError(f"the columns {', '.join(sorted(missing))} are gone")
    time, key = _TIME.get(table, "pgh_created_at"), _KEY.get(table, "pgh_id")
    query = sql.SQL(
        "SELECT ROW({columns})::text FROM {table} WHERE {time} > %s AND {time} <= %s "
        "ORDER BY {time}, {key}"
    ).format(
        columns=sql.SQL(", ").join(map(sql.Identifier, columns)),
        table=sql.Identifier(table),
        time=sql.Identifier(time),
        key=sql.Identifier(key),
    )
    digest, rows = hashlib.sha256(), 0
    with transaction.atomic(), connection.chunked_cursor() as cursor:
        with connection.cursor() as settings:  # what a row's text depends on
            settings.execute("SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'")
        cursor.execute(query, [after, until])
        while some := cursor.fetchmany(_AT_ONCE):
            rows += len(some)
            for (text,) in some:
                digest.update(text.encode() + b"\n")
    return EventRange(table, after, until, columns, rows, digest.hexdigest())


def _linked(before: str, stretches: list[dict[str, Any]]) -> str:
    written = json.dumps(stretches, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(f"{before}\n{written}".encode()).hexdigest()


def protect() -> None:
    """Have the database refuse what no trigger for rows sees: emptying a table of history,
    deleting who did it, rewriting it when a day has passed. Called by `manage.py prepare`.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_REFUSE)
        for table in [*history_tables(), "newsroom_chainlink"]:
            cursor.execute(_NO_TRUNCATE.format(table=sql.Identifier(table)))
        for table in (CONTEXTS, DEEDS, "newsroom_chainlink"):
            cursor.execute(_NO_DELETE.format(table=sql.Identifier(table)))
        cursor.execute(_NO_REWRITING)


_REFUSE = """
    CREATE OR REPLACE FUNCTION newsroom_history_stands() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'History stands: no % of %', TG_OP, TG_TABLE_NAME; END $$
"""
_NO_TRUNCATE = sql.SQL(
    "CREATE OR REPLACE TRIGGER newsroom_no_truncate BEFORE TRUNCATE ON {table} "
    "FOR EACH STATEMENT EXECUTE FUNCTION newsroom_history_stands()"
)
_NO_DELETE = sql.SQL(
    "CREATE OR REPLACE TRIGGER newsroom_no_delete BEFORE DELETE ON {table} "
    "FOR EACH ROW EXECUTE FUNCTION newsroom_history_stands()"
)
_NO_REWRITING = """
    CREATE OR REPLACE TRIGGER newsroom_no_rewriting BEFORE UPDATE ON pghistory_context
    FOR EACH ROW WHEN (OLD.created_at < now() - interval '1 day' OR OLD.id <> NEW.id)
    EXECUTE FUNCTION newsroom_history_stands()
"""
