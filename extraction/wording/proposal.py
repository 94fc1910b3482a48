"""For each statement a sentence that stands alone, where there surely is one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from extraction.parse import pipeline
from extraction.parse.language import language_of
from extraction.parse.tokens import Tokens
from extraction.records import Person, Span, Statement
from extraction.text.languages import detect
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
    text: str,
    statements: Iterable[Statement],
    people: Sequence[Person],
    gender_of: Callable[[str], str | None],
) -> tuple[Statement, ...]:
    """As :func:`with_wordings` for the statements of posts, which are not parsed with the prose and
    may be in other languages.
    """
    posts = [(statement, text[statement.begin : statement.end]) for statement in statements]
    languages = [detect(body) for _, body in posts]
    worded = [statement for statement, _ in posts]
    for language in filter(pipeline.is_installed, sorted(set(languages))):
        places = [k for k, its in enumerate(languages) if its == language]
        with pipeline.passing(language):
            docs = pipeline.parse_many([posts[k][1] for k in places], language)
            for k, doc in zip(places, docs, strict=True):
                worded[k] = _post_worded(Tokens(doc, posts[k][1]), worded[k], people, gender_of)
    return tuple(worded)


def _post_worded(
    tokens: Tokens,
    statement: Statement,
    people: Sequence[Person],
    gender_of: Callable[[str], str | None],
) -> Statement:
    alone = replace(statement, quote=(Span((0, len(tokens.text))),), speaker=())
    (worded,) = with_wordings(tokens, (alone,), people, gender_of)
    return replace(statement, wording=worded.wording)
