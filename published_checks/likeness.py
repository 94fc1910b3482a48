"""How sure it is that a published check is about a claim: by what both mean and who said it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from claims.comparison.embeddings import ALIKE, ALIKE_ACROSS
from extraction.checking.worthiness import SignKind, signs_of
from speakers.name_matching import comparable_name

# Where the same person says it, a little less likeness will do. Little: whoever speaks about a
# thing once speaks about it often, and in one language a topic alone brings sentences near.
_SAME_CLAIMANT, _SAME_CLAIMANT_ACROSS = 0.02, 0.05
_OF_ONE_LANGUAGE = 0.05
# A wish is not the assertion that was checked, however near its words are.
_OTHER_MOOD = 0.1
_NEAR_DAYS = 60
# From this share of words on, words alone will do.
_SAME_WORDS = 0.85
_NO_ASSERTION = frozenset({
    SignKind.OPINION, SignKind.WISH, SignKind.FORECAST, SignKind.FEELING, SignKind.QUESTION,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Likeness:
    """What speaks for a check being about a claim."""

    #: The cosine of their vectors.
    meaning: float
    #: The share of words in common, 0 to 1.
    words: float
    is_same_language: bool
    is_same_claimant: bool = False
    #: Between the days on which both were said; None where one is unknown.
    days_apart: int | None = None
    #: Whether one of the two asserts something and the other wishes, foretells or asks.
    is_other_mood: bool = False

    @property
    def is_near_in_time(self) -> bool:
        return self.days_apart is not None and self.days_apart <= _NEAR_DAYS

    @property
    def margin(self) -> float:
        """By how much it is more than it has to be; from 0 on it is shown."""
        wanted = ALIKE + _OF_ONE_LANGUAGE if self.is_same_language else ALIKE_ACROSS
        if self.is_same_claimant:
            wanted -= _SAME_CLAIMANT if self.is_same_language else _SAME_CLAIMANT_ACROSS
        wanted += _OTHER_MOOD * self.is_other_mood
        return max(self.meaning - wanted, self.words - _SAME_WORDS)

    @property
    def is_shown(self) -> bool:
        return self.margin >= 0


def is_same_name(one: str, other: str) -> bool:
    """Whether two names are written alike but for case, accents and the order of their parts."""
    first, second = comparable_name(one).replace(",", ""), comparable_name(other).replace(",", "")
    return bool(first) and sorted(first.split()) == sorted(second.split())


def days_between(one: dt.date | None, other: dt.date | None) -> int | None:
    return abs((one - other).days) if one and other else None


def is_other_mood(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether one of two texts asserts something and the other does not."""
    return _asserts(one, language) != _asserts(other, other_language)


def _asserts(text: str, language: str) -> bool:
    return not any(sign.kind in _NO_ASSERTION for sign in signs_of(text, language))
