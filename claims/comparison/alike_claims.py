"""What a comparison tells whoever goes on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from claims.comparison.embeddings import Vectors


class AlikeClaims(NamedTuple):
    """Two claims that are alike, and how much, as claims.models.Parallel has it, and who said
    either.
    """

    one: int
    other: int
    meaning: float
    words: float
    by_one: int | None
    by_other: int | None

    @property
    def are_of_one_speaker(self) -> bool:
        return self.by_one is not None and self.by_one == self.by_other


class Comparison(NamedTuple):
    """What a comparison of articles found: the vectors of their claims, and all that these are
    like.
    """

    vectors: dict[int, Vectors]
    alike: list[AlikeClaims]
