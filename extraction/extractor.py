"""From a text to everything that is found in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from extraction.coreference.people import name_authors, resolve
from extraction.errors import LONGEST_TEXT, EmptyTextError, TextTooLongError, UnknownProfileError
from extraction.parse import pipeline
from extraction.parse.lexicon import load_lexicon
from extraction.parse.profiles import DEFAULT, PROFILES
from extraction.parse.tokens import Tokens
from extraction.records import Extraction, Passage, PassageKind, Person, Post, Spans, Statement
from extraction.statements.finder import find_statements
from extraction.statements.headlines import headline_statements
from extraction.statements.post_statements import post_statements, with_authors
from extraction.text import languages
from extraction.text.labelled_lines import answers, labelled_turns
from extraction.text.layout import only_prose, read_layout
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
    if language == "de":
        titles = headline_statements(text, layout.passages, people, statements, language)
        statements = (*statements, *titles)
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
        turns = (*labelled_turns(text), *answers(text)) if language == "de" else ()
        tokens = Tokens(pipeline.read(blanked, language), blanked, turns)
        statements = find_statements(tokens, load_lexicon(language, profile))
        return resolve(tokens, statements, posts, learned)


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
