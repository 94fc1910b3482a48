"""How many words two texts have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rapidfuzz.fuzz import token_set_ratio

from speakers.name_matching import comparable_name

if TYPE_CHECKING:
    from numpy.typing import NDArray


def words_shared(one: str, other: str) -> float:
    """The share of words that two texts have in common, whatever their order, 0 to 1."""
    return token_set_ratio(comparable_name(one), comparable_name(other)) / 100


def large_shares(one: str, others: Sequence[str], least: float) -> NDArray[Any]:
    """The same of a text and each of others, all of them as ``comparable_name`` gives them; 0 where
    it is less than ``least``, which is found out sooner.
    """
    import numpy as np
    from rapidfuzz.process import cdist

    shares = cdist(
        [one], others, scorer=token_set_ratio, score_cutoff=100 * least, dtype=np.float64
    )
    of_one: NDArray[Any] = shares[0] / 100
    return of_one
