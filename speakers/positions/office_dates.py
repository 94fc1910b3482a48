"""Who somebody was on a day, by the positions on record, and where an article calls them otherwise.

Suggests only what the record says plainly: positions without dates, or with others that fit, raise
nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from speakers.known_dates import includes_day
from speakers.name_matching import comparable_name

_WORD = re.compile(r"\w+")
# Words and parts of words that say themselves that it is over, or somebody's beside an office.
_FORMER = re.compile(
    r"\b(?:ex|alt|former|then|late|old|ehemalig\w*|fruher\w*|damalig\w*|vormalig\w*|einstig\w*)\b"
    r"|\balt(?=[a-z]{5})|\bex(?=(?:kanzler|minister|pr|burgermeister|chef|trainer|senator))"
    r"|\b(?:vize|vice|deputy|stellvertret\w*|acting|designiert\w*|kunftig\w*|elect)"
)
_SHORTEST = 5


class HeldPosition(Protocol):
    """What is asked of a position: ``speakers.models.Position`` has it."""

    title: str
    start_on: dt.date | None
    end_on: dt.date | None
    end_unknown: bool


class OfficeWarning(StrEnum):
    #: The article calls somebody by a position that had ended.
    PAST = "past"
    #: It calls them by one that had not begun.
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True)
class WrongTitle:
    """A title in an article that the record contradicts."""

    warning: OfficeWarning
    title: str
    position: HeldPosition

    @property
    def day(self) -> dt.date | None:
        """When the position ended, or when it began."""
        is_past = self.warning is OfficeWarning.PAST
        return self.position.end_on if is_past else self.position.start_on


def held_on(positions: Iterable[HeldPosition], day: dt.date) -> list[HeldPosition]:
    """Those that were held on the day as far as their dates tell; undated ones are not among
    them, nor those that ended on a day that nobody knows.
    """
    return [
        each for each in positions if _is_dated(each) and _holds(each, day) and not each.end_unknown
    ]


def _is_dated(position: HeldPosition) -> bool:
    return position.start_on is not None or position.end_on is not None


def _holds(position: HeldPosition, day: dt.date) -> bool:
    return includes_day(position.start_on, position.end_on, day)


def wrong_title(title: str, positions: Sequence[HeldPosition], day: dt.date) -> WrongTitle | None:
    """What the record says against a title on a day; None where it says nothing plainly."""
    folded = comparable_name(title)
    if _FORMER.search(folded):
        return None
    called = [each for each in positions if _is_called(folded, comparable_name(each.title))]
    if not called or any(_holds(each, day) for each in called):
        return None
    past = [each for each in called if each.end_on and each.end_on < day]
    nearest = max(past or called, key=lambda each: each.end_on or each.start_on or dt.date.min)
    return WrongTitle(OfficeWarning.PAST if past else OfficeWarning.NOT_YET, title, nearest)


def _is_called(title: str, position: str) -> bool:
    """Whether each word of the title is one of the position's, or the end of one:
    »Ministerin« is what an »Umweltministerin« is called, and not the other way round.
    """
    words, theirs = _WORD.findall(title), _WORD.findall(position)
    return bool(words) and all(
        any(their == word or (len(word) >= _SHORTEST and their.endswith(word)) for their in theirs)
        for word in words
    )
