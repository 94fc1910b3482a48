"""The record as one SQLite file that Datasette opens as it is: tables with foreign keys, and
full-text search over words, texts and names.

Who decided something is not in it: a file that is passed on says what the desk found, not who
worked when. Speakers are in it as far as somebody confirmed the record.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils import timezone

from articles.embargoes import shareable
from articles.models import Article, Post
from claims.models import Channel, Claim, Distribution, Evidence, Rating, Source, Verdict
from speakers.models import Account, Name, Position, Speaker

_BATCH = 2000


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file: its rows, its columns as ``{name: type}``, with the foreign keys
    and the columns that are searched.
    """

    name: str
    rows: QuerySet[Any]
    columns: dict[str, str]
    references: dict[str, str] = field(default_factory=dict)
    searched: tuple[str, ...] = ()

    @property
    def ddl(self) -> str:
        parts = ["id INTEGER PRIMARY KEY", *(f"{c} {t}" for c, t in self.columns.items())]
        parts += [f"FOREIGN KEY ({c}) REFERENCES {t}(id)" for c, t in self.references.items()]
        return f"CREATE TABLE {self.name} ({', '.join(parts)})"

    @property
    def filling(self) -> str:
        marks = ", ".join("?" * (len(self.columns) + 1))
        return f"INSERT INTO {self.name} VALUES ({marks})"  # noqa: S608 - our own names

    def indexes(self) -> Iterator[str]:
        for column in self.references:
            yield f"CREATE INDEX {self.name}_{column} ON {self.name} ({column})"

    def search(self) -> Iterator[str]:
        """An index of its words, kept beside the table and not a copy of it."""
        if self.searched:
            columns = ", ".join(self.searched)
            yield (
                f"CREATE VIRTUAL TABLE {self.name}_fts USING fts5({columns}, "
                # Datasette and sqlite-utils see an index only with these marks about the name.
                f'content="{self.name}", content_rowid="id", '
                "tokenize='unicode61 remove_diacritics 2')"
            )
            yield f"INSERT INTO {self.name}_fts ({self.name}_fts) VALUES ('rebuild')"  # noqa: S608


def tables(*, with_texts: bool) -> tuple[Table, ...]:
    """In an order in which each refers to those before it."""
    confirmed = Speaker.objects.confirmed()
    claims = Claim.objects.shareable()
    verdicts = Verdict.objects.published().filter(claim__in=claims)
    sources = Source.objects.shareable()
    evidence = Evidence.objects.filter(
        state="confirmed", claim__in=claims, source__in=sources.order_by().values("pk")
    )
    text = {"text": "TEXT"} if with_texts else {}
    return (
        Table("ratings", Rating.objects.all(), {
            "code": "TEXT", "name_en": "TEXT", "name_de": "TEXT", "value": "INTEGER",
        }),
        Table("speakers", confirmed, {
            "name": "TEXT", "kind": "TEXT", "description": "TEXT", "wikidata_id": "TEXT",
        }, searched=("name", "description")),
        Table("names", Name.objects.filter(speaker__in=confirmed), {
            "speaker_id": "INTEGER", "name": "TEXT", "kind": "TEXT", "language": "TEXT",
        }, {"speaker_id": "speakers"}, ("name",)),
        Table("positions", Position.objects.filter(speaker__in=confirmed), {
            "speaker_id": "INTEGER", "title": "TEXT", "organisation": "TEXT", "start_on": "TEXT",
            "end_on": "TEXT", "start_precision": "TEXT", "end_precision": "TEXT",
            "end_unknown": "INTEGER", "known_from": "TEXT",
        }, {"speaker_id": "speakers"}),
        Table("accounts", Account.objects.filter(speaker__in=confirmed), {
            "speaker_id": "INTEGER", "platform": "TEXT", "handle": "TEXT", "start_on": "TEXT",
            "end_on": "TEXT",
        }, {"speaker_id": "speakers"}),
        Table("articles", Article.objects.shareable(), {
            "title": "TEXT", "lead": "TEXT", "outlet": "TEXT", "address": "TEXT",
            "published_on": "TEXT", "published_precision": "TEXT", "language": "TEXT",
            "previous_id": "INTEGER", **text,
        }, {"previous_id": "articles"}, ("title", "lead", *text)),
        Table("posts", Post.objects.filter(shareable("article__")), {
            "article_id": "INTEGER", "platform": "TEXT", "author": "TEXT", "handle": "TEXT",
            "posted_on": "TEXT", "address": "TEXT", **text,
        }, {"article_id": "articles"}),
        Table("claims", claims, {
            "article_id": "INTEGER", "speaker_id": "INTEGER", "post_id": "INTEGER",
            "state": "TEXT", "kind": "TEXT", "quote": "TEXT", "wording": "TEXT",
            "speaker_words": "TEXT", "begin": "INTEGER", "end": "INTEGER", "confidence": "REAL",
            "is_check_worthy": "INTEGER", "worthiness": "REAL", "group_id": "INTEGER",
            "found_at": "TEXT", "decided_at": "TEXT",
        }, {"article_id": "articles", "speaker_id": "speakers", "post_id": "posts"},
            ("quote", "wording", "speaker_words")),
        Table("sources", sources, {
            "kind": "TEXT", "title": "TEXT", "publisher": "TEXT", "author": "TEXT",
            "address": "TEXT", "published_on": "TEXT", "article_id": "INTEGER",
            "post_id": "INTEGER",
        }, {"article_id": "articles", "post_id": "posts"}, ("title", "publisher")),
        Table("evidence", evidence, {
            "claim_id": "INTEGER", "source_id": "INTEGER", "relation": "TEXT", "passage": "TEXT",
        }, {"claim_id": "claims", "source_id": "sources"}),
        Table("verdicts", verdicts, {
            "claim_id": "INTEGER", "number": "INTEGER", "rating_id": "INTEGER", "reasons": "TEXT",
            "quote": "TEXT", "speaker_name": "TEXT", "published_at": "TEXT", "correction": "TEXT",
        }, {"claim_id": "claims", "rating_id": "ratings"}, ("reasons", "quote")),
    )  # fmt: skip


def write_sqlite(path: Path, *, with_texts: bool = True) -> dict[str, int]:
    """Write the file whole or not at all; how many rows each table has.

    Raises OSError and sqlite3.Error; what stood at ``path`` is replaced only by a whole file.
    """
    at, claims = timezone.now(), array("q")
    partial = path.with_name(f".{path.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(partial, isolation_level=None)) as file:
            counts = _fill(file, tables(with_texts=with_texts), claims)
        partial.replace(path)
        Distribution.remember(Channel.SQLITE, claims, at=at, recipient=path.name)
    finally:
        partial.unlink(missing_ok=True)
    return counts


def _fill(
    file: sqlite3.Connection, wanted: tuple[Table, ...], claims: array[int]
) -> dict[str, int]:
    # No journal: the file is thrown away unless it gets whole.
    file.execute("PRAGMA journal_mode = OFF")
    file.execute("PRAGMA synchronous = OFF")
    file.execute("BEGIN")
    counts = {}
    with _one_moment():
        for table in wanted:
            file.execute(table.ddl)
            counts[table.name] = _copy(file, table, claims)
    for table in wanted:
        for statement in (*table.indexes(), *table.search()):
            file.execute(statement)
    _leave_out_unknown(file, wanted)
    file.execute("COMMIT")
    file.execute("PRAGMA optimize")
    return counts


@contextmanager
def _one_moment() -> Iterator[None]:
    """A transaction in which all tables are read as of one moment."""
    is_outermost = not connection.in_atomic_block
    with transaction.atomic():
        if is_outermost:  # a test's own transaction has begun to read already
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def _copy(file: sqlite3.Connection, table: Table, claims: array[int]) -> int:
    rows = table.rows.order_by("pk").values_list("pk", *table.columns)
    count = 0
    for row in rows.iterator(chunk_size=_BATCH):
        file.execute(table.filling, [_value(value) for value in row])
        count += 1
        if table.name == "claims":
            claims.append(row[0])
    return count


def _value(value: Any) -> Any:
    """As SQLite has it: dates and times in ISO 8601, truth as 0 or 1."""
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def _leave_out_unknown(file: sqlite3.Connection, wanted: tuple[Table, ...]) -> None:
    """A reference to what is not in the file, as an unconfirmed speaker, is none."""
    for table in wanted:
        for column, other in table.references.items():
            file.execute(
                f"UPDATE {table.name} SET {column} = NULL "  # noqa: S608 - our own names
                f"WHERE {column} NOT IN (SELECT id FROM {other})"
            )
