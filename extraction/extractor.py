"""From a text to everything that is found in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from extraction.coreference.people import name_authors
from extraction.errors import LONGEST_TEXT, EmptyTextError, TextTooLongError, UnknownProfileError
from extraction.foreign_passages import read_foreign
from extraction.parse import pipeline
from extraction.parse.profiles import DEFAULT, PROFILES
from extraction.prose import read_prose
from extraction.records import Extraction, Person
from extraction.statements.post_statements import post_statements, with_authors
from extraction.text import languages
from extraction.text.layout import read_layout
from extraction.text.posts import find_posts

RULES_VERSION = "0.2"


def read_article(
    text: str,
    language: str | None = None,
    learned: Mapping[str, float] | None = None,
    profile: str = DEFAULT,
) -> Extraction:
    """What :func:`extraction.extract` does, and what its docstring says."""
    if not text.strip():
        raise EmptyTextError
    if len(text) > LONGEST_TEXT:
        raise TextTooLongError(len(text), LONGEST_TEXT)
    if profile not in PROFILES:
        raise UnknownProfileError(profile, PROFILES)
    language = language or languages.detect(text)
    pipeline.load(language)  # refuses a language without a model before any work is done
    posts = find_posts(text)
    layout = read_layout(text, posts, language)
    statements, people = read_prose(text, layout.prose, language, posts, learned, profile)
    posts = name_authors(posts, people)
    people = with_authors(people, posts)
    foreign, strangers = read_foreign(text, layout.passages, language, learned, profile)
    return Extraction(
        text=text,
        language=language,
        statements=tuple(
            sorted(
                (*statements, *foreign, *post_statements(text, posts)),
                key=lambda found: found.begin,
            )
        ),
        posts=posts,
        passages=layout.passages,
        people=(*people, *_unknown(strangers, people)),
        date=layout.date,
        extractor=f"wortlaut {RULES_VERSION}, {pipeline.version(language)}",
    )


def _unknown(strangers: Iterable[Person], people: Iterable[Person]) -> Iterator[Person]:
    """Those whom only a passage in another language names."""
    known = {name for person in people for name in (person.name, *person.names)}
    yield from (person for person in strangers if person.name not in known)
