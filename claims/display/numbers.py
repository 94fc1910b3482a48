"""The desk's numbers: decisions a day by person, outlet and speaker, and how long a verdict takes.

Each is counted over some days that were asked for, so that no page grows with the archive.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from django.db.models import Count, F, Min
from django.db.models.functions import TruncDate
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.models import Claim, Verdict

if TYPE_CHECKING:
    from newsroom.models import User

PERIODS = (7, 30, 90)
USUAL_PERIOD = 30
# Further ones are told as one.
MOST_SERIES = 6
#: What decisions are told by: the column, and the one with its name.
BY = {
    "person": ("decided_by", "decided_by__username"),
    "outlet": ("article__outlet", "article__outlet"),
    "speaker": ("speaker", "speaker__name"),
}
# The chart's geometry, in the units of its viewBox.
WIDTH, HEIGHT = 720, 100


@dataclass(frozen=True, slots=True)
class DaySeries:
    """One colour of the chart and column of the table; ``counts`` as many as there are days."""

    label: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class StackedBar:
    tone: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class DayChart:
    """Counts by day and series; the rows are for the table, the bars for the chart."""

    days: tuple[dt.date, ...]
    series: tuple[DaySeries, ...]

    def rows(self) -> list[tuple[dt.date, list[int], int]]:
        """Each day on which something was decided, the newest first, with its counts and sum."""
        found = []
        for number, day in enumerate(self.days):
            counts = [each.counts[number] for each in self.series]
            if any(counts):
                found.append((day, counts, sum(counts)))
        return found[::-1]

    @property
    def highest(self) -> int:
        return max((total for _day, _counts, total in self.rows()), default=0)

    def bars(self) -> list[StackedBar]:
        """A column for each day, stacked from the ground, the highest a hundred units high."""
        highest, step = self.highest, WIDTH / max(len(self.days), 1)
        found = []
        for number in range(len(self.days)):
            ground = float(HEIGHT)
            for tone, each in enumerate(self.series):
                height = HEIGHT * each.counts[number] / highest if highest else 0
                ground -= height
                if height:
                    place = (number * step, ground, step * 0.8, height)
                    found.append(StackedBar(tone, *(round(value, 2) for value in place)))
        return found


@dataclass(frozen=True, slots=True)
class Waits:
    """How long the verdicts of a week took from the claim being found to the first publication, in
    hours.
    """

    week: dt.date
    number: int
    median: float
    longest: float
    share: float


def decisions_by(by: str, days: int, only: User | None = None) -> DayChart:
    """The decisions that stand, day by day; ``only`` somebody's."""
    shown = _days(days)
    key, name = BY[by]
    begin = timezone.make_aware(dt.datetime.combine(shown[0], dt.time.min))
    claims = Claim.objects.filter(decided_at__gte=begin).order_by()
    if only:
        claims = claims.filter(decided_by=only)
    rows = claims.annotate(day=TruncDate("decided_at")).values_list("day", key, name)
    counts: dict[str, Counter[dt.date]] = {}
    for day, _key, label, number in rows.annotate(number=Count("pk")):
        counts.setdefault(label or _("none named"), Counter())[day] += number
    return DayChart(tuple(shown), tuple(_series(counts, shown)))


def _series(counts: dict[str, Counter[dt.date]], days: Sequence[dt.date]) -> list[DaySeries]:
    """Those with the most first; what is beyond the colours is one."""
    by_total = sorted(counts, key=lambda label: (-counts[label].total(), label))
    found = [(label, counts[label]) for label in by_total[:MOST_SERIES]]
    if rest := by_total[MOST_SERIES:]:
        found.append((_("others"), sum((counts[label] for label in rest), Counter())))
    return [DaySeries(label, tuple(by_day[day] for day in days)) for label, by_day in found]


def time_to_verdict(days: int) -> list[Waits]:
    """By the week of the first publication, the newest last."""
    since = timezone.now() - dt.timedelta(days=days)
    first = (
        Verdict.objects.ever_published()
        .values("claim")
        .annotate(at=Min("published_at"), found=F("claim__found_at"))
        .filter(at__gte=since)
        .order_by()
    )
    weeks: dict[dt.date, list[float]] = {}
    for at, found in first.values_list("at", "found"):
        day = timezone.localtime(at).date()
        monday = day - dt.timedelta(days=day.weekday())
        weeks.setdefault(monday, []).append((at - found).total_seconds() / 3600)
    medians = {week: median(hours) for week, hours in weeks.items()}
    highest = max(medians.values(), default=0) or 1
    return [
        Waits(
            week,
            len(hours),
            round(medians[week], 1),
            round(max(hours), 1),
            round(100 * medians[week] / highest, 1),
        )
        for week, hours in sorted(weeks.items())
    ]


def _days(number: int) -> list[dt.date]:
    today = timezone.localdate()
    return [today - dt.timedelta(days=back) for back in reversed(range(number))]
