"""What the figure reader returns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Hedge(StrEnum):
    """How far a writer commits to the number."""

    #: Nothing qualifies it.
    EXACT = "exact"
    #: »etwa«, »rund«, "about": near it, on either side.
    ABOUT = "about"
    #: »mehr als«, "over": above it.
    OVER = "over"
    #: »weniger als«, "under": below it.
    UNDER = "under"
    #: »mindestens«, "at least": it may be reached.
    AT_LEAST = "at least"
    #: »höchstens«, "up to".
    AT_MOST = "at most"
    #: »fast«, "nearly": a little less.
    NEARLY = "nearly"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a text. Spans are [begin, end) code points into the text that was read.

    A share told as a fraction or a ratio (»jeder fünfte«, "three in ten") is in percent.
    """

    #: Where it stands, with the words that qualify it (»mehr als«, »um«) and its unit.
    span: tuple[int, int]
    #: The smallest value that the words allow; None where they set no lower bound.
    low: float | None
    #: The largest value that the words allow; None where they set no upper bound.
    high: float | None
    #: "percent", "percentage point", "times", an ISO 4217 currency, a unit such as "km"; "" counts.
    unit: str = ""
    #: How far the writer commits to it.
    hedge: Hedge = Hedge.EXACT
    #: "by" or "to" where the words tell a change (»um 3 Prozent«, "to 3 percent"), else "".
    change: str = ""
    #: The value before the change, where it is told: »von acht auf neun Milliarden« has 8e9.
    change_from: float | None = None
    #: What the figure is a rate of: "hour", "100000 Einwohner"; "" where it is none.
    per: str = ""
    #: Where the words for what is counted stand: »Haushalte« in »12.500 Haushalte«; None if untold.
    counts: tuple[int, int] | None = None
