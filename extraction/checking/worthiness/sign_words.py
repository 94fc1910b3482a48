"""The words of each sign, from ``extraction/data/<language>/worthiness.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from extraction.checking.worthiness.records import SignKind
from extraction.language_folders import data_file

_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ShowingWords:
    """What is looked for, in two parts: small letters are looked through three times as quickly as
    a text whatever its case.
    """

    #: Words in small letters; None where a sign has none.
    phrases: re.Pattern[str] | None
    #: Expressions that tell capitals from small letters; None where a sign has none.
    expressions: re.Pattern[str] | None

    def search(self, text: str, small: str) -> _Span | None:
        """[begin, end) of the first in a text, which comes in small letters as well; a phrase where
        both begin at once.
        """
        phrase = self.phrases and self.phrases.search(small)
        exact = self.expressions and self.expressions.search(text)
        if phrase and exact and exact.start() < phrase.start():
            return exact.span()
        first = phrase or exact
        return first.span() if first else None


@dataclass(frozen=True, slots=True)
class SignWords:
    #: What is looked for in the statement itself.
    patterns: Mapping[SignKind, ShowingWords]
    #: What is looked for in the cue.
    cues: Mapping[SignKind, ShowingWords]
    #: What is counted without being worth a count: »zwei Dinge«.
    uncounted: ShowingWords


def in_small_letters(text: str) -> str:
    """The text in small letters, each in its place: there are capitals that become two of them."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


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


def _pattern(phrases: Collection[str], expressions: Collection[str] = ()) -> ShowingWords:
    """Phrases are whole words; ``*`` stands for the rest of a word."""
    words = [r"\w*".join(map(re.escape, phrase.lower().split("*"))) for phrase in phrases]
    return ShowingWords(
        re.compile(rf"\b(?:{'|'.join(words)})(?!\w)") if words else None,
        re.compile("|".join(expressions)) if expressions else None,
    )
