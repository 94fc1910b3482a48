"""A chain of hashes over all history: a change made behind the desk's back, by whoever may do
anything in the database, shows as soon as somebody verifies it against a head written down
elsewhere.
"""

from __future__ import annotations

import hashlib
import heapq
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar, NamedTuple

from django.db import connection, models, transaction
from django.utils import timezone
from psycopg import sql

from newsroom.operation.erasures import ErasedEvent, Erasure

# Rows become part of it once no transaction can still be writing older ones; a context is
# completed as long as its request or job lasts.
LAG = timedelta(hours=1)
LAG_OF_CONTEXTS = timedelta(hours=26)
CONTEXTS, DEEDS = "pghistory_context", "newsroom_deed"
ERASURES, ERASED = Erasure._meta.db_table, ErasedEvent._meta.db_table
_TIME = {CONTEXTS: "created_at", DEEDS: "at", ERASURES: "at", ERASED: "erased_at"}
_KEY = dict.fromkeys((CONTEXTS, DEEDS, ERASURES, ERASED), "id")
# Forgotten with a closed account, or changed while a context is completed.
_LEFT_OUT = {DEEDS: {"detail"}, CONTEXTS: {"updated_at"}}
BEGINNING = "-infinity"
_AT_ONCE = 2000  # rows
_LOCK = 7_304_602  # any number that nobody else takes for an advisory lock
# How a stretch is hashed: row by row, so that the hash of a row can stand for one that was erased.
# The first links hash the rows' text itself.
_OF_TEXT, _OF_DIGESTS = 1, 2


class HistoryRow(NamedTuple):
    """A row of history by its place in a stretch, with its text or the hash of it."""

    at: datetime
    key: Any
    content: str


@dataclass(frozen=True, slots=True)
class EventRange:
    """The rows of one table between two moments, the first not included; ``form`` is how they are
    hashed.
    """

    table: str
    after: str
    until: str
    columns: list[str]
    rows: int
    sha256: str
    form: int = _OF_TEXT


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
            after, until = ends.get(table, BEGINNING), (now - lag).isoformat()
            stretches.append(asdict(_measured(table, after, until, _columns(table))))
        return ChainLink.objects.create(
            stretches=stretches, sha256=_linked(before.sha256 if before else "", stretches)
        )


def tampering() -> Iterator[str]:
    """A line for each stretch of history that is not as it was when it was taken in. What an
    erasure took away is in its place by its hash.
    """
    before, restated = "", _restated()
    for link in ChainLink.objects.iterator():
        if link.sha256 != _linked(before, link.stretches):
            yield f"Link {link.pk} of {link.made_at:%Y-%m-%d} does not follow from the one before."
        before = link.sha256
        for part in link.stretches:
            was = EventRange(**part)
            was = restated.get((was.table, was.after, was.until, was.sha256), was)
            try:
                now = _measured(was.table, was.after, was.until, was.columns, was.form)
            except LookupError as error:
                yield f"{was.table}, {was.after} to {was.until}: {error}"
                continue
            if (now.rows, now.sha256) != (was.rows, was.sha256):
                yield (
                    f"{was.table}, {was.after} to {was.until}: "
                    f"{now.rows} rows of {was.rows}, and they are not the same."
                )


def hashes_that_stay(table: str, keys: list[int]) -> Iterator[HistoryRow]:
    """What stays in the chain of rows that are about to be erased. Rows that no link covers yet
    leave nothing.
    """
    for was in _covering(table, keys):
        yield from map(_hashed, _rows(table, was.after, was.until, was.columns, keys))


def restate(keys: Mapping[str, list[int]]) -> list[dict[str, Any]]:
    """The stretches of the first form that these rows are about to be erased from, hashed row by
    row and each with the hash that it had; one that is not as it was stays as it is, and shows.
    """
    restated = []
    known = _restated()
    for table, wanted in keys.items():
        for was in _covering(table, wanted):
            place = (was.table, was.after, was.until, was.sha256)
            if was.form == _OF_DIGESTS or place in known:
                continue
            if _measured(was.table, was.after, was.until, was.columns, _OF_TEXT) == was:
                now = _measured(was.table, was.after, was.until, was.columns, _OF_DIGESTS)
                restated.append({"was": was.sha256, **asdict(now)})
    return restated


def history_tables() -> list[str]:
    """The tables of events, and what says who made them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' "
            "AND column_name = 'pgh_created_at' ORDER BY table_name"
        )
        return [name for (name,) in cursor.fetchall()] + [CONTEXTS, DEEDS, ERASURES, ERASED]


def _columns(table: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name FROM information_schema.columns "
            "WHERE table_schema = 'public' AND table_name = %s ORDER BY column_name",
            [table],
        )
        return [name for (name,) in cursor.fetchall() if name not in _LEFT_OUT.get(table, ())]


def _measured(
    table: str, after: str, until: str, columns: list[str], form: int = _OF_DIGESTS
) -> EventRange:
    if missing := set(columns) - set(_columns(table)):
        raise LookupError(f"the columns {', '.join(sorted(missing))} are gone")
    digest, rows = hashlib.sha256(), 0
    standing = _rows(table, after, until, columns)
    taken: Iterable[HistoryRow]
    if form == _OF_TEXT:
        taken = standing
    else:
        taken = heapq.merge(map(_hashed, standing), _erased(table, after, until))
    for row in taken:
        rows += 1
        digest.update(row.content.encode() + b"\n")
    return EventRange(table, after, until, columns, rows, digest.hexdigest(), form)


def _rows(
    table: str, after: str, until: str, columns: list[str], keys: list[int] | None = None
) -> Iterator[HistoryRow]:
    """The rows in order, each with its text."""
    time, key = _TIME.get(table, "pgh_created_at"), _KEY.get(table, "pgh_id")
    query = sql.SQL(
        "SELECT {time}, {key}, ROW({columns})::text FROM {table} "
        "WHERE {time} > %s AND {time} <= %s {of_keys} ORDER BY {time}, {key}"
    ).format(
        columns=sql.SQL(", ").join(map(sql.Identifier, columns)),
        table=sql.Identifier(table),
        time=sql.Identifier(time),
        key=sql.Identifier(key),
        of_keys=sql.SQL("AND {} = ANY(%s)").format(sql.Identifier(key)) if keys else sql.SQL(""),
    )
    with transaction.atomic(), connection.chunked_cursor() as cursor:
        with connection.cursor() as settings:  # what a row's text depends on
            settings.execute("SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'")
        cursor.execute(query.as_string(), [after, until, *([keys] if keys else [])])
        while some := cursor.fetchmany(_AT_ONCE):
            yield from map(HistoryRow._make, some)


def _erased(table: str, after: str, until: str) -> Iterator[HistoryRow]:
    """What stays of the rows of a stretch that were erased."""
    rows = ErasedEvent.objects.filter(table=table, at__lte=until).order_by("at", "key")
    if after != BEGINNING:
        rows = rows.filter(at__gt=after)
    return map(HistoryRow._make, rows.values_list("at", "key", "sha256"))


def _covering(table: str, keys: list[int]) -> Iterator[EventRange]:
    """The stretches that some of these rows are in."""
    time, key = _TIME.get(table, "pgh_created_at"), _KEY.get(table, "pgh_id")
    query = sql.SQL(
        "SELECT EXISTS (SELECT FROM {table} WHERE {key} = ANY(%s) AND {time} > %s AND {time} <= %s)"
    ).format(table=sql.Identifier(table), key=sql.Identifier(key), time=sql.Identifier(time))
    for link in ChainLink.objects.iterator():
        for part in link.stretches:
            if part["table"] != table or not part["rows"]:
                continue
            with connection.cursor() as cursor:
                cursor.execute(query.as_string(), [keys, part["after"], part["until"]])
                if cursor.fetchone()[0]:
                    yield EventRange(**part)


def _restated() -> dict[tuple[str, str, str, str], EventRange]:
    """Stretches of the first form as an erasure wrote them down before it began."""
    found = {}
    for parts in Erasure.objects.values_list("restated", flat=True):
        for part in parts:
            now = EventRange(**{name: value for name, value in part.items() if name != "was"})
            found[now.table, now.after, now.until, part["was"]] = now
    return found


def _hashed(row: HistoryRow) -> HistoryRow:
    return row._replace(content=hashlib.sha256(row.content.encode()).hexdigest())


def _linked(before: str, stretches: list[dict[str, Any]]) -> str:
    written = json.dumps(stretches, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(f"{before}\n{written}".encode()).hexdigest()


def protect() -> None:
    """Have the database refuse what no trigger for rows sees: emptying a table of history,
    deleting who did it, putting another one there, completing it when a day has passed. Called by
    `manage.py prepare`.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_REFUSE)
        for table in [*history_tables(), "newsroom_chainlink"]:
            cursor.execute(_NO_TRUNCATE.format(table=sql.Identifier(table)))
        for table in (CONTEXTS, DEEDS, ERASURES, ERASED, "newsroom_chainlink"):
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
    FOR EACH ROW WHEN (
        OLD.created_at < now() - interval '1 day'
        OR (OLD.id, OLD.created_at) <> (NEW.id, NEW.created_at)
        OR OLD.metadata ->> 'user' <> COALESCE(NEW.metadata ->> 'user', '')
        OR OLD.metadata ->> 'url' <> COALESCE(NEW.metadata ->> 'url', '')
    )
    EXECUTE FUNCTION newsroom_history_stands()
"""
