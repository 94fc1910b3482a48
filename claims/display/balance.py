"""What the desk found, accepted and checked, by party or group, outlet, topic and month.

All of it is counted by PostgreSQL in one statement; what takes longer than a page may is prepared
by the worker and kept for a while.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import OperationalError, connection, transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from claims.display.chart import Series, all_series
from claims.display.intervals import FEWEST_TIMES, Share, Z
from claims.models import BalanceReport, Claim

#: What a line is: the name in the address, and where PostgreSQL finds the names of a claim's lines.
LINES = {
    "party": """LEFT JOIN LATERAL (
        SELECT held.organisation AS name FROM speakers_position AS held
        WHERE held.speaker_id = claim.speaker_id AND held.organisation <> ''
            AND (held.start_on IS NULL OR held.start_on <= claim.published_on)
            AND (held.end_on IS NULL OR held.end_on >= claim.published_on)
        UNION SELECT body.name FROM speakers_speaker AS body
        WHERE body.id = claim.speaker_id AND body.kind IN ('organisation', 'group')
    ) AS line ON true""",
    "outlet": "CROSS JOIN LATERAL (SELECT nullif(claim.outlet, '') AS name) AS line",
    "topic": """LEFT JOIN LATERAL (
        SELECT topic.name FROM articles_article_topics AS has
        JOIN articles_topic AS topic ON topic.id = has.topic_id
        WHERE has.article_id = claim.article_id
        UNION SELECT topic.name FROM articles_topic AS topic
        WHERE topic.id = ANY (claim.topic_numbers)
    ) AS line ON true""",
    "month": """CROSS JOIN LATERAL (SELECT CASE WHEN claim.precision = 'year'
        THEN to_char(claim.published_on, 'YYYY')
        ELSE to_char(claim.published_on, 'YYYY-MM') END AS name) AS line""",
}
USUAL = "outlet"
MOST_LINES = 500
SHOWN = 40
# A page waits no longer for it.
PATIENCE = "900ms"
# The chart's geometry, in the units of its viewBox.
WIDTH, BAR, STEP = 600, 14, 22

_COUNT = f"""
    WITH claim AS MATERIALIZED (%(claims)s),
    first AS (
        SELECT claim_id, min(published_at) AS at,
            max(rating_id) FILTER (WHERE state = 'published') AS rating
        FROM claims_verdict WHERE state IN ('published', 'corrected') GROUP BY claim_id),
    used AS (
        SELECT claim_id, count(*) AS number FROM claims_evidence
        WHERE state = 'confirmed' GROUP BY claim_id),
    counted AS (
        SELECT line.name, claim.state, used.number AS sources, first.rating,
            extract(epoch FROM first.at - claim.found_at) / 3600 AS hours
        FROM claim
        LEFT JOIN first ON first.claim_id = claim.id
        LEFT JOIN used ON used.claim_id = claim.id
        %(line)s),
    waited AS (
        SELECT name, hours, row_number() OVER (PARTITION BY name ORDER BY hours) AS rank,
            count(*) OVER (PARTITION BY name) AS number
        FROM counted WHERE hours IS NOT NULL),
    waits AS (
        SELECT name, avg(hours) FILTER (
                WHERE rank IN ((number + 1) / 2, (number + 2) / 2)) AS median,
            min(hours) FILTER (WHERE number >= {FEWEST_TIMES}
                AND rank = greatest(1, floor(number / 2.0 - {Z} * sqrt(number) / 2))) AS low,
            min(hours) FILTER (WHERE number >= {FEWEST_TIMES} AND rank = number + 1
                - greatest(1, floor(number / 2.0 - {Z} * sqrt(number) / 2))) AS high
        FROM waited GROUP BY name),
    rated AS (
        SELECT name, jsonb_object_agg(code, number) AS ratings FROM (
            SELECT name, rating.code, count(*) AS number
            FROM counted JOIN claims_rating AS rating ON rating.id = counted.rating
            GROUP BY name, rating.code) AS each
        GROUP BY name)
    SELECT summed.*, waits.median, waits.low, waits.high, coalesce(rated.ratings, '{{}}')
    FROM (
        SELECT name, count(*) AS found, count(*) FILTER (WHERE state = 'accepted') AS accepted,
            count(*) FILTER (WHERE state = 'rejected') AS rejected,
            count(rating) AS checked,
            count(*) FILTER (WHERE state = 'accepted' AND sources > 0) AS with_source,
            coalesce(sum(sources) FILTER (WHERE state = 'accepted'), 0) AS sources
        FROM counted GROUP BY name) AS summed
    LEFT JOIN waits ON waits.name IS NOT DISTINCT FROM summed.name
    LEFT JOIN rated ON rated.name IS NOT DISTINCT FROM summed.name
    ORDER BY summed.found DESC, summed.name LIMIT {MOST_LINES}
"""  # noqa: S608 - names and numbers are the constants of this module
FIELDS = (
    "name", "found", "accepted", "rejected", "checked", "with_source", "sources", "median", "low",
    "high", "ratings",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """One party, outlet, topic or month; times in hours. A claim with several topics or
    organisations counts in each of these lines.
    """

    name: str
    found: int
    accepted: int
    rejected: int
    checked: int
    with_source: int
    sources: int
    median: float | None
    low: float | None
    high: float | None
    ratings: Mapping[str, int]
    codes: Sequence[str] = ()
    is_month: bool = False

    @property
    def label(self) -> str:
        """As people read it; files and the interface have the name."""
        if self.is_month and len(self.name) == len("2024-05"):
            year, month = map(int, self.name.split("-"))
            return date_format(dt.date(year, month, 1), "YEAR_MONTH_FORMAT")
        return self.name or _("none named")

    @property
    def accepted_share(self) -> Share:
        """Of what was decided."""
        return Share(self.accepted, self.accepted + self.rejected)

    @property
    def checked_share(self) -> Share:
        """Of what was accepted."""
        return Share(self.checked, self.accepted)

    @property
    def source_share(self) -> Share:
        """How much of what was accepted has a confirmed source."""
        return Share(self.with_source, self.accepted)

    @property
    def rating_shares(self) -> list[Share]:
        """In the order of the balance's series."""
        return [self.rating_share(code) for code in self.codes]

    def rating_share(self, code: str) -> Share:
        """Of what was checked."""
        return Share(self.ratings.get(code, 0), self.checked)


@dataclass(frozen=True, slots=True)
class BalanceBar:
    tone: str
    x: float
    y: int
    width: float


@dataclass(frozen=True, slots=True)
class Balance:
    """The lines with the most claims first, months with the newest first."""

    by: str
    lines: Sequence[BalanceLine]
    series: Sequence[Series]
    made_at: dt.datetime

    @property
    def shown(self) -> Sequence[BalanceLine]:
        return self.lines[:SHOWN]

    @property
    def charted(self) -> Sequence[BalanceLine]:
        """Lines in which anything was checked."""
        return [line for line in self.shown if line.checked]

    @property
    def height(self) -> int:
        return STEP * len(self.charted)

    def bars(self) -> list[BalanceBar]:
        """The verdicts of each line by rating, in numbers and not in shares: a line of three does
        not look like one of three hundred.
        """
        most = max((line.checked for line in self.charted), default=1)
        found = []
        for number, line in enumerate(self.charted):
            x = 0.0
            for series in self.series:
                width = WIDTH * line.ratings.get(series.code or "", 0) / most
                if width:
                    found.append(
                        BalanceBar(series.tone, round(x, 2), number * STEP, round(width, 2))
                    )
                x += width
        return found


def balance_of(by: str, since: dt.date | None, until: dt.date | None) -> Balance | None:
    """From what was prepared lately, or counted at once if that is quick; None if the worker has
    been asked to prepare it.
    """
    report = BalanceReport.standing(by, since, until)
    if report is None:
        try:
            with transaction.atomic():
                counted = count_lines(by, since, until, patience=PATIENCE)
        except OperationalError:  # it takes longer than that
            BalanceReport.ask(by, since, until)
            return None
        report = BalanceReport.keep(by, since, until, counted)
    there = {code for line in report.lines for code in line["ratings"]}
    series = [each for each in all_series() if each.code in there]
    codes = [each.code or "" for each in series]
    lines = [BalanceLine(**line, codes=codes, is_month=by == "month") for line in report.lines]
    return Balance(by, lines, series, report.made_at)


def count_lines(
    by: str, since: dt.date | None, until: dt.date | None, *, patience: str = "15min"
) -> list[dict[str, Any]]:
    """The lines as JSON has them. Raises OperationalError when it takes longer than ``patience``;
    in a transaction.
    """
    claims = Claim.objects.shareable().order_by()
    if since:
        claims = claims.filter(article__published_on__gte=since)
    if until:
        claims = claims.filter(article__published_on__lte=until)
    columns = {
        "id": "pk", "article_id": "article_id", "state": "state", "found_at": "found_at",
        "speaker_id": "speaker_id", "topic_numbers": "topic_numbers",
        "outlet": "article__outlet", "published_on": "article__published_on",
        "precision": "article__published_precision",
    }  # fmt: skip
    sql, params = claims.values_list(*columns.values()).query.sql_with_params()
    names = ", ".join(columns)
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('statement_timeout')")
        usual = cursor.fetchone()[0]
        cursor.execute("SELECT set_config('statement_timeout', %s, true)", [patience])
        named = f"SELECT * FROM ({sql}) AS claim ({names})"  # noqa: S608 - compiled by Django
        cursor.execute(_COUNT % {"claims": named, "line": LINES[by]}, params)
        rows = [dict(zip(FIELDS, row, strict=True)) for row in cursor.fetchall()]
        cursor.execute("SELECT set_config('statement_timeout', %s, true)", [usual])
    lines = [{**row, **_as_json(row)} for row in rows]
    return sorted(lines, key=lambda line: line["name"], reverse=True) if by == "month" else lines


def _as_json(row: Mapping[str, Any]) -> dict[str, Any]:
    ratings = row["ratings"]
    times = {
        name: None if row[name] is None else round(float(row[name]), 1)
        for name in ("median", "low", "high")
    }
    return {
        **times,
        "name": row["name"] or "",
        "sources": int(row["sources"]),
        "ratings": json.loads(ratings) if isinstance(ratings, str) else ratings,
    }


def label_of_lines(by: str) -> str:
    return {
        "party": _("Party or group"),
        "outlet": _("Outlet"),
        "topic": _("Topic"),
        "month": _("Month"),
    }[by]
