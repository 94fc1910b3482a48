"""»der 48 Jahre alte Trainer«: the years belong to an attribute, and nobody is called by them. The
parse often takes them for the subject, and the trainer for an object.
"""

from __future__ import annotations

import re

from extraction.parse.tokens import Tokens

_AGE = re.compile(r"\b(?:Jahre|Monate) (?:alte|junge)[nmrs]?\b")
_AGED = re.compile(r"\d{1,3}-Jährige[nmrs]?")
_MEASURES = frozenset({"jahre", "monate"})
_NOUNS = frozenset({"NOUN", "PROPN"})


def mend_ages(tokens: Tokens) -> None:
    """Hang the years on their adjective and this on its noun, which takes the place of all;
    »der 39-Jährige« is a noun.
    """
    text = tokens.text
    # found sooner than a pattern, which is tried at every letter of a text that tells no age
    if "-Jährige" in text and _AGED.search(text):
        for i, word in enumerate(tokens.texts):
            if tokens.pos[i] == "ADJ" and _AGED.fullmatch(word):
                tokens.pos[i] = "NOUN"
    if not (("Jahre " in text or "Monate " in text) and _AGE.search(text)):
        return
    for i in range(2, len(tokens) - 2):
        if tokens.lower[i] in _MEASURES and tokens.pos[i - 1] == "NUM":
            noun = _described(tokens, i + 1)
            if noun > 0:
                _mend(tokens, i, noun)


def _described(tokens: Tokens, adjective: int) -> int:
    """The noun that the adjective stands in front of, with further ones between; else -1."""
    i = adjective
    while i + 1 < len(tokens) and tokens.pos[i] == "ADJ" and i < adjective + 3:
        i += 1
    return i if i > adjective and tokens.pos[i] in _NOUNS else -1


def _mend(tokens: Tokens, years: int, noun: int) -> None:
    heads, deps = tokens.heads, tokens.deps
    article, number = years - 2, years - 1
    if not years - 2 <= heads[years] <= noun or heads[years] == years:
        heads[noun] = noun if heads[years] == years else heads[years]
        deps[noun] = deps[years]
    if tokens.pos[article] == "DET":
        heads[article] = noun
        tokens.morphs[noun] = tokens.morphs[article]
    for i in range(years + 1, noun):
        heads[i], deps[i] = noun, "amod"
    heads[years], deps[years], heads[number], deps[number] = years + 1, "nmod", years, "nummod"
    # A measure, and no noun that a phrase could be about.
    tokens.pos[years] = "NUM"
