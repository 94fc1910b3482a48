"""From a text to everything that is found in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from spacy.tokens import Doc

from extraction.coreference.names.name_forms import first_name_gender
from extraction.coreference.people import name_authors, resolve_speakers
from extraction.language_folders import text_habits
from extraction.parse import pipeline
from extraction.parse.lexicon import Lexicon, load_lexicon
from extraction.parse.profiles import DEFAULT, PROFILES
from extraction.parse.tokens import Tokens
from extraction.records import (
    LONGEST_TEXT,
    EmptyTextError,
    Extraction,
    ExtractionError,
    Passage,
    PassageKind,
    Person,
    Post,
    Spans,
    Statement,
    TextTooLongError,
    UnknownProfileError,
)
from extraction.statements.finder import find_statements
from extraction.statements.headlines import headline_statements
from extraction.statements.interview_answers import name_who_answers
from extraction.statements.letter_signatures import sign_letters
from extraction.statements.post_statements import post_statements, with_authors
from extraction.statements.told_in_turns import told_in_turns
from extraction.text.announced_blocks import announced_blocks
from extraction.text.bold_questions import Interview, read_interview
from extraction.text.labelled_lines import labelled_turns
from extraction.text.languages import SUPPORTED, detect, foreign_paragraph
from extraction.text.layout import Layout, only_prose, read_layout
from extraction.text.letters import read_letters
from extraction.text.posts import find_posts
from extraction.wording.proposal import with_post_wordings, with_wordings

RULES_VERSION = "0.2"


# A step of the parser costs little more for many texts than for one; the memory that it takes grows
# with their characters.
_BATCH_TEXTS = 32
_BATCH_CHARACTERS = 50_000

_Learned = Mapping[str, float] | None
_Found = tuple[tuple[Statement, ...], tuple[Person, ...]]


@dataclass(frozen=True, slots=True)
class _Prose:
    """What of ``text`` is read: ``blanked`` has its length, with blanks for all else. ``posts`` are
    those of the whole text, whose authors may speak.
    """

    text: str
    language: str
    blanked: str
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True)
class _Article:
    """A text before it is parsed."""

    prose: _Prose
    layout: Layout
    #: Its passages in other languages, one for each.
    foreign: tuple[_Prose, ...]
    #: The posts that hold words.
    posts: tuple[_PostWords, ...]


@dataclass(frozen=True, slots=True)
class _PostWords:
    """What a post says, and in which language it is parsed; "" for one that has no model."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class _Parsed:
    """What was found in prose, and the posts' words, by the id of each."""

    found: dict[int, _Found]
    posts: dict[int, Tokens]


def read_article(
    text: str,
    language: str | None = None,
    learned: _Learned = None,
    profile: str = DEFAULT,
) -> Extraction:
    """What :func:`extraction.extract` does, and what its docstring says."""
    article = _prepare(text, language, profile)
    return _complete(article, _read([article], learned, profile), profile)


def read_articles(
    texts: Iterable[str],
    languages: Iterable[str | None],
    learned: _Learned = None,
    profile: str = DEFAULT,
) -> Iterator[Extraction | ExtractionError]:
    """What :func:`extraction.extract_many` does, and what its docstring says."""
    batch: list[_Article | ExtractionError] = []
    characters = 0
    for text, language in zip(texts, languages, strict=False):
        characters += len(text)
        if batch and (len(batch) == _BATCH_TEXTS or characters > _BATCH_CHARACTERS):
            yield from _read_batch(batch, learned, profile)
            batch, characters = [], len(text)
        try:
            batch.append(_prepare(text, language, profile))
        except ExtractionError as error:
            batch.append(error)
    yield from _read_batch(batch, learned, profile)


def read_wordings(
    text: str, language: str, statements: Sequence[Statement], known: Sequence[Person]
) -> tuple[str, ...]:
    """What :func:`extraction.propose_wordings` does, and what its docstring says."""
    article = _prepare(text, language, DEFAULT)
    with pipeline.passing(language):
        tokens = Tokens(pipeline.parse(text, language), text)
        found = find_statements(tokens, load_lexicon(language, DEFAULT))
        _, people = resolve_speakers(tokens, found, article.prose.posts)
        named = {person.name for person in known}
        others = (person for person in people if person.name not in named)
        worded = with_wordings(tokens, statements, (*known, *others), first_name_gender)
    return tuple(statement.wording for statement in worded)


def _read_batch(
    batch: Sequence[_Article | ExtractionError], learned: _Learned, profile: str
) -> Iterator[Extraction | ExtractionError]:
    articles = [entry for entry in batch if isinstance(entry, _Article)]
    parsed = _read(articles, learned, profile)
    for entry in batch:
        yield _complete(entry, parsed, profile) if isinstance(entry, _Article) else entry


def _read(articles: Sequence[_Article], learned: _Learned, profile: str) -> _Parsed:
    """Whatever is in one language is parsed at once: a post by itself would cost a fifth of its
    article.
    """
    by_language: dict[str, tuple[list[_Prose], list[_PostWords]]] = {}
    for article in articles:
        for prose in (article.prose, *article.foreign):
            by_language.setdefault(prose.language, ([], []))[0].append(prose)
        for post in filter(attrgetter("language"), article.posts):
            by_language.setdefault(post.language, ([], []))[1].append(post)
    parsed = _Parsed({}, {})
    for language, (proses, posts) in by_language.items():
        texts = [*(prose.blanked for prose in proses), *(post.text for post in posts)]
        with pipeline.passing(language):
            docs = pipeline.parse_many(texts, language)
            for prose, doc in zip(proses, docs, strict=False):
                parsed.found[id(prose)] = _understand(doc, prose, learned, profile)
            for post, doc in zip(posts, docs, strict=True):
                parsed.posts[id(post)] = Tokens(doc, post.text)
    return parsed


def _prepare(text: str, language: str | None, profile: str) -> _Article:
    if not text.strip():
        raise EmptyTextError
    if len(text) > LONGEST_TEXT:
        raise TextTooLongError(len(text), LONGEST_TEXT)
    if profile not in PROFILES:
        raise UnknownProfileError(profile, PROFILES)
    language = language or detect(text)
    pipeline.load(language)  # refuses a language without a model before any work is done
    posts = find_posts(text)
    layout = read_layout(text, posts, language)
    prose = _Prose(text, language, only_prose(text, layout.prose), posts)
    foreign = tuple(_foreign(text, layout.passages, language))
    return _Article(prose, layout, foreign, tuple(_post_words(text, posts)))


def _post_words(text: str, posts: Iterable[Post]) -> Iterator[_PostWords]:
    for post in posts:
        if words := text[slice(*post.body)]:
            language = detect(words)
            yield _PostWords(words, language if pipeline.is_installed(language) else "")


def _foreign(text: str, passages: Iterable[Passage], language: str) -> Iterator[_Prose]:
    """The passages in other languages than ``language``. One in a language without rules, or whose
    model is not installed, is left alone.
    """
    foreign = [passage.span for passage in passages if passage.kind is PassageKind.FOREIGN]
    codes = [foreign_paragraph(text[slice(*span)], language) for span in foreign]
    for code in SUPPORTED:
        spans = tuple(span for span, its in zip(foreign, codes, strict=True) if its == code)
        if spans and pipeline.is_installed(code):
            yield _Prose(text, code, only_prose(text, spans))


def _complete(article: _Article, parsed: _Parsed, profile: str) -> Extraction:
    statements, people = parsed.found[id(article.prose)]
    text, language = article.prose.text, article.prose.language
    passages = article.layout.passages
    posts = name_authors(article.prose.posts, people)
    people = with_authors(people, posts)
    if text_habits(language).labelled_headlines:
        omitted = load_lexicon(language, profile).omitted_rules
        titles = headline_statements(text, passages, people, statements, language, omitted)
        statements = (*statements, *titles)
    elsewhere = [parsed.found[id(each)] for each in article.foreign]
    foreign = [statement for found, _ in elsewhere for statement in found]
    strangers = (person for _, persons in elsewhere for person in persons)
    everybody = (*people, *_unknown(strangers, people))
    in_posts = with_post_wordings(
        post_statements(text, posts),
        [parsed.posts.get(id(each)) for each in article.posts],
        everybody,
        first_name_gender,
    )
    return Extraction(
        text=text,
        language=language,
        statements=tuple(
            sorted(
                (*statements, *foreign, *in_posts),
                key=lambda found: found.begin,
            )
        ),
        posts=posts,
        passages=passages,
        people=everybody,
        date=article.layout.date,
        extractor=f"wortlaut {RULES_VERSION}, {pipeline.version(language)}",
    )


def _unknown(strangers: Iterable[Person], people: Iterable[Person]) -> Iterator[Person]:
    """Those whom only a passage in another language names."""
    known = {name for person in people for name in (person.name, *person.names)}
    yield from (person for person in strangers if person.name not in known)


def _blocks(prose: _Prose, lexicon: Lexicon, turns: Spans) -> Spans:
    """What is said in paragraphs without marks, below one that announces it."""
    if not text_habits(prose.language).unmarked_blocks:
        return ()

    def quotes(word: str) -> bool:
        return any("quote" in reading.verb.uses for reading in lexicon.readings(word))

    return announced_blocks(prose.text, quotes, turns)


def _understand(doc: Doc, prose: _Prose, learned: _Learned, profile: str) -> _Found:
    """What the parsed prose holds. ``learned`` shifts the weights by which pronouns and
    descriptions are resolved, ``profile`` says which statements are wanted.
    """
    lexicon = load_lexicon(prose.language, profile)
    labelled = text_habits(prose.language).labelled_turns
    interview = read_interview(prose.text) if labelled else Interview()
    turns = (*labelled_turns(prose.text), *interview.answers) if labelled else ()
    letters = read_letters(prose.text, turns) if labelled else ()
    turns = (*turns, *(paragraph for letter in letters for paragraph in letter.body))
    turns = (*turns, *_blocks(prose, lexicon, turns))
    spoken = tuple(turn for turn in turns if prose.blanked[slice(*turn)].strip())  # no headline
    tokens = Tokens(doc, prose.blanked, spoken)
    statements = find_statements(tokens, lexicon)
    inside = told_in_turns(tokens, statements, lexicon)
    spoken_to = name_who_answers(tokens, (*statements, *inside), interview, first_name_gender)
    signed = sign_letters(spoken_to, letters)
    statements, people = resolve_speakers(tokens, signed, prose.posts, learned)
    return with_wordings(tokens, statements, people, first_name_gender), people
