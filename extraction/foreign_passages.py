"""Passages in another language than the article's: read by the rules of their own language where
there are any.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from extraction.parse import pipeline
from extraction.parse.profiles import DEFAULT
from extraction.prose import read_prose
from extraction.records import Passage, PassageKind, Person, Statement
from extraction.text import languages


def read_foreign(
    text: str,
    passages: Iterable[Passage],
    language: str,
    learned: Mapping[str, float] | None = None,
    profile: str = DEFAULT,
) -> tuple[tuple[Statement, ...], tuple[Person, ...]]:
    """Statements and people of the foreign passages of a text in ``language``.

    A passage in a language without rules, or whose model is not installed, is left alone.
    """
    foreign = [passage.span for passage in passages if passage.kind is PassageKind.FOREIGN]
    statements: list[Statement] = []
    people: list[Person] = []
    for code in languages.SUPPORTED:
        spans = tuple(
            span
            for span in foreign
            if languages.surely_foreign(text[slice(*span)], language) == code
        )
        if spans and pipeline.is_installed(code):
            found, persons = read_prose(text, spans, code, learned=learned, profile=profile)
            statements += found
            people += persons
    return tuple(statements), tuple(people)
