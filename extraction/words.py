"""The words of a text as plain columns, read once from a spaCy ``Doc``.

The rules look at most words several times; a Python list answers ten times faster than a spaCy token.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache

from spacy.attrs import DEP, HEAD, IDX, IS_SPACE, MORPH, ORTH, POS  # type: ignore[import-not-found]
from spacy.strings import StringStore
from spacy.tokens import Doc

from extraction.mood import can_be_subjunctive, mood
from extraction.records import Span
from extraction.roles import labels

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

    ``breaks[i]`` counts the line breaks before word i. Spans of words are [begin, end), like those of characters.
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

    def __init__(self, doc: Doc) -> None:
        columns = doc.to_array([POS, DEP, HEAD, MORPH, IS_SPACE, ORTH, IDX]).astype("int64").tolist()
        names = _Names(doc.vocab.strings)
        self.texts: list[str] = []
        self.begins: list[int] = []
        self.breaks: list[int] = []
        kept: list[int] = []
        place = [0] * len(columns)
        newlines = 0
        for i, (_, _, _, _, is_space, orth, begin) in enumerate(columns):
            place[i] = len(kept)
            if is_space:
                newlines += names[orth].count("\n")
                continue
            kept.append(i)
            self.texts.append(names[orth])
            self.begins.append(begin)
            self.breaks.append(newlines)
            newlines = 0
        self.ends = [begin + len(text) for begin, text in zip(self.begins, self.texts, strict=True)]
        self.lower = [normal_form(text) for text in self.texts]
        self.pos = [names[columns[i][0]] for i in kept]
        self.labels = [names[columns[i][1]] for i in kept]
        self.roles = [_ROLE_OF.get(label, "") for label in self.labels]
        last = max(len(kept) - 1, 0)
        self.heads: list[int] = [min(place[i + columns[i][2]], last) for i in kept]
        self.morphs = [names[columns[i][3]] for i in kept]
        self.finite = ["VerbForm=Fin" in morph for morph in self.morphs]
        self.subjunctive = _subjunctives(doc, kept, self.lower, self.pos, self.morphs)
        self.cases = [_case(morph) for morph in self.morphs]

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
        return self.begins[begin], self.ends[end - 1]


def _subjunctives(doc: Doc, kept: list[int], lower: list[str], pos: list[str], morphs: list[str]) -> list[bool]:
    """Which words are certainly subjunctive: in German by form and features, elsewhere by the features alone."""
    if doc.lang_ != "de":
        return ["Mood=Sub" in morph for morph in morphs]
    found = [False] * len(kept)
    for i, k in enumerate(kept):
        if pos[i] in ("VERB", "AUX") and can_be_subjunctive(lower[i]):
            found[i] = mood(doc[k]).is_subjunctive
    return found


class _Names(dict[int, str]):
    """Strings of a vocabulary by their hash, asked for once each."""

    def __init__(self, strings: StringStore) -> None:
        super().__init__({0: ""})
        self._strings = strings

    def __missing__(self, key: int) -> str:
        found = self[key] = str(self._strings[key & 0xFFFFFFFFFFFFFFFF])
        return found


@lru_cache(maxsize=4096)
def _case(morph: str) -> str:
    at = morph.find("Case=")
    return morph[at + 5 : at + 8] if at >= 0 else ""
