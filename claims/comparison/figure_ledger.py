"""The figures of many claims in time, and those that do not go together."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from claims.models import Claim
from claims.models.claims.claim_queryset import ClaimQuerySet
from extraction.checking.figures import Figure
from extraction.checking.figures.contradictions import (
    Contradiction,
    ContradictionKind,
    ReadStatement,
    contradictions,
    read_statement,
)

# So many of the newest claims are read: a page may not grow with the record.
READ = 100
# The chart's geometry, in the units of its viewBox.
WIDTH, HEIGHT, _EDGE = 600, 120, 10
_FEWEST_POINTS = 2


@dataclass(frozen=True, slots=True)
class Difference:
    """A claim whose figure does not go together with another one's."""

    kind: ContradictionKind
    claim: Claim
    words: str
    other: Claim
    other_words: str

    @property
    def reversed(self) -> Difference:
        return Difference(self.kind, self.other, self.other_words, self.claim, self.words)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One figure of a claim, as it is written and as it is read."""

    claim: Claim
    figure: Figure
    words: str
    differences: Sequence[Difference] = ()

    @property
    def on(self) -> dt.date | None:
        return self.claim.article.published_on

    @property
    def value(self) -> float | None:
        """The middle of what the words allow; the bound where there is only one."""
        ends = [end for end in (self.figure.low, self.figure.high) if end is not None]
        return sum(ends) / len(ends) if ends else None


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float
    label: str


@dataclass(frozen=True, slots=True)
class UnitChart:
    """The dated figures of one unit: ``highest`` is the value at the top, nought at the bottom."""

    unit: str
    highest: float
    first: dt.date
    last: dt.date
    points: list[Point]


@dataclass(slots=True)
class Ledger:
    lines: list[LedgerLine] = field(default_factory=list)

    @property
    def charts(self) -> list[UnitChart]:
        """One for each unit that has figures of at least two days, the most figures first."""
        by_unit = defaultdict(list)
        for line in self.lines:
            if line.on and line.value is not None and line.value >= 0:
                by_unit[line.figure.unit].append(line)
        charts = [_chart(unit, lines) for unit, lines in by_unit.items()]
        found = [chart for chart in charts if chart is not None]
        return sorted(found, key=lambda chart: -len(chart.points))


def _chart(unit: str, lines: list[LedgerLine]) -> UnitChart | None:
    dates = [line.on for line in lines if line.on]
    values = [line.value or 0.0 for line in lines]
    first, last, highest = min(dates), max(dates), max(values)
    if len(lines) < _FEWEST_POINTS or first == last or not highest:
        return None
    days = (last - first).days
    points = [
        Point(
            round(_EDGE + (WIDTH - 2 * _EDGE) * (on - first).days / days, 1),
            round(HEIGHT - _EDGE - (HEIGHT - 2 * _EDGE) * value / highest, 1),
            f"{on.isoformat()}: {line.words}",
        )
        for line, on, value in zip(lines, dates, values, strict=True)
    ]
    return UnitChart(unit, highest, first, last, points)


def ledger_of(claims: ClaimQuerySet) -> Ledger:
    """The figures of the newest claims, the latest article first, in one query."""
    rows = claims.exclude(state=Claim.State.REJECTED).select_related("article", "speaker")
    newest = rows.defer("article__text", "spans", "reasons").order_by("-pk")[:READ]
    read = [(claim, found) for claim in newest if (found := _read(claim)) and found.figures]
    differences = defaultdict(list)
    for each in _differences(read):
        differences[each.claim.pk, each.words].append(each)
        differences[each.other.pk, each.other_words].append(each.reversed)
    lines = [
        LedgerLine(claim, figure, words, differences.get((claim.pk, words), ()))
        for claim, found in read
        for figure in found.figures
        if (words := found.text[slice(*figure.span)])
    ]
    return Ledger(sorted(lines, key=lambda line: line.on or dt.date.min, reverse=True))


def _read(claim: Claim) -> ReadStatement | None:
    try:
        return read_statement(claim.quote, claim.article.language)
    except KeyError:  # a language without number words
        return None


def _differences(read: Sequence[tuple[Claim, ReadStatement]]) -> Iterator[Difference]:
    for (one, first), (other, second) in combinations(read, 2):
        if one.speaker_id is not None and one.speaker_id == other.speaker_id:
            yield from _told(one, first, other, second, contradictions(first, second))


def _told(
    one: Claim, first: ReadStatement, other: Claim, second: ReadStatement,
    found: Iterable[Contradiction],
) -> Iterator[Difference]:  # fmt: skip
    for each in found:
        yield Difference(
            each.kind,
            one,
            first.text[slice(*each.one.span)],
            other,
            second.text[slice(*each.other.span)],
        )


def figure_differences_of(claim: Claim) -> list[Difference]:
    """Where the speaker of the claim said another figure, among the newest claims, in one query at
    most.
    """
    mine = _read(claim)
    if mine is None or not mine.figures or claim.speaker_id is None:
        return []
    theirs = Claim.objects.filter(speaker=claim.speaker_id).exclude(pk=claim.pk)
    others = theirs.exclude(state=Claim.State.REJECTED).select_related("article")
    newest = others.defer("article__text", "spans", "reasons").order_by("-pk")[:READ]
    return [
        difference
        for other in newest
        if (found := _read(other)) is not None
        for difference in _told(claim, mine, other, found, contradictions(mine, found))
    ]
