"""What a rating says: from words first, since publishers' numbers are often set wrong, else from a
value between its bounds, whichever end of the scale is called best.
"""

from __future__ import annotations

import re
from typing import Any

# From 0 (false) to 1 (true). The first that fits counts, so that »mostly false« is not »false«.
_WORDS: tuple[tuple[str, float | None], ...] = (
    ("half[ -]?true|halb ?wahr|mixture|mixed|teils[, ]+teils|partly (?:true|correct)", 0.5),
    ("mostly (?:true|correct|accurate)", 0.75),
    ("(?:größtenteils|überwiegend|weitgehend) (?:richtig|wahr|korrekt)", 0.75),
    ("(?:mostly|largely|partly|partially) (?:false|incorrect)", 0.25),
    (
        "(?:größtenteils|überwiegend|weitgehend|teilweise|teils) (?:falsch|unwahr)",
        0.25,
    ),
    ("missing context|lacks context|out of context|misleading", 0.25),
    ("fehlender kontext|ohne kontext|irreführend", 0.25),
    ("unproven|unsupported|no evidence|unclear|unbelegt|nicht belegt|unklar|satire", None),
    (
        "not (?:true|correct|accurate)|inaccurate|untrue|(?:nicht|kaum) (?:wahr|richtig|korrekt)",
        0.0,
    ),
    ("pants on fire|false|incorrect|wrong|fake|hoax|fabricated|manipulated|debunked", 0.0),
    ("falsch|unwahr|gefälscht|manipuliert|frei erfunden|erfunden|stimmt nicht", 0.0),
    ("true|correct|accurate|confirmed|wahr|richtig|korrekt|stimmt|zutreffend|belegt", 1.0),
)
_COMPILED = tuple(
    (re.compile(rf"\b(?:{words})\b", re.IGNORECASE), truth) for words, truth in _WORDS
)
_NUMBER = re.compile(r"\s*(-?\d+(?:[.,]\d+)?)\s*(?:/\s*(\d+))?\s*")
_USUAL_BOUNDS = (1.0, 5.0)


def truth_of_words(rating: str) -> float | None:
    """From 0 to 1; None for words that tell nothing, and for »unproven«."""
    for pattern, truth in _COMPILED:
        if pattern.search(rating):
            return truth
    return None


def are_words(rating: str) -> bool:
    """Whether the rating is told by more than a number."""
    return bool(rating) and not _NUMBER.fullmatch(rating)


def number_of(value: Any) -> float | None:
    """A value as publishers write it: 3, "3", "3,5", "3/5"."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    match = _NUMBER.fullmatch(value) if isinstance(value, str) else None
    return float(match[1].replace(",", ".")) if match else None


def truth_of_value(value: Any, worst: Any, best: Any) -> float | None:
    """Where the value stands between the ends; None outside of them, where publishers put what is
    not on their scale (0, -1).
    """
    number = number_of(value)
    low, high = number_of(worst), number_of(best)
    if isinstance(value, str) and (match := _NUMBER.fullmatch(value)) and match[2]:
        low, high = low if low is not None else 0.0, float(match[2])
    if low is None and high is None:
        low, high = _USUAL_BOUNDS
    low = 1.0 if low is None else low
    high = 5.0 if high is None else high
    if number is None or low == high or not min(low, high) <= number <= max(low, high):
        return None
    return round((number - low) / (high - low), 3)
