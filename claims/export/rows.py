"""Claims as CSV and JSON Lines, streamed by PostgreSQL's COPY in constant memory and from one
snapshot.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.contrib.postgres.aggregates import StringAgg
from django.contrib.postgres.expressions import ArraySubquery
from django.db import connection
from django.db.models import (
    BooleanField,
    Case,
    CharField,
    DateField,
    Expression,
    F,
    Func,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce, Concat, NullIf

from articles.models import Topic
from claims.export.csv_injection import Defused
from claims.export.verdict_columns import differs_because, verdict_columns, with_verdicts_joined
from claims.models import ChecklistItem, Claim, Evidence, Source
from claims.models.claims.claim_queryset import ClaimQuerySet
from speakers.models import Position, Speaker

_CHUNK = 64 * 1024  # bytes handed on at once


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the CSV is written: RFC 4180 by default; German Excel wants semicolons and a byte-order
    mark.
    """

    delimiter: str = ","
    byte_order_mark: bool = False


# The forms that the browser offers: the CSV's dialects, and JSON Lines.
JSON_LINES = "jsonl"
DIALECTS = {
    "rfc4180": Dialect(),
    "utf-8-bom": Dialect(byte_order_mark=True),
    "excel-de": Dialect(delimiter=";", byte_order_mark=True),
}


class ISODate(Func):
    """A date written as precisely as it is known: 2017, 2017-07 or 2017-07-09."""

    function = "to_char"
    output_field = CharField()


class TwoDecimals(Func):
    """A share with two decimals and a full stop, whatever the locale: more would be pretended."""

    template = "to_char(%(expressions)s, 'FM0.00')"
    output_field = CharField()


class ISOTime(Func):
    """A point in time in UTC, ISO 8601, to the second."""

    template = "to_char(%(expressions)s AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
    output_field = CharField()


class _IsAmong(Func):
    """Whether a number is one of an array."""

    template, arg_joiner = "%(expressions)s)", " = ANY("
    output_field = BooleanField()


def _first_day(precision: OuterRef, day: OuterRef) -> Func:
    """The first day that a date may mean, by its precision (day, month or year)."""
    return Func(precision, day, function="date_trunc", output_field=DateField())


def _last_day(precision: OuterRef, day: OuterRef) -> Func:
    length = Func(precision, template="('1 ' || %(expressions)s)::interval")
    first = _first_day(precision, day)
    return Func(
        first,
        length,
        template="((%(expressions)s)::date - 1)",
        arg_joiner=" + ",
        output_field=DateField(),
    )


def _published() -> Case:
    return Case(
        When(
            article__published_precision="year",
            then=ISODate("article__published_on", Value("YYYY")),
        ),
        When(
            article__published_precision="month",
            then=ISODate("article__published_on", Value("YYYY-MM")),
        ),
        default=ISODate("article__published_on", Value("YYYY-MM-DD")),
    )


def _position() -> Subquery:
    """The speaker's positions on the days that the article may be of, where they are dated; the
    latest first.
    """
    precision, day = OuterRef("article__published_precision"), OuterRef("article__published_on")
    title = Concat(
        "title",
        Case(
            When(~Q(organisation=""), then=Concat(Value(", "), "organisation")), default=Value("")
        ),
    )
    held = Position.objects.filter(
        Q(start_on__isnull=False) | Q(end_on__isnull=False),
        speaker=OuterRef("speaker"),
        end_unknown=False,
    ).filter(
        Q(start_on=None) | Q(start_on__lte=_last_day(precision, day)),
        Q(end_on=None) | Q(end_on__gte=_first_day(precision, day)),
    )
    listed = (
        held.order_by()
        .values("speaker")
        .annotate(
            listed=StringAgg(
                title, delimiter="; ", order_by=(F("start_on").desc(nulls_last=True), "pk")
            )
        )
    )
    return Subquery(listed.values("listed"), output_field=TextField())


def _sources() -> Subquery:
    """»origin: @handle (Twitter); contradicts: https://…« — the confirmed ones, in the order of
    linking.
    """
    source = Coalesce(
        NullIf("source__address", Value("")), "source__title", output_field=TextField()
    )
    confirmed = Evidence.objects.filter(
        claim=OuterRef("pk"), state=Evidence.State.CONFIRMED
    ).order_by()
    confirmed = confirmed.exclude(source__in=Source.objects.held_back().order_by().values("pk"))
    listed = confirmed.values("claim").annotate(
        listed=StringAgg(
            Concat("relation", Value(": "), source, output_field=TextField()),
            delimiter="; ",
            order_by="pk",
        )
    )
    return Subquery(listed.values("listed"), output_field=TextField())


def _named(numbers: str, records: QuerySet[Any], name: str) -> Case:
    """The names of the records that a claim keeps the numbers of, joined by »; «."""
    meant = records.filter(_IsAmong(F("pk"), OuterRef(numbers))).values(name)
    listed = Func(ArraySubquery(meant), Value("; "), function="array_to_string")
    return Case(
        When(**{f"{numbers}__len__gt": 0}, then=listed), default=Value(""), output_field=TextField()
    )


def columns(site: str, *, defused: bool) -> dict[str, Combinable]:
    """The columns by name, in order; ``site`` is what claim addresses begin with. docs/csv.md
    describes them.
    """

    def text(column: str | Expression | Subquery) -> Combinable:
        if defused:
            return Defused(column)
        return F(column) if isinstance(column, str) else column

    return {
        "claim": Cast("pk", TextField()),
        "claim_address": Concat(
            Value(f"{site}/articles/"),
            Cast("article_id", TextField()),
            Value("/#claim-"),
            Cast("pk", TextField()),
            output_field=TextField(),
        ),
        "article_title": text("article__title"),
        "outlet": text("article__outlet"),
        "article_address": F("article__address"),
        "published": _published(),
        "language": F("article__language"),
        "kind": F("kind"),
        "quote": text("quote"),
        # A candidate is no record yet, and not for readers outside.
        "speaker": Case(
            When(speaker__state=Speaker.State.CONFIRMED, then=text("speaker__name")),
            output_field=TextField(),
        ),
        "position": Case(
            When(speaker__state=Speaker.State.CONFIRMED, then=text(_position())),
            output_field=TextField(),
        ),
        "speaker_in_text": text("speaker_words"),
        "name_in_text": text("resolved_name"),
        "cue": text("cue"),
        "confidence": TwoDecimals("confidence"),
        "state": F("state"),
        "rejected_because": text("rejected_because"),
        "reviewer": text("decided_by__username"),
        "decided_at": ISOTime("decided_at"),
        "sources": text(_sources()),
        **verdict_columns(site, text, ISOTime),
        # New columns come last, so that whoever reads by place finds the others where they were.
        "assignee": text("assignee__username"),
        "worth_checking": Case(When(is_check_worthy=True, then=Value("yes")), default=Value("no")),
        "wording": text("wording"),
        "due": ISODate("due_on", Value("YYYY-MM-DD")),
        "topics": text(_named("topic_numbers", Topic.objects.order_by("name"), "name")),
        "checklist": text(_named("ticked", ChecklistItem.objects.all(), "name_en")),
        "differs_because": differs_because(text),
    }


def rows(claims: ClaimQuerySet, site: str, *, defused: bool) -> tuple[str, tuple[Any, ...]]:
    """The query for the claims' columns. Aliases are prefixed, since a column may bear a model
    field's name.
    """
    claims = with_verdicts_joined(claims.shareable())
    selected = columns(site, defused=defused)
    annotated = claims.annotate(**{f"out_{name}": value for name, value in selected.items()})
    sql, params = annotated.values_list(
        *(f"out_{name}" for name in selected)
    ).query.sql_with_params()
    header = ", ".join(f'"out_{name}" AS "{name}"' for name in selected)
    return f"SELECT {header} FROM ({sql}) AS claims", params  # noqa: S608 - names are the constants above


@dataclass(slots=True)
class RowCount:
    """How many rows PostgreSQL says that it has written, known after the last of them, and of which
    claims, as they went by.
    """

    rows: int = 0
    claims: array[int] = field(default_factory=lambda: array("q"))

    def noted(self, rows: Iterable[bytes], before: bytes, behind: bytes) -> Iterator[bytes]:
        """The rows, each with its claim's number between these two."""
        begin = len(before)
        for row in rows:
            number = row[begin : row.index(behind, begin)]
            if number.isdigit():  # the line of headings has none
                self.claims.append(int(number))
            yield row


def as_csv(
    claims: ClaimQuerySet, site: str, dialect: Dialect | None = None, tally: RowCount | None = None
) -> Iterator[bytes]:
    """The claims as CSV (RFC 4180, UTF-8), in the order of the queryset, in chunks of about 64
    kB.
    """
    dialect, tally = dialect or Dialect(), tally or RowCount()
    if dialect.byte_order_mark:
        yield "\ufeff".encode()
    sql, params = rows(claims, site, defused=True)
    options = f"FORMAT csv, HEADER true, DELIMITER '{dialect.delimiter}', ENCODING 'UTF8'"
    # COPY ends its rows with a line feed, RFC 4180 with carriage return and line feed.
    copied = _copy(f"COPY ({sql}) TO STDOUT WITH ({options})", params, tally)
    noted = tally.noted(copied, b"", dialect.delimiter.encode())
    yield from _in_chunks(row[:-1] + b"\r\n" for row in noted)


def as_json_lines(
    claims: ClaimQuerySet, site: str, tally: RowCount | None = None
) -> Iterator[bytes]:
    """The same fields, one JSON object a line; nothing is defused, since no spreadsheet reads
    it.
    """
    sql, params = rows(claims, site, defused=False)
    # Raw control characters cannot stand in JSON, so with these as CSV's marks COPY writes each
    # object untouched.
    options = "FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02', ENCODING 'UTF8'"
    lines = f"SELECT row_to_json(line)::text FROM ({sql}) AS line"  # noqa: S608 - as above
    tally = tally or RowCount()
    copied = _copy(f"COPY ({lines}) TO STDOUT WITH ({options})", params, tally)
    yield from _in_chunks(tally.noted(copied, b'{"claim":"', b'"'))


def _copy(sql: str, params: tuple[Any, ...], tally: RowCount) -> Iterator[bytes]:
    # psycopg's own cursor, so its errors become Django's by hand
    with connection.cursor() as cursor, connection.wrap_database_errors:
        with cursor.cursor.copy(sql, params) as copy:
            for row in copy:
                yield bytes(row)
        tally.rows = cursor.cursor.rowcount


def _in_chunks(rows: Iterator[bytes]) -> Iterator[bytes]:
    gathered: list[bytes] = []
    size = 0
    for row in rows:
        gathered.append(row)
        size += len(row)
        if size >= _CHUNK:
            yield b"".join(gathered)
            gathered, size = [], 0
    if gathered:
        yield b"".join(gathered)


def all_claims() -> ClaimQuerySet:
    return Claim.objects.order_by("article_id", "begin", "pk")
