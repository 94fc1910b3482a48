"""What a speaker's page tells of the claims: how many by month and state, with whom, what is disputed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, QuerySet
from django.db.models.functions import TruncMonth

from speakers.models import Speaker

from .models import Claim, Evidence, Mention

STATES = tuple(Claim.State.values)
# What the chart is wide enough for; earlier months stay in the list of claims.
MOST_MONTHS = 36
COMPANY = 12

# The chart's geometry, in the units of its viewBox.
_STEP, _BAR, _HEIGHT = 20, 14, 100


@dataclass(frozen=True, slots=True)
class Month:
    """A month and its claims by state, in the order of STATES; ``first`` is its first day."""

    first: date
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Bar:
    """One piece of the chart: a state's part of a month."""

    state: str
    x: int
    y: float
    width: int
    height: float


def claims_by_month(speaker: Speaker) -> list[Month]:
    """The last months up to the newest claim, by the articles' dates, months without a claim included."""
    claims = Claim.objects.filter(speaker=speaker, article__published_on__isnull=False).order_by()
    rows = claims.annotate(month=TruncMonth("article__published_on")).values_list("month", "state")
    counted = {(month, state): n for month, state, n in rows.annotate(n=Count("pk"))}
    if not counted:
        return []
    months = {month for month, _state in counted}
    shown = _months(min(months), max(months))[-MOST_MONTHS:]
    return [Month(month, tuple(counted.get((month, state), 0) for state in STATES)) for month in shown]


def _months(first: date, last: date) -> list[date]:
    ordinals = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(ordinal // 12, ordinal % 12 + 1, 1) for ordinal in ordinals]


def bars(months: Sequence[Month]) -> list[Bar]:
    """The columns of the chart, stacked from the ground, the highest a hundred units high."""
    highest = max((month.total for month in months), default=0)
    found = []
    for number, month in enumerate(months):
        ground = float(_HEIGHT)
        for state, count in zip(STATES, month.counts, strict=True):
            height = round(_HEIGHT * count / highest, 2) if highest else 0
            ground -= height
            if height:
                found.append(Bar(state, number * _STEP, round(ground, 2), _BAR, height))
    return found


def chart_width(months: Sequence[Month]) -> int:
    return len(months) * _STEP


def company(speaker: Speaker) -> list[tuple[Speaker, int]]:
    """Kept records named in the same articles, with the number of articles, most first."""
    articles = Mention.objects.filter(speaker=speaker).values("article")
    others = Mention.objects.filter(article__in=articles, speaker__state=Speaker.State.KEPT).exclude(speaker=speaker)
    counts = Counter(dict(others.order_by().values_list("speaker").annotate(n=Count("article", distinct=True))))
    speakers = Speaker.objects.in_bulk([pk for pk, _n in counts.most_common(COMPANY)])
    return [(speakers[pk], n) for pk, n in counts.most_common(COMPANY)]


def disputed(speaker: Speaker) -> QuerySet[Claim]:
    """Claims that a confirmed source contradicts, newest first."""
    against = Evidence.objects.filter(relation=Evidence.Relation.CONTRADICTS, state=Evidence.State.CONFIRMED)
    return Claim.objects.filter(speaker=speaker, pk__in=against.values("claim")).order_by("-pk")
