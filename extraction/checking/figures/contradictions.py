"""Whether two statements give figures that cannot both be right. Suggests; a person decides.

Only what is about the same thing is compared: the words that are left without figures, little words
and verbs of measure have to be nearly the same. A figure told for another year is another figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from extraction.checking.figures.reader import read_figures
from extraction.checking.figures.records import Figure, Hedge
from extraction.checking.figures.vocabulary import vocabulary

_WORD = re.compile(r"[^\W\d_]{2,}")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# So many letters of a word stand for it, whatever its ending.
_STEM = 6
# Share of words that two statements have in common to be about the same.
_SAME_TOPIC = 0.6
# What is hedged, or rounded, may be off by so much of the value.
_ROUNDED, _HEDGED = 0.03, 0.12
_POINTS, _PERCENT = "percentage point", "percent"


class ContradictionKind(StrEnum):
    #: »30 % in March, 45 % in May«.
    DIFFERS = "differs"
    #: Percent in one, percentage points in the other.
    POINTS = "points"
    #: A mean outside of its own maximum or minimum.
    MEAN = "mean"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two figures, one of each statement, that do not go together."""

    kind: ContradictionKind
    one: Figure
    other: Figure


@dataclass(frozen=True, slots=True)
class ReadStatement:
    """A statement with its figures, ready to be compared with many others."""

    text: str
    figures: tuple[Figure, ...]
    #: Stems of the words that tell what it is about.
    topic: frozenset[str]
    years: frozenset[str]
    is_mean: bool
    #: Whether it tells a bound: "30 minutes at most", »mindestens«.
    is_maximum: bool
    is_minimum: bool


@lru_cache(maxsize=4096)
def read_statement(text: str, language: str) -> ReadStatement:
    """Raises KeyError for a language without number words."""
    words = vocabulary(language)
    figures = read_figures(text, language)
    return ReadStatement(
        text,
        figures,
        frozenset(_topic(text, figures, language)),
        frozenset(_YEAR.findall(text)),
        _has_any(text, words.words["mean"]),
        _has_any(text, words.words["maximum"]),
        _has_any(text, words.words["minimum"]),
    )


def _topic(text: str, figures: tuple[Figure, ...], language: str) -> Iterator[str]:
    """The words outside of the figures that tell what is counted or measured."""
    words = vocabulary(language)
    for match in _WORD.finditer(text):
        word = match.group().lower()
        inside = any(begin <= match.start() < end for begin, end in (f.span for f in figures))
        # »größer« means nothing, »Gäste« does, also where they count.
        if not inside and not words.has("no_topic", word) and word not in words.months:
            yield word[:_STEM]


def _has_any(text: str, phrases: Iterable[tuple[str, ...]]) -> bool:
    expression = "|".join(re.escape(" ".join(phrase)) for phrase in phrases)
    return re.search(rf"\b(?:{expression})\b", text, re.IGNORECASE) is not None


def contradictions(one: ReadStatement, other: ReadStatement) -> Iterator[Contradiction]:
    """At most one for each figure of the first."""
    if not _is_same_topic(one, other) or (one.years and other.years and one.years != other.years):
        return
    for figure in one.figures:
        for against in other.figures:
            if (kind := _kind(one, figure, other, against)) is not None:
                yield Contradiction(kind, figure, against)
                break


def _is_same_topic(one: ReadStatement, other: ReadStatement) -> bool:
    """Whether one says what the other says, and perhaps more: where each has words of its own,
    »teenagers« in one and »pensioners« in the other, they are about two things.
    """
    shared, either = one.topic & other.topic, one.topic | other.topic
    is_part = shared in (one.topic, other.topic)
    return bool(shared) and is_part and len(shared) / len(either) >= _SAME_TOPIC


def _kind(
    one: ReadStatement, figure: Figure, other: ReadStatement, against: Figure
) -> ContradictionKind | None:
    if {figure.unit, against.unit} == {_PERCENT, _POINTS}:
        is_same = figure.low == against.low and figure.high == against.high
        return ContradictionKind.POINTS if is_same else None
    measured, other_measured = (
        (each.unit, each.per, each.change, _counted(statement, each))
        for statement, each in ((one, figure), (other, against))
    )
    if measured != other_measured or _meet(figure, against):
        return None
    if one.is_mean == other.is_mean:
        return ContradictionKind.DIFFERS
    if one.is_mean:
        is_beyond = _is_beyond(figure, other, against)
    else:
        is_beyond = _is_beyond(against, one, figure)
    return ContradictionKind.MEAN if is_beyond else None


def _is_beyond(mean: Figure, bound: ReadStatement, end: Figure) -> bool:
    """Whether a mean lies outside a bound, which is no second mean: »im Schnitt 14, höchstens 20«
    agree, 14 and 10 do not.
    """
    is_too_high = bound.is_maximum and (mean.low or 0) > (end.high or float("inf"))
    is_too_low = bound.is_minimum and (mean.high or 0) < (end.low or float("-inf"))
    return is_too_high or is_too_low


def _counted(statement: ReadStatement, figure: Figure) -> str:
    """The stem of what is counted; "" where nothing is."""
    counted = statement.text[slice(*figure.counts)] if figure.counts else ""
    return counted.lower().split()[-1][:_STEM] if counted.split() else ""


def _meet(one: Figure, other: Figure) -> bool:
    """Whether a value is possible for both, rounding allowed for."""
    (low, high), (low_other, high_other) = _range(one), _range(other)
    return low <= high_other and low_other <= high


def _range(figure: Figure) -> tuple[float, float]:
    is_near = figure.hedge in (Hedge.ABOUT, Hedge.NEARLY)
    slack = _HEDGED if is_near else _ROUNDED
    low = float("-inf") if figure.low is None else figure.low - abs(figure.low) * slack
    high = float("inf") if figure.high is None else figure.high + abs(figure.high) * slack
    return low, high
