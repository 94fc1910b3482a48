"""Statements and people of running prose in one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extraction.coreference.people import resolve
from extraction.parse import pipeline
from extraction.parse.lexicon import load_lexicon
from extraction.parse.profiles import DEFAULT
from extraction.parse.tokens import Tokens
from extraction.records import Person, Post, Spans, Statement
from extraction.statements.finder import find_statements
from extraction.text.layout import only_prose


def read_prose(
    text: str,
    prose: Spans,
    language: str,
    posts: Sequence[Post] = (),
    learned: Mapping[str, float] | None = None,
    profile: str = DEFAULT,
) -> tuple[tuple[Statement, ...], tuple[Person, ...]]:
    """What the spans ``prose`` of ``text`` hold; ``posts`` are those of the whole text, whose
    authors may speak.

    ``learned`` shifts the weights by which pronouns and descriptions are resolved, ``profile``
    says which statements are wanted.
    """
    with pipeline.passing(language):
        blanked = only_prose(text, prose)
        tokens = Tokens(pipeline.read(blanked, language), blanked)
        statements = find_statements(tokens, load_lexicon(language, profile))
        return resolve(tokens, statements, posts, learned)
