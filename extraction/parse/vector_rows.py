"""Which row of a model's vectors belongs to a word, in a few megabytes instead of a dictionary's
twenty.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from extraction.paged_memory import paged


class VectorRows(Mapping[int, int]):
    """Row numbers by the hash of the word: two sorted tables in a file, of which the system keeps
    those pages in memory that are read.
    """

    def __init__(self, rows: Mapping[int, int]) -> None:
        """Raises OSError where they cannot be written."""
        hashes = np.fromiter(rows, np.uint64, len(rows))
        order = np.argsort(hashes)
        numbers = np.fromiter(rows.values(), np.int32, len(rows))
        self._hashes = paged(hashes[order]).cast("Q")
        self._numbers = paged(numbers[order]).cast("i")

    def __getitem__(self, word: int) -> int:
        row = self.get(word)
        if row is None:
            raise KeyError(word)
        return int(row)

    # spaCy asks for every word in this way, and most have none.
    def get(self, word: object, missing: Any = None) -> Any:
        if not isinstance(word, int):
            return missing
        place = bisect_left(self._hashes, word)
        if place < len(self._hashes) and self._hashes[place] == word:
            return self._numbers[place]
        return missing

    def __iter__(self) -> Iterator[int]:
        return iter(self._hashes)

    def __len__(self) -> int:
        return len(self._hashes)
