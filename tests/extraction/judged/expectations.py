"""What a careful editor finds in the articles of tests/extraction/articles: one TOML file each, one
table a finding.

Words stand in the files as they stand in the text, and are looked up there. They have to occur
once: speaker, cue and addressee within the statement's ``frame`` or else its quote if they occur
there, everything else in the whole text. Words that occur more often are given with some of their
surroundings and set in braces, »beteuert {er}«. Words in several pieces are a list. ``style`` and
``holds`` tell the reader what an article is there for.

``[[statement]]`` type, quote, speaker, cue, addressee, frame; ``resolved_speaker``: the fullest
name that the text gives ("" when nobody is named, left out when it is not judged); ``medium``
(Speech when left out, not judged); ``optional = true``: may be found and may be missed. Type and
resolved_speaker may be lists of what is right. ``[[post]]`` platform, text, author, handle, date,
resolved_speaker. ``[[not_a_statement]]`` ``words`` and the ``class`` of what they are.
``[[person]]`` name, kind ("person" when left out), positions, accounts; ``names``: other forms that
have to be known; ``also``: forms that are right as the fullest name.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ARTICLES = Path(__file__).parents[1] / "articles"
KNOWN_MISSES = "known_misses.toml"
STATEMENT_KEYS = frozenset(
    (
        "type",
        "quote",
        "speaker",
        "cue",
        "addressee",
        "frame",
        "resolved_speaker",
        "medium",
        "optional",
    )
)


class ExpectationError(Exception):
    """An article's file does not say clearly what is expected."""


@dataclass(frozen=True)
class Statement:
    id: str
    types: tuple[str, ...]
    quote: tuple
    speaker: tuple
    cue: tuple
    addressee: tuple
    resolved: tuple[str, ...] | None
    optional: bool


@dataclass(frozen=True)
class NotStatement:
    id: str
    kind: str
    span: tuple[int, int]


@dataclass(frozen=True)
class Post:
    id: str
    platform: str
    text: str
    author: str
    handle: str
    date: str
    resolved: str


@dataclass(frozen=True)
class Person:
    id: str
    names: tuple[str, ...]
    kind: str
    other_names: tuple[str, ...]
    positions: tuple[str, ...]
    accounts: tuple[str, ...]


@dataclass(frozen=True)
class Article:
    name: str
    language: str
    text: str
    statements: tuple[Statement, ...] = field(repr=False)
    not_statements: tuple[NotStatement, ...] = field(repr=False)
    posts: tuple[Post, ...] = field(repr=False)
    people: tuple[Person, ...] = field(repr=False)


@cache
def all_articles() -> tuple[Article, ...]:
    return tuple(
        read_article(path.stem, path.read_text(encoding="utf-8"))
        for path in sorted(ARTICLES.glob("*.toml"))
        if path.name != KNOWN_MISSES
    )


def read_article(name, source) -> Article:
    try:
        data = tomllib.loads(source)
        text = data["text"]
        article = Article(
            name=name,
            language=data["language"],
            text=text,
            statements=tuple(_statement(name, text, entry) for entry in data["statement"]),
            not_statements=tuple(
                _not_statement(name, text, entry) for entry in data.get("not_a_statement", ())
            ),
            posts=tuple(_post(name, entry) for entry in data.get("post", ())),
            people=tuple(_person(name, entry) for entry in data.get("person", ())),
        )
        _refuse_equal_ids(article)
    except (ExpectationError, KeyError, tomllib.TOMLDecodeError) as error:
        raise ExpectationError(f"{name}.toml: {error!r}") from error
    return article


def _refuse_equal_ids(article):
    for entries in (article.statements, article.not_statements, article.posts, article.people):
        ids = [entry.id for entry in entries]
        if len(ids) > len(set(ids)):
            raise ExpectationError(f"two entries begin with the same words: {sorted(ids)}")


def _refuse_unknown(entry, known):
    if unknown := entry.keys() - known:
        raise ExpectationError(f"unknown keys {sorted(unknown)}")


def _statement(name, text, entry) -> Statement:
    _refuse_unknown(entry, STATEMENT_KEYS)
    quote = _spans(text, entry["quote"])
    near = (*_spans(text, entry.get("frame", ())), *quote)
    types = _as_tuple(entry["type"])
    resolved = entry.get("resolved_speaker")
    return Statement(
        id=f"{name}: {types[0]} {first_words(_as_tuple(entry['quote'])[0])}",
        types=types,
        quote=quote,
        speaker=_spans(text, entry.get("speaker", ()), near),
        cue=_spans(text, entry.get("cue", ()), near),
        addressee=_spans(text, entry.get("addressee", ()), near),
        resolved=None if resolved is None else _as_tuple(resolved),
        optional=entry.get("optional", False),
    )


def _not_statement(name, text, entry) -> NotStatement:
    _refuse_unknown(entry, {"class", "words"})
    (span,) = _spans(text, entry["words"])
    return NotStatement(
        f"{name}: {entry['class']} {first_words(entry['words'])}", entry["class"], span
    )


def _post(name, entry) -> Post:
    rest = {key: entry[key] for key in ("platform", "text", "author", "handle", "date")}
    return Post(
        id=f"{name}: {first_words(entry['text'])}", resolved=entry["resolved_speaker"], **rest
    )


def _person(name, entry) -> Person:
    _refuse_unknown(entry, {"name", "also", "kind", "names", "positions", "accounts"})
    return Person(
        id=f"{name}: {entry['name']}",
        names=(entry["name"], *entry.get("also", ())),
        kind=entry.get("kind", "person"),
        other_names=tuple(entry.get("names", ())),
        positions=tuple(entry.get("positions", ())),
        accounts=tuple(entry.get("accounts", ())),
    )


def first_words(words, count=6):
    return " ".join(words.replace("{", "").replace("}", "").split()[:count])


def _as_tuple(value):
    return (value,) if isinstance(value, str) else tuple(value)


def _spans(text, words, places=()):
    return tuple(_span(text, piece, places) for piece in _as_tuple(words))


def _span(text, words, places):
    before, brace, rest = words.partition("{")
    inner, _, after = rest.partition("}")
    if not brace:
        before, inner, after = "", words, ""
    found = _occurrences(text, before + inner + after)
    for first, last in places:
        within = [begin for begin in found if first <= begin < last]
        if len(within) == 1:
            found = within
            break
    if len(found) != 1:
        raise ExpectationError(f"{words!r} occurs {len(found)} times in the text")
    begin = found[0] + len(before)
    return begin, begin + len(inner)


def _occurrences(text, words):
    """Where ``words`` stand on their own: »er« is not looked for in »erklärt«."""
    left, right = (r"\b" if sign.isalnum() else "" for sign in (words[0], words[-1]))
    return [match.start() for match in re.finditer(left + re.escape(words) + right, text)]
