"""Words with a few others each, at a twentieth of a dictionary's size."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any

_LINES = 32  # in one piece of text, which is searched from its beginning
_WORD, _LINE = "\t", "\n"


class WordTable(Mapping[str, list[str]]):
    """A line for each word, ``\\nword\\tother\\tother``, sorted, in pieces of a few lines."""

    def __init__(self, words: Mapping[str, Iterable[str]]) -> None:
        """No word is empty or holds a tab or a line break."""
        self._size = len(words)
        self._firsts: list[str] = []
        self._pieces: list[str] = []
        lines = iter(sorted(words))
        while some := list(islice(lines, _LINES)):
            self._firsts.append(some[0])
            self._pieces.append(
                "".join(f"{_LINE}{word}{_WORD}{_WORD.join(words[word])}" for word in some)
            )

    @classmethod
    def of(cls, words: Any) -> Any:
        """A table of a dictionary of lists of words, or of a list of words alone; anything else as
        it is.
        """
        if isinstance(words, list) and _are_words(words):
            return cls(dict.fromkeys(words, ()))
        if isinstance(words, dict) and _are_words(words):
            lists = list(words.values())
            if all(type(others) is list for others in lists) and _are_words(chain(*lists)):
                return cls(words)
        return words

    def __getitem__(self, word: str) -> list[str]:
        found = self.get(word)
        if found is None:
            raise KeyError(word)
        return list(found)

    def get(self, word: object, missing: Any = None) -> Any:
        if not isinstance(word, str) or not _is_word(word):
            return missing
        piece = self._pieces[max(bisect_right(self._firsts, word) - 1, 0)] if self._size else ""
        begin = piece.find(f"{_LINE}{word}{_WORD}")
        if begin < 0:
            return missing
        line = piece[begin + 1 :].partition(_LINE)[0]
        return line.split(_WORD)[1:] if not line.endswith(_WORD) else []

    def __contains__(self, word: object) -> bool:
        return self.get(word) is not None

    def __iter__(self) -> Iterator[str]:
        for piece in self._pieces:
            yield from (line.partition(_WORD)[0] for line in piece.split(_LINE)[1:])

    def __len__(self) -> int:
        return self._size


def _is_word(word: object) -> bool:
    return isinstance(word, str) and word != "" and _WORD not in word and _LINE not in word


def _are_words(words: Iterable[Any]) -> bool:
    """At once: one by one it takes as long as reading them."""
    words = list(words)
    try:
        whole = "".join(words)
    except TypeError:
        return False
    return "" not in words and _WORD not in whole and _LINE not in whole
