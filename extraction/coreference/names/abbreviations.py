"""Abbreviations that a text introduces in brackets."""

from __future__ import annotations

from extraction.parse.tokens import Tokens

_QUOTES = frozenset("„“”\"»«›‹‚‘’'")


def abbreviation_behind(tokens: Tokens, last: int) -> str:
    """The letters in brackets behind the token ``last``: »Bundesamt für Naturschutz (BfN)«."""
    texts, index = tokens.texts, last + 1
    while index < len(texts) and texts[index] in _QUOTES:
        index += 1
    if index + 2 < len(texts) and texts[index] == "(" and texts[index + 2] == ")":
        short = texts[index + 1]
        return short if sum(letter.isupper() for letter in short) > 1 else ""
    return ""
