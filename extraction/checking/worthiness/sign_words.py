"""The words of each sign, from ``extraction/data/<language>/worthiness.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from extraction.checking.worthiness.records import SignKind
from extraction.language_folders import data_file

_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class SignWords:
    #: What is looked for in the statement itself.
    patterns: Mapping[SignKind, re.Pattern[str]]
    #: What is looked for in the cue.
    cues: Mapping[SignKind, re.Pattern[str]]
    #: What is counted without being worth a count: »zwei Dinge«.
    uncounted: re.Pattern[str]


@lru_cache(maxsize=8)
def sign_words(language: str) -> SignWords | None:
    """The words of a language; None where there is no ``worthiness.toml`` for it."""
    path = data_file(language, "worthiness.toml")
    if path is None:
        return None
    data = tomllib.loads(path.read_text("utf-8"))
    exact = data.get("patterns", {})
    kinds = {*data["words"], *exact}
    patterns = {
        SignKind(kind): _pattern(data["words"].get(kind, ()), exact.get(kind, ())) for kind in kinds
    }
    cues = {SignKind(kind): _pattern(words) for kind, words in data["cues"].items()}
    return SignWords(patterns, cues, _pattern(data["uncounted"]))


def _pattern(phrases: Iterable[str], expressions: Iterable[str] = ()) -> re.Pattern[str]:
    """One expression for phrases (whole words; ``*`` stands for the rest of a word, whatever the
    case) and for regular expressions, which tell capitals.
    """
    words = [r"\w*".join(map(re.escape, phrase.split("*"))) for phrase in phrases]
    parts = [rf"(?i:\b(?:{'|'.join(words)})(?!\w))"] if words else []
    return re.compile("|".join([*parts, *expressions])) if parts or expressions else _NOTHING
