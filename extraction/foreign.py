"""Passages in another language than the article's: read by the rules of their own language where there are any."""

from __future__ import annotations

from collections.abc import Iterable

from extraction import languages, pipeline
from extraction.errors import ModelMissingError
from extraction.layout import only_prose
from extraction.lexicon import load_lexicon
from extraction.people import resolve
from extraction.records import Passage, PassageKind, Person, Span, Statement
from extraction.statements import find_statements

Found = tuple[tuple[Statement, ...], tuple[Person, ...]]


def read_foreign(text: str, passages: Iterable[Passage], language: str) -> Found:
    """Statements and people of the foreign passages of a text in ``language``.

    A passage in a language without rules, or whose model is not installed, is left alone.
    """
    foreign = [passage.span for passage in passages if passage.kind is PassageKind.FOREIGN]
    statements: list[Statement] = []
    people: list[Person] = []
    for code in languages.SUPPORTED:
        spans = [span for span in foreign if languages.surely_foreign(text[slice(*span)], language) == code]
        for found, persons in _read(text, spans, code):
            statements += found
            people += persons
    return tuple(statements), tuple(people)


def _read(text: str, spans: list[Span], language: str) -> Iterable[Found]:
    if not spans:
        return
    try:
        doc = pipeline.read(only_prose(text, tuple(spans)), language)
    except ModelMissingError:
        return
    yield resolve(doc, find_statements(doc, load_lexicon(language)))
