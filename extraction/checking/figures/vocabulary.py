"""The number words, units and hedges of a language, from ``extraction/data/<language>/``."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from extraction.language_folders import data_file

_MONTHS_FILE = Path(__file__).parents[2] / "data" / "months.json"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that differs between languages; adding one is adding its ``figures.toml``.

    Phrases are tuples of lower-case tokens, as :mod:`extraction.checking.figures.tokenizer` cuts
    them.
    """

    language: str
    decimal: str
    groups: str
    compounds: bool
    capital_nouns: bool
    compound_stems: tuple[str, ...]
    compound_fractions: Mapping[str, float]
    joiner: str
    hundred: frozenset[str]
    thousand: frozenset[str]
    numbers: Mapping[str, float]
    scales: Mapping[str, float]
    scale_prefixes: Mapping[str, float]
    indefinite: Mapping[str, float]
    fractions: Mapping[str, float]
    ordinals: Mapping[str, float]
    multiples: Mapping[str, float]
    words: Mapping[str, frozenset[tuple[str, ...]]]
    hedges: tuple[tuple[tuple[str, ...], str], ...]
    #: By their first token.
    units: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    #: Words that can begin a figure, where no digit does.
    beginnings: frozenset[str]
    periods: Mapping[str, str]
    months: frozenset[str]

    def has(self, group: str, word: str) -> bool:
        """Whether one word is of a group of words, for example "per"."""
        return (word,) in self.words[group]


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of a language. Raises KeyError where there is no ``figures.toml`` for it."""
    path = data_file(language, "figures.toml")
    if path is None:
        raise KeyError(language)
    data = tomllib.loads(path.read_text("utf-8"))
    months = json.loads(_MONTHS_FILE.read_text("utf-8")).get(language, {})
    return Vocabulary(
        language=language,
        decimal=data["decimal"],
        groups=data["groups"],
        compounds=data["compounds"],
        capital_nouns=data["capital_nouns"],
        compound_stems=tuple(data["compound_stems"]),
        compound_fractions=data["compound_fractions"],
        joiner=data["and"],
        hundred=frozenset(data["hundred"]),
        thousand=frozenset(data["thousand"]),
        numbers=data["numbers"],
        scales=data["scales"],
        scale_prefixes=data["scale_prefixes"],
        indefinite=data["indefinite"],
        fractions=data["fractions"],
        ordinals=data["ordinals"],
        multiples=data["multiples"],
        words={group: frozenset(map(_tokens, words)) for group, words in data["words"].items()},
        hedges=_longest_first(data["hedges"]),
        units=_by_first(_longest_first(data["units"])),
        beginnings=_beginnings(data),
        periods=data["periods"],
        months=frozenset(" ".join(months).split()),
    )


def _tokens(phrase: str) -> tuple[str, ...]:
    # Imported late: the tokenizer asks the vocabulary for the language's separators.
    from extraction.checking.figures.tokenizer import tokenize

    return tuple(token.lower for token in tokenize(phrase))


def _longest_first(groups: Mapping[str, Iterable[str]]) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Each phrase with what it means, so that »mehr als« is tried before »mehr«."""
    pairs = [(_tokens(phrase), code) for code, phrases in groups.items() for phrase in phrases]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def _by_first(
    phrases: Iterable[tuple[tuple[str, ...], str]],
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, code in phrases:
        found.setdefault(phrase[0], []).append((phrase, code))
    return {first: tuple(pairs) for first, pairs in found.items()}


def _beginnings(data: Mapping[str, Any]) -> frozenset[str]:
    tables = ("numbers", "scales", "indefinite", "fractions", "multiples")
    words = {word for table in tables for word in data[table]}
    groups = ("a", "the", "some", "each", "between", "from", "halves")
    phrases = [phrase for group in groups for phrase in data["words"][group]]
    currencies = [sign for signs in data["units"].values() for sign in signs]
    return frozenset(words.union(*map(_tokens, phrases), *map(_tokens, currencies)))
