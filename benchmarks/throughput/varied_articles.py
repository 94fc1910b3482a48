"""Any number of articles that say different things in the style of our own.

The articles of ``tests/extraction/articles`` are twelve, and an archive of their copies would have
each claim said a hundred times. Here each copy has other nouns, surnames and numbers, drawn from
what the twelve have and from a list of surnames: who speaks and how stays, what is said and by whom
does not. First names stay, so that »he« and »she« do.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count, islice, product

from extraction.parse import pipeline
from tests.extraction.judged.expectations import all_articles

Piece = tuple[str, str]
"""Words of a text with what follows them, and by what they may be replaced: nouns of a kind,
"surname", "number", or "" where they stay.
"""
_BEGINS = ("Al", "Bra", "Cor", "Dun", "El", "Fen", "Gar", "Hol", "Is", "Ker", "Lam", "Mar", "Nor")
_ENDS = ("beck", "den", "felt", "gart", "hoff", "ley", "mann", "nitz", "rup", "sen", "ton", "wald")
_SURNAMES = tuple("".join(each) for each in product(_BEGINS, _ENDS))


def varied_articles(seed: int = 1) -> Iterator[tuple[str, str]]:
    """Languages and texts without end, the same for the same seed."""
    for number in count():
        drawn = random.Random(f"{seed} {number}")
        language, pieces = _articles()[number % len(_articles())]
        nouns = _nouns(language)
        surnames: dict[str, str] = {}
        words = []
        for word, kind in pieces:
            if kind == "surname":
                word = surnames.setdefault(word, drawn.choice(_SURNAMES))
            elif kind == "number":
                word = "".join(drawn.choice("123456789") if c.isdigit() else c for c in word)
            elif kind:
                word = drawn.choice(nouns[kind])
            words.append(word)
        yield language, "".join(words)


def some_articles(number: int, seed: int = 1) -> list[tuple[str, str]]:
    return list(islice(varied_articles(seed), number))


@cache
def _articles() -> Sequence[tuple[str, Sequence[Piece]]]:
    return [
        (article.language, _pieces(article.language, article.text)) for article in all_articles()
    ]


@cache
def _nouns(language: str) -> dict[str, list[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for written_in, pieces in _articles():
        for word, kind in pieces if written_in == language else ():
            found[kind].add(word)
    return {kind: sorted(words) for kind, words in found.items()}


def _pieces(language: str, text: str) -> Sequence[Piece]:
    doc = pipeline.load(language)(text)
    surnames = {entity[-1].text for entity in doc.ents if entity.label_ in ("PER", "PERSON")
                and len(entity) > 1}  # fmt: skip
    pieces: list[Piece] = []
    for token in doc:
        kind = ""
        if token.text in surnames:
            kind = "surname"
        elif token.pos_ == "NOUN" and token.text.isalpha():
            kind = f"{token.tag_} {token.morph}"
        elif token.text.isdecimal():
            kind = "number"
        pieces += [(token.text, kind), (token.whitespace_, "")]
    return pieces
