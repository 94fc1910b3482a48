"""A speaker's claims by month and verdict: the numbers for the table, the rectangles for the
chart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import cycle

from django.db.models import Count, FilteredRelation, Q
from django.db.models.functions import TruncMonth
from django.utils.translation import gettext as _

from claims.models import Claim, Rating, Verdict
from speakers.models import Speaker

# What the chart is wide enough for; earlier months stay in the list of claims.
MOST_MONTHS = 36
# Colours of speaker.css: from true to false, beside that scale, and without a verdict.
SCALE = ("tone-0", "tone-1", "tone-2", "tone-3", "tone-4")
BESIDE = ("tone-beside-0", "tone-beside-1")
WITHOUT = "tone-none"

# The chart's geometry, in the units of its viewBox.
_STEP, _BAR, _HEIGHT = 20, 14, 100


@dataclass(frozen=True, slots=True)
class Series:
    """One colour of the chart and column of the table: a rating, or the claims without a published
    verdict.
    """

    code: str | None
    label: str
    tone: str


@dataclass(frozen=True, slots=True)
class Month:
    """A month and its claims, in the order of the chart's series; ``first`` is its first day."""

    first: date
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Bar:
    """One piece of the chart: a series' part of a month."""

    tone: str
    x: int
    y: float
    width: int
    height: float


@dataclass(frozen=True, slots=True)
class Chart:
    series: tuple[Series, ...]
    months: tuple[Month, ...]

    @property
    def width(self) -> int:
        return len(self.months) * _STEP

    def bars(self) -> list[Bar]:
        """The columns, stacked from the ground, the highest a hundred units high."""
        highest = max((month.total for month in self.months), default=0)
        found = []
        for number, month in enumerate(self.months):
            ground = float(_HEIGHT)
            for series, count in zip(self.series, month.counts, strict=True):
                height = round(_HEIGHT * count / highest, 2) if highest else 0
                ground -= height
                if height:
                    found.append(Bar(series.tone, number * _STEP, round(ground, 2), _BAR, height))
        return found


def chart_of(speaker: Speaker) -> Chart:
    """The last months up to the newest claim, by the articles' dates, months without a claim
    included.
    """
    counted = _counted(speaker)
    if not counted:
        return Chart((), ())
    dates = {month for month, _code in counted}
    shown = _months(min(dates), max(dates))[-MOST_MONTHS:]
    there = {code for month, code in counted if month >= shown[0]}
    series = tuple(each for each in all_series() if each.code in there)
    months = tuple(
        Month(month, tuple(counted.get((month, each.code), 0) for each in series))
        for month in shown
    )
    return Chart(series, months)


def _counted(speaker: Speaker) -> dict[tuple[date, str | None], int]:
    published = FilteredRelation("verdicts", condition=Q(verdicts__state=Verdict.State.PUBLISHED))
    claims = Claim.objects.filter(speaker=speaker, article__published_on__isnull=False).order_by()
    rows = claims.annotate(published=published, month=TruncMonth("article__published_on"))
    by = rows.values_list("month", "published__rating__code").annotate(n=Count("pk"))
    return {(month, code): n for month, code, n in by}


def all_series() -> list[Series]:
    """The scale as the newsroom has it, in its order, then the claims without a published
    verdict.
    """
    ratings = list(Rating.objects.all())
    values = sorted({rating.value for rating in ratings if rating.value is not None}, reverse=True)
    beside = cycle(BESIDE)
    tones = [
        next(beside) if rating.value is None else _tone(rating.value, values) for rating in ratings
    ]
    found = [
        Series(rating.code, str(rating), tone) for rating, tone in zip(ratings, tones, strict=True)
    ]
    return [*found, Series(None, _("no verdict"), WITHOUT)]


def _tone(value: int, values: Sequence[int]) -> str:
    """The colour at the value's place between the truest and the falsest of the scale."""
    return SCALE[round(values.index(value) * (len(SCALE) - 1) / max(len(values) - 1, 1))]


def _months(first: date, last: date) -> Sequence[date]:
    ordinals = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(ordinal // 12, ordinal % 12 + 1, 1) for ordinal in ordinals]
