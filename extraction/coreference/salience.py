"""What speaks for somebody being meant by a pronoun or a description, and how much each sign
counts.

A weighing of salience in the tradition of Lappin and Leass (1994), with the one thing that news
adds: whoever has just spoken goes on speaking. A newsroom's own decisions may shift the weights
(see ``manage.py train_extraction``).
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import mul

# What each sign adds to the weight; counts add it as often as they say.
WEIGHTS: Mapping[str, float] = {
    "sentences": -0.9,  # full stops back to the mention, at most eight
    "paragraphs": -0.4,  # and paragraphs
    "subject": 1.6,
    "quoted": -3.0,  # mentioned in a quotation only, and meant outside of one
    "spoke": 1.8,  # whoever spoke last
    "unknown gender": -1.0,
    "weak": -2.0,  # a noun that is not known to name a person or organisation
    "person": 0.8,  # somebody with a first name
    "said": -2.5,  # mentioned in the very words whose speaker is wanted
    "mentions": 0.15,  # earlier ones, at most five
}

Signs = tuple[float, ...]
"""The value of each sign, in the order of WEIGHTS; yes is 1."""


class Salience:
    """The weights in use: WEIGHTS and, on top, what a newsroom's decisions ``learned`` for some of
    the signs.
    """

    def __init__(self, learned: Mapping[str, float] | None = None) -> None:
        self._weights = tuple(
            weight + (learned or {}).get(sign, 0.0) for sign, weight in WEIGHTS.items()
        )

    def weight(self, signs: Signs) -> float:
        return float(sum(map(mul, self._weights, signs)))


def named(signs: Signs) -> tuple[tuple[str, float], ...]:
    """The signs that are there, by name."""
    return tuple((sign, float(value)) for sign, value in zip(WEIGHTS, signs, strict=True) if value)


def weighed(signs: Mapping[str, float], learned: Mapping[str, float] | None = None) -> float:
    """The weight of signs by name; one that is not known counts nothing."""
    return Salience(learned).weight(tuple(signs.get(sign, 0.0) for sign in WEIGHTS))
