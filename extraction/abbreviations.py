"""Abbreviations that a text introduces in brackets."""

from __future__ import annotations

from spacy.tokens import Doc

_QUOTES = frozenset("„“”\"»«›‹‚‘’'")


def abbreviation_behind(doc: Doc, last: int) -> str:
    """The letters in brackets behind the token ``last``: »Bundesamt für Naturschutz (BfN)«."""
    index = last + 1
    while index < len(doc) and doc[index].text in _QUOTES:
        index += 1
    if index + 2 < len(doc) and doc[index].text == "(" and doc[index + 2].text == ")":
        short = doc[index + 1].text
        return short if sum(letter.isupper() for letter in short) > 1 else ""
    return ""
