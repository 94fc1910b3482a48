"""For each statement a sentence that stands alone, where there surely is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extraction.parse import pipeline
from extraction.parse.language import language_of
from extraction.parse.tokens import Tokens
from extraction.records import Person, Span, Statement
from extraction.text.languages import detect
from extraction.wording.material import Material, UnsureError


def with_wordings(
    tokens: Tokens, statements: Sequence[Statement], people: Sequence[Person]
) -> tuple[Statement, ...]:
    """The statements with ``wording`` filled in, empty where nothing is proposed."""
    propose, everybody = language_of(tokens.language).wording, tuple(people)

    def wording(statement: Statement) -> str:
        try:
            return propose(Material(tokens, statement, everybody))
        except UnsureError:
            return ""

    return tuple(replace(statement, wording=wording(statement)) for statement in statements)


def with_post_wordings(
    text: str, statements: Sequence[Statement], people: Sequence[Person]
) -> Iterator[Statement]:
    """As :func:`with_wordings` for the statements of posts, which are not parsed with the prose and
    may be in another language.
    """
    for statement in statements:
        body = text[statement.begin : statement.end]
        language = detect(body)
        if not pipeline.is_installed(language):
            yield statement
            continue
        with pipeline.passing(language):
            tokens = Tokens(pipeline.parse(body, language), body)
            alone = replace(statement, quote=(Span((0, len(body))),), speaker=())
            (worded,) = with_wordings(tokens, (alone,), people)
        yield replace(statement, wording=worded.wording)
