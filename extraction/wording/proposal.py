"""For each statement a sentence that stands alone, where there surely is one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from extraction.parse.language import language_of
from extraction.parse.tokens import Tokens
from extraction.records import Person, Span, Statement
from extraction.wording.material import Material, UnsureError

_GENDERS = {"he": "m", "she": "f", "er": "m", "sie": "f"}


def with_wordings(
    tokens: Tokens,
    statements: Sequence[Statement],
    people: Sequence[Person],
    gender_of: Callable[[str], str | None],
) -> tuple[Statement, ...]:
    """The statements with ``wording`` filled in, empty where nothing is proposed. ``gender_of``
    tells "m" or "f" of a first name, or nothing.
    """
    propose, everybody = language_of(tokens.language).wording, tuple(people)
    genders = _genders(tokens, statements)

    def wording(statement: Statement) -> str:
        name = statement.resolved_speaker or ""
        by_name, told = gender_of(name.partition(" ")[0]) or "", genders.get(name, frozenset())
        try:
            return propose(Material(tokens, statement, everybody, by_name, told))
        except UnsureError:
            return ""

    worded = ((statement, wording(statement)) for statement in statements)
    return tuple(
        found if line == found.wording else replace(found, wording=line) for found, line in worded
    )


def _genders(tokens: Tokens, statements: Sequence[Statement]) -> dict[str | None, frozenset[str]]:
    """For each speaker the genders of the pronouns by which they speak."""
    found: dict[str, set[str]] = {}
    for statement in statements:
        (begin, end), *others = statement.speaker or ((0, 0),)
        gender = _GENDERS.get(tokens.text[begin:end].lower())
        if gender and not others:
            found.setdefault(statement.resolved_speaker or "", set()).add(gender)
    return {name: frozenset(genders) for name, genders in found.items()}


def with_post_wordings(
    statements: Sequence[Statement],
    parsed: Sequence[Tokens | None],
    people: Sequence[Person],
    gender_of: Callable[[str], str | None],
) -> tuple[Statement, ...]:
    """As :func:`with_wordings` for the statements of posts, each of which was ``parsed`` by itself,
    unless its language has no model.
    """
    return tuple(
        _post_worded(tokens, statement, people, gender_of) if tokens else statement
        for statement, tokens in zip(statements, parsed, strict=True)
    )


def _post_worded(
    tokens: Tokens,
    statement: Statement,
    people: Sequence[Person],
    gender_of: Callable[[str], str | None],
) -> Statement:
    alone = replace(statement, quote=(Span((0, len(tokens.text))),), speaker=())
    (worded,) = with_wordings(tokens, (alone,), people, gender_of)
    return replace(statement, wording=worded.wording)
