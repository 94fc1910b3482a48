"""How many words two texts have in common."""

from __future__ import annotations

from rapidfuzz.fuzz import token_set_ratio

from speakers.name_matching import comparable_name


def words_shared(one: str, other: str) -> float:
    """The share of words that two texts have in common, whatever their order, 0 to 1."""
    return token_set_ratio(comparable_name(one), comparable_name(other)) / 100
