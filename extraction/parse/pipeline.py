"""Loads the linguistic model of a language, once per process, and reads texts with it.

The German model is Wortlaut's own (``extraction/models/de_wortlaut``). An operator who has another
one, for instance ``de_core_news_lg``, names it in the environment: ``WORTLAUT_GERMAN_MODEL``
(``WORTLAUT_ENGLISH_MODEL`` for English).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path
from threading import RLock
from typing import Any

import spacy
from spacy.attrs import (  # type: ignore[import-not-found]
    IS_ALPHA,
    IS_ASCII,
    IS_BRACKET,
    IS_CURRENCY,
    IS_DIGIT,
    IS_LEFT_PUNCT,
    IS_LOWER,
    IS_QUOTE,
    IS_RIGHT_PUNCT,
    IS_STOP,
    IS_TITLE,
    IS_UPPER,
    LIKE_EMAIL,
    LIKE_NUM,
    LIKE_URL,
    ORTH,
)
from spacy.lang.tokenizer_exceptions import emoticons
from spacy.language import BaseDefaults, Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.tokens import Doc
from spacy.util import compile_prefix_regex, compile_suffix_regex

from extraction.language_folders import TokenHabits, place_of
from extraction.parse.attribute_rules import remember_rules
from extraction.parse.lean_models import UNASKED_PARTS, give_back_memory, load_lean
from extraction.parse.matrix_products import choose_products
from extraction.parse.vector_rows import VectorRows
from extraction.records import ModelMissingError, UnsupportedLanguageError
from extraction.text.paragraphs import paragraphs

# The parser's memory grows with the piece it is given, so a book is read in pieces of this many
# characters.
_PIECE = 20_000
_UNASKED = (
    IS_ALPHA,
    IS_ASCII,
    IS_BRACKET,
    IS_CURRENCY,
    IS_DIGIT,
    IS_LEFT_PUNCT,
    IS_LOWER,
    IS_QUOTE,
    IS_RIGHT_PUNCT,
    IS_STOP,
    IS_TITLE,
    IS_UPPER,
    LIKE_EMAIL,
    LIKE_NUM,
    LIKE_URL,
)
# A vocabulary has one memory zone at a time; a language's passage may be read within another
# language's article.
_ONE_AT_A_TIME = RLock()


def load(language: str) -> Language:
    """The model for the language of this code. Raises UnsupportedLanguageError,
    ModelMissingError.
    """
    place = place_of(language)
    return _load(os.environ.get(place.model_variable) or place.model, language)


def is_installed(language: str) -> bool:
    """Whether there is a model for ``language``, and it can be loaded."""
    try:
        load(language)
    except (UnsupportedLanguageError, ModelMissingError):
        return False
    return True


@lru_cache(maxsize=4)
def _load(name: str, language: str) -> Language:
    try:
        with _ONE_AT_A_TIME:
            own = name == place_of(language).model
            nlp = load_lean(name) if own else spacy.load(name, exclude=UNASKED_PARTS)
    except (OSError, ImportError) as error:
        raise ModelMissingError(Path(name).name) from error
    if isinstance(nlp.tokenizer, Tokenizer):
        _adapt(nlp.tokenizer, nlp.Defaults, place_of(language).tokens)
    choose_products(nlp)
    remember_rules(nlp)
    if nlp.vocab.vectors.key2row:
        with suppress(OSError):  # no room for files: then in memory as before
            nlp.vocab.vectors.key2row = VectorRows(nlp.vocab.vectors.key2row)
    _remember_frequent_words(nlp)
    give_back_memory()
    return nlp


_OPENED = re.compile(r"(?:^|[\s(„“»])['’‚‘](?=\w)")
_FULL_STOP_BEHIND_SHORT_FORM = "(?<=[a-zäöüß][A-ZÄÖÜ])[.]"


def _adapt(tokenizer: Tokenizer, defaults: type[BaseDefaults], habits: TokenHabits) -> None:
    """Words that spaCy keeps together: »Uschi Pfennig (67): „…“« holds no »):«, »‹Ja.›« is four,
    »in der AfD.« four.
    """
    rules = {
        word: parts for word, parts in (tokenizer.rules or {}).items() if word not in emoticons
    }
    rules |= {word: [{ORTH: word}] for word in habits.short_titles}
    tokenizer.rules = {}  # each of the changes below has all of them read anew
    prefixes = compile_prefix_regex([*(defaults.prefixes or ()), "[‹›]"])
    suffixes = [*(defaults.suffixes or ()), "[‹›]", _FULL_STOP_BEHIND_SHORT_FORM]
    tokenizer.prefix_search = _unless_letters(prefixes.search)
    tokenizer.suffix_search = _unless_letters(compile_suffix_regex(suffixes).search)
    tokenizer.infix_finditer = _unless_letters(tokenizer.infix_finditer, ())
    tokenizer.url_match = _if_dotted(tokenizer.url_match)
    if habits.whole:
        tokenizer.token_match = _unless_letters(re.compile(habits.whole).fullmatch)
    tokenizer.rules = rules


def _unless_letters(search: Callable[[str], Any], nothing: Any = None) -> Callable[[str], Any]:
    """``search``, asked only of words with a mark or a digit: most have none, and every pattern
    that takes words apart asks for one.
    """
    return lambda word: nothing if word.isalpha() else search(word)


def _if_dotted(match: Callable[[str], Any]) -> Callable[[str], Any]:
    """``match`` for addresses, asked only of words with a dot, which each of them has."""
    return lambda word: match(word) if "." in word else None


def _remember_frequent_words(nlp: Language) -> None:
    """Words that every text has stay known: what is met inside :func:`passing` is forgotten with
    its text, and to take a new word apart and describe it costs as much as to tag it. What no rule
    and no model asks of a word is not found out.
    """
    for attribute in _UNASKED:
        nlp.vocab.lex_attr_getters.pop(attribute, None)  # type: ignore[attr-defined]
    for word in sorted(nlp.Defaults.stop_words):
        for written in (word, word.capitalize()):
            nlp.tokenizer(written)


@contextmanager
def passing(language: str) -> Iterator[None]:
    """What is read inside leaves no words behind; a ``Doc`` must not be used outside.

    spaCy keeps every word that it has ever seen, and a newsroom's worker runs for months.
    """
    nlp = load(language)
    with _ONE_AT_A_TIME, nlp.memory_zone():
        yield


def version(language: str) -> str:
    """Name and version of the model in use, for instance "de_wortlaut 0.1.0"."""
    return _version(load(language))


@lru_cache(maxsize=4)
def _version(nlp: Language) -> str:
    meta = nlp.meta  # spaCy lists all labels of the pipeline anew each time it is asked
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


def parse(text: str, language: str) -> Doc:
    """``text`` parsed; one ``Doc`` with the text's own offsets, however long the text is."""
    nlp = load(language)
    pieces = [_made(nlp, piece, language) for piece in _pieces_for_parser(text, language)]
    return nlp(pieces[0]) if len(pieces) == 1 else _joined(nlp.pipe(pieces))


def parse_many(texts: Iterable[str], language: str) -> Iterator[Doc]:
    """What :func:`parse` makes of each text, in their order. The parser takes its steps in all of
    them at once, so memory grows with their sum.
    """
    nlp = load(language)
    pieces = [
        [_made(nlp, piece, language) for piece in _pieces_for_parser(text, language)]
        for text in texts
    ]
    count = sum(map(len, pieces))
    if count == 1:  # as most articles read by themselves: spaCy's pipe takes longer
        yield nlp(pieces[0][0])
        return
    docs = nlp.pipe(chain.from_iterable(pieces), batch_size=max(1, count))
    for parts in pieces:
        yield next(docs) if len(parts) == 1 else _joined(islice(docs, len(parts)))


def _made(nlp: Language, piece: str, language: str) -> Doc:
    """``piece`` in tokens; where the language wants it, each paragraph begins a sentence, for the
    parser else runs on from a headline into the text.
    """
    doc = nlp.make_doc(piece)
    if place_of(language).tokens.paragraphs_part and "\n" in piece:
        begins = {begin for begin, _ in paragraphs(piece)}
        for token in doc:
            if token.idx in begins:
                token.is_sent_start = True
    return doc


def _joined(docs: Iterable[Doc]) -> Doc:
    return Doc.from_docs(list(docs), ensure_whitespace=False)


def _pieces_for_parser(text: str, language: str) -> list[str]:
    habits = place_of(language).tokens
    if habits.genitive_mark:
        text = _with_genitives(text, re.compile(habits.genitive_mark))
    replaced = str.maketrans(dict(habits.for_parser))
    return list(_pieces(text.translate(replaced)))


def _with_genitives(text: str, mark: re.Pattern[str]) -> str:
    """»Lenz' Anwalt« as »Lenzs Anwalt«, which the parser knows for a genitive: it takes the mark
    for one that closes a quotation, which it is where one was opened in the paragraph.
    """
    found = [match.end() - 1 for match in mark.finditer(text)]
    for place in found:
        before = text[text.rfind("\n", 0, place) + 1 : place]
        if not _OPENED.search(before):
            text = f"{text[:place]}s{text[place + 1 :]}"
    return text


def _pieces(text: str) -> Iterator[str]:
    """``text`` cut at line breaks, or at spaces where it has none, into pieces of at most
    ``_PIECE`` characters.
    """
    begin = 0
    while len(text) - begin > _PIECE:
        limit = begin + _PIECE
        cut = max(text.rfind("\n", begin + 1, limit), 0) or max(
            text.rfind(" ", begin + 1, limit), 0
        )
        cut = cut + 1 if cut > begin else limit
        yield text[begin:cut]
        begin = cut
    yield text[begin:]
