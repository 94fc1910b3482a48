"""How far a count can be trusted: intervals at 95 % for shares and for medians.

Shares: the score interval of E. B. Wilson, »Probable inference, the law of succession, and
statistical inference« (1927), which stays within 0 and 1 and is honest for few cases and for none.
Medians: by ranks, M. J. Campbell and M. J. Gardner, »Calculating confidence intervals for some
non-parametric analyses« (1988), which assumes nothing of how the times are spread.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, sqrt
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)
# Below this a share is told with the word »few«: one case more or less moves it by ten points.
FEW = 10
# Of five values not even the first and the last hold the median between them at 95 %.
FEWEST_TIMES = 6


@dataclass(frozen=True, slots=True)
class Share:
    """``count`` of ``total``; a share and its bounds are from 0 to 1, None of nothing."""

    count: int
    total: int

    @property
    def is_few(self) -> bool:
        return self.total < FEW

    @property
    def value(self) -> float | None:
        return self.count / self.total if self.total else None

    @property
    def bounds(self) -> tuple[float, float] | None:
        if not self.total:
            return None
        n, p = self.total, self.count / self.total
        middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
        half = Z / (1 + Z * Z / n) * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)

    @property
    def percent(self) -> int | None:
        return None if self.value is None else round(100 * self.value)

    @property
    def lowest(self) -> int:
        """The lower bound in whole percent, rounded down, so that no range looks narrower."""
        return floor(100 * self.bounds[0]) if self.bounds else 0

    @property
    def highest(self) -> int:
        return ceil(100 * self.bounds[1]) if self.bounds else 100
