"""A parsed text as plain lists, read once from a spaCy ``Doc``.

The rules look at most tokens several times; a Python list answers ten times faster than a spaCy
token.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from functools import cached_property, lru_cache
from operator import add
from typing import NewType

import numpy as np
from spacy.attrs import (  # type: ignore[import-not-found]
    DEP,
    ENT_IOB,
    ENT_TYPE,
    HEAD,
    IDX,
    LENGTH,
    MORPH,
    POS,
    SENT_START,
    TAG,
)
from spacy.strings import StringStore
from spacy.tokens import Doc

from extraction.parse.language import find_language
from extraction.records import Span, Spans
from extraction.text.interviews import find_turns
from extraction.text.quotation_marks import Quotation, find_quotations, with_turns

_COLUMNS = [IDX, LENGTH, HEAD, POS, DEP, TAG, MORPH, ENT_TYPE, ENT_IOB, SENT_START]
# What spaCy has for a token that goes on with the entity before it (ENT_IOB), and for the first of
# a sentence.
_INSIDE = _FIRST = 1


TokenSpan = NewType("TokenSpan", tuple[int, int])
"""(first, last) in tokens, both inclusive, as :class:`Tokens` counts them."""


def children_of(heads: Sequence[int]) -> list[list[int]]:
    """For each word those that hang on it, in text order; a root is its own head. Most words have
    none, and share a list that nobody may write to: a list each would wake the garbage collector.
    """
    nothing: list[int] = []
    found = [nothing] * len(heads)
    for i, head in enumerate(heads):
        if head != i:
            if found[head] is nothing:
                found[head] = [i]
            else:
                found[head].append(i)
    return found


class Tokens:
    """Columns of a document at the indices of its tokens, white space included.

    ``begins`` and ``ends`` are characters of ``text``, ``heads`` tokens; ``morphs`` has "_" for no
    features. ``entities`` holds the label of the entity that a token belongs to, ``goes_on``
    whether that is the one of the token before, ``starts`` whether the parser begins a sentence
    there. ``text`` may be given where it is at hand: spaCy joins it anew each time it is asked;
    ``turns`` are what labelled lines say (:mod:`extraction.text.labelled_lines`).
    """

    def __init__(self, doc: Doc, text: str | None = None, turns: Spans = ()) -> None:
        columns = _columns(doc)
        self.begins, lengths, steps, pos, deps, tags, morphs, entities, insides, starts = columns
        names = _label_names(doc.vocab.strings)
        self.language: str = doc.lang_
        self._turns = turns
        self.text: str = doc.text if text is None else text
        self.ends = list(map(add, self.begins, lengths))
        whole = self.text
        self.texts = [whole[begin:end] for begin, end in zip(self.begins, self.ends, strict=True)]
        self.lower = list(map(str.lower, self.texts))
        self.heads: list[int] = list(map(add, range(len(steps)), steps))
        name_of = names.__getitem__
        self.pos, self.deps = list(map(name_of, pos)), list(map(name_of, deps))
        self.tags, self.morphs = list(map(name_of, tags)), list(map(name_of, morphs))
        self.entities = list(map(name_of, entities))
        self.goes_on = [inside == _INSIDE for inside in insides]
        self.starts = [start == _FIRST for start in starts]
        if language := find_language(self.language):
            language.mend_parse(self)

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def children(self) -> list[list[int]]:
        """For each token those that hang on it in the parse, in text order."""
        return children_of(self.heads)

    def left_edge(self, i: int) -> int:
        """The first token of the subtree of token ``i``."""
        below = [i]
        for token in below:
            below.extend(self.children[token])
        return min(below)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quoted passages of the text."""
        labelled = {begin for begin, _ in self._turns}
        # One that is labelled stands in pieces there, without what is in brackets.
        answers = (turn for turn in find_turns(self.text) if turn[0] not in labelled)
        turns = sorted({*self._turns, *answers})
        return with_turns(find_quotations(self.text), tuple(turns))

    def without_turns(self) -> Tokens:
        """The same text, as if nobody were labelled in it: only what has marks is quoted."""
        plain = copy(self)
        plain.__dict__["quotations"] = find_quotations(self.text)
        return plain

    def has(self, i: int, feature: str) -> bool:
        """Whether the morphologizer gave token ``i`` a feature such as "Mood=Imp"."""
        return feature in features(self.morphs[i])

    def span(self, first: int, last: int) -> Span:
        """The characters of the tokens ``first`` to ``last``, inclusive."""
        return Span((self.begins[first], self.ends[last]))


def _columns(doc: Doc) -> list[list[int]]:
    """The attributes of all tokens: numpy lists columns in less time than rows, or each by
    itself.
    """
    table = doc.to_array(_COLUMNS).view("int64")
    found: list[list[int]] = np.ascontiguousarray(table.T).tolist()
    return found


@lru_cache(maxsize=4096)
def features(morph: str) -> frozenset[str]:
    """The single features of a morphological analysis: "Case=Acc,Dat|Number=Sing" has three."""
    pairs = (pair.partition("=") for pair in morph.split("|"))
    return frozenset(
        f"{field}={value}" for field, _, values in pairs for value in values.split(",")
    )


class _LabelNames(dict[int, str]):
    """The labels of a vocabulary's models by their hash, asked for once each: some hundreds,
    however much is read.
    """

    def __init__(self, strings: StringStore) -> None:
        super().__init__({0: ""})
        self._strings = strings

    def __missing__(self, key: int) -> str:
        found = self[key] = str(self._strings[key & 0xFFFFFFFFFFFFFFFF])
        return found


@lru_cache(maxsize=4)
def _label_names(strings: StringStore) -> _LabelNames:
    return _LabelNames(strings)
