"""English verbs that go with another person or tense: »I have« → »she has«, »would close« → »will
close«.
"""

from __future__ import annotations

from extraction.english.verb_forms import third_person
from extraction.parse.tokens import Tokens
from extraction.wording.material import PlacedWord, Words

_THIRD_PERSONS = {"am": "is", "'m": "is", "’m": "is", "'ve": "has", "’ve": "has", "have": "has"}
_THIRD_PERSONS |= {"do": "does", "'ll": "will", "’ll": "will"}
_ASIDE = frozenset({"rather", "like", "love", "prefer", "have", "if", "unless"})


def is_finite_verb(tokens: Tokens, word: PlacedWord) -> bool:
    i = word.token
    return i >= 0 and tokens.tags[i] in ("VBD", "VBP", "VBZ", "MD")


def of_third_person(tokens: Tokens, word: PlacedWord) -> PlacedWord:
    """The verb behind »I« as it stands behind a name."""
    if word.lower in _THIRD_PERSONS:
        return word._replace(text=_THIRD_PERSONS[word.lower])
    if tokens.tags[word.token] == "VBP":
        return word._replace(text=third_person(word.lower))
    return word


def from_past(tokens: Tokens, words: Words) -> Words:
    """»said it would close« as »it will close«, where nothing shows that it is only supposed."""
    if _ASIDE & {word.lower for word in words}:
        return words
    return [
        word._replace(text="will") if word.lower == "would" and _has_event(tokens, word) else word
        for word in words
    ]


def _has_event(tokens: Tokens, would: PlacedWord) -> bool:
    """Whether a full verb follows that tells what happens, not what something is like."""
    main = tokens.heads[would.token]
    return tokens.pos[main] == "VERB" and tokens.lower[main] not in ("be", "mean", "make")
