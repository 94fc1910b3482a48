"""The words of a text as plain columns: its tokens without the white space."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate, compress, repeat
from operator import not_
from typing import NewType, TypeVar

from extraction.parse.language import find_language, marked_subjunctives
from extraction.parse.roles import labels
from extraction.parse.tokens import Tokens
from extraction.records import Span

WordSpan = NewType("WordSpan", tuple[int, int])
"""[begin, end) in words, as :class:`Words` counts them: white space left out."""

_Told = TypeVar("_Told")

NOMINAL = frozenset({"NOUN", "PROPN"})
_ROLE_OF = {label: role for role in ("attribute", "particle", "subject") for label in labels(role)}
# Soft hyphen, zero-width characters and combining marks are passed over when words are compared.
_DROPPED = {ord(c): None for c in "\u00ad\u200b\u200c\u200d\u2060\ufeff"}
_TYPOGRAPHIC = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})


@lru_cache(maxsize=16_384)
def normal_form(word: str) -> str:
    """The form in which words are compared: lower case, composed, without soft hyphens."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word.translate(_DROPPED)).translate(_TYPOGRAPHIC).lower()


class Words:
    """Columns of a document without its white space: index i is the i-th word or punctuation mark.

    ``breaks[i]`` counts the line breaks before word i. Spans of words are [begin, end), like those
    of characters.
    """

    __slots__ = (
        "begins",
        "breaks",
        "cases",
        "ends",
        "finite",
        "heads",
        "labels",
        "lower",
        "morphs",
        "pos",
        "roles",
        "subjunctive",
        "texts",
    )

    def __init__(self, tokens: Tokens) -> None:
        solid = [not text.isspace() for text in tokens.texts]
        kept = list(compress(range(len(tokens)), solid))
        self.texts = list(compress(tokens.texts, solid))
        self.begins = list(compress(tokens.begins, solid))
        self.ends = list(compress(tokens.ends, solid))
        self.breaks = _breaks(tokens, solid)
        self.lower = _normal_forms(tokens, solid, self.texts)
        self.pos = list(compress(tokens.pos, solid))
        self.labels = list(compress(tokens.deps, solid))
        self.roles = list(map(_ROLE_OF.get, self.labels, repeat("")))
        self.heads = _heads(tokens, solid)
        self.morphs = list(compress(tokens.morphs, solid))
        self.finite = list(map(_FINITE.__getitem__, self.morphs))
        self.subjunctive = _subjunctives(tokens, kept, self.lower)
        self.cases = list(map(_CASES.__getitem__, self.morphs))

    def __len__(self) -> int:
        return len(self.texts)

    def token_at(self, offset: int) -> int:
        """The first token that ends behind the character ``offset``."""
        return bisect_right(self.ends, offset)

    def token_before(self, offset: int) -> int:
        """One past the last token that begins before the character ``offset``."""
        return bisect_left(self.begins, offset)

    def span(self, begin: int, end: int) -> Span:
        """The characters of the words [begin, end)."""
        return Span((self.begins[begin], self.ends[end - 1]))


def _normal_forms(tokens: Tokens, solid: list[bool], texts: list[str]) -> list[str]:
    """:func:`normal_form` of each word, which for most is the lower case that the tokens have."""
    return [
        lower if text.isascii() else normal_form(text)
        for text, lower in zip(texts, compress(tokens.lower, solid), strict=True)
    ]


def _breaks(tokens: Tokens, solid: list[bool]) -> list[int]:
    """The line breaks in the white space before each word, which few have."""
    found = [0] * (sum(solid) + 1)  # one more: behind the last word
    for earlier, i in enumerate(compress(range(len(tokens)), map(not_, solid))):
        found[i - earlier] += tokens.texts[i].count("\n")
    del found[-1]
    return found


def _heads(tokens: Tokens, solid: list[bool]) -> list[int]:
    """The word that each word hangs on; the next word for white space, which parsers take for a
    head at times.
    """
    place = list(accumulate(solid, initial=0))
    last = max(place[-1] - 1, 0)
    found = list(map(place.__getitem__, compress(tokens.heads, solid)))
    if place[-1] in found:  # on white space behind the last word
        return [min(head, last) for head in found]
    return found


def _subjunctives(tokens: Tokens, kept: list[int], lower: list[str]) -> list[bool]:
    """Which words are certainly subjunctive; in a language without rules by the features alone."""
    language = find_language(tokens.language)
    return (language.subjunctives if language else marked_subjunctives)(tokens, kept, lower)


class _OfMorphs(dict[str, _Told]):
    """What morphological analyses tell, looked at once each: a model has some hundreds."""

    def __init__(self, told: Callable[[str], _Told]) -> None:
        super().__init__()
        self._told = told

    def __missing__(self, morph: str) -> _Told:
        found = self[morph] = self._told(morph)
        return found


def _is_finite(morph: str) -> bool:
    # »won't«, »can't«: what is left of the modal has no form of its own
    return "VerbForm=Fin" in morph or morph == "VerbType=Mod"


def _case(morph: str) -> str:
    at = morph.find("Case=")
    return morph[at + 5 : at + 8] if at >= 0 else ""


_FINITE = _OfMorphs(_is_finite)
_CASES = _OfMorphs(_case)
