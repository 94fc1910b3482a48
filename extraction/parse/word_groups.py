"""The closed classes of words that the rules of a language know, from
``extraction/data/<language>/words.toml``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from extraction.language_folders import data_folder


@cache
def word_groups(language: str) -> Mapping[str, frozenset[str]]:
    """Name of the group → its words in lower case; raises FileNotFoundError for a language without
    data.
    """
    with (data_folder(language) / "words.toml").open("rb") as source:
        groups: dict[str, list[str]] = tomllib.load(source)
    return {name: frozenset(spellings(words)) for name, words in groups.items()}


def spellings(words: Iterable[str]) -> Iterator[str]:
    """Each word, and with ss for ß as Switzerland writes it (»heisst«)."""
    for word in words:
        yield word
        if "ß" in word:
            yield word.replace("ß", "ss")
