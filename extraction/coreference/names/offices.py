"""Offices in front of names that are named after what they are for: »Minister for Public Works
Declan Roche«, »Bishop of Durham Paul Ferrier«. No part of such an office is part of the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extraction.coreference.names.name_forms import first_name_gender
from extraction.parse.person_words import PersonWords
from extraction.parse.tokens import Tokens

_WITHIN = frozenset({"ADP", "DET", "CCONJ"})
_LONGEST = 9  # words behind the »for«


def words_of_offices(tokens: Tokens, words: PersonWords) -> frozenset[int]:
    """The tokens between the function and the name, without either."""
    if not words.persons_taken_for_organisations:
        return frozenset()
    return frozenset(
        i
        for at, text in enumerate(tokens.lower)
        if text in words.in_names and at and words.role(tokens.texts[at - 1]) is not None
        for i in _between(tokens, words, at)
    )


def _between(tokens: Tokens, words: PersonWords, at: int) -> Iterator[int]:
    """What the office at »for« is for; nothing where no name of two parts follows it."""
    texts = tokens.texts
    for i in range(at + 1, min(at + 1 + _LONGEST, len(texts) - 1)):
        if i > at + 1 and texts[i - 1][0].isupper() and _names_bearer(texts, words, i):
            yield from range(at + 1, i)
            return
        if not (texts[i][0].isupper() or tokens.pos[i] in _WITHIN or texts[i] == ","):
            return


def _names_bearer(texts: Sequence[str], words: PersonWords, i: int) -> bool:
    """A first name and one surname, behind which no further capital stands."""
    if first_name_gender(texts[i]) is None or not texts[i + 1].istitle():
        return False
    if words.organisation(texts[i + 1]) is not None or words.role(texts[i + 1]) is not None:
        return False
    return i + 2 >= len(texts) or not texts[i + 2][0].isupper()
