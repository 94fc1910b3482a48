"""Digits that count nothing: dates, clock times, years, ordinals, numbers of rooms and roads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extraction.checking.figures.numerals import Value
from extraction.checking.figures.tokenizer import Token
from extraction.checking.figures.vocabulary import Vocabulary

_CLOCK = re.compile(
    r"\b\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?=\s*(?:Uhr|h\b|[ap]\.?m\b))"
    r"|\b\d{1,2}(?=\s*(?:Uhr|[ap]\.?m\b|o['’]clock))"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?\b"
)
_NUMERIC_DATE = re.compile(
    r"\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
)
_YEAR_SPAN = re.compile(r"\b(?:1[5-9]|20)\d{2}\s?(?:/|–|-)\s?(?:\d{2}|(?:1[5-9]|20)\d{2})\b")
_DECADE = re.compile(r"\b(?:\d{2}|\d{4})(?:er\b|['’]?s\b)")
_ENGLISH_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b")
# »die 84-jährige Frau«, "a 19-year-old": an age that describes somebody.
_AGE = re.compile(r"\b\d+-?(?:jährig\w*|Jährig\w*|years?-old\w*)")
_DIGIT = re.compile(r"\d")
_SECTION = re.compile(r"§+\s?\d+(?:\.\d+)*")


def excluded_spans(text: str, words: Vocabulary) -> list[tuple[int, int]]:
    """[begin, end) of what is written with digits and is no figure, by its form alone."""
    if not _DIGIT.search(text):
        return []
    patterns = (
        _date(words.months), _CLOCK, _NUMERIC_DATE, _YEAR_SPAN, _DECADE, _ENGLISH_ORDINAL, _AGE,
        _SECTION,
    )  # fmt: skip
    return [match.span() for pattern in patterns for match in pattern.finditer(text)]


@lru_cache(maxsize=8)
def _date(of_a_language: frozenset[str]) -> re.Pattern[str]:
    months = "|".join(sorted(map(re.escape, of_a_language), key=len, reverse=True))
    return re.compile(
        rf"\b\d{{1,2}}(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?:{months})\b\.?(?:,?\s+\d{{4}})?"
        rf"|\b(?:{months})\b\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d|[.,]\d)(?:,?\s+\d{{4}})?"
        rf"|\b(?:{months})\b\.?,?\s+(?:1[5-9]|20)\d{{2}}\b",
        re.IGNORECASE,
    )


def names_something(tokens: Sequence[Token], value: Value, words: Vocabulary) -> bool:
    """Whether the number at ``value`` is part of a name, an ordinal or a year."""
    if value.is_year:
        return True
    if not tokens[value.begin].is_digits or value.scaled:
        return _is_inert(tokens, value, words)
    return (
        _is_labelled(tokens, value, words)
        or _is_ordinal(tokens, value, words)
        or _is_house_number(tokens, value, words)
        or _is_year(tokens, value, words)
    )


def _is_inert(tokens: Sequence[Token], value: Value, words: Vocabulary) -> bool:
    """»außer acht«, and »Acht« that is no number at all."""
    before = tokens[value.begin - 1].lower if value.begin else ""
    return words.has("inert_before", before)


def _is_labelled(tokens: Sequence[Token], value: Value, words: Vocabulary) -> bool:
    """»Raum 12«, »A 7«, »G20«, "No. 7", "Covid-19"."""
    if not value.begin:
        return False
    i, glued = value.begin - 1, tokens[value.begin].glued
    if glued and _hangs_on_word(tokens, i):
        return True
    if tokens[i].text == "." and i and tokens[i].glued:
        i -= 1
    word = tokens[i]
    if glued and word.text.isalpha():
        return True
    single = i == value.begin - 1 and len(word.text) == 1 and word.text.isalpha()
    return words.has("label", word.lower) or (single and word.text.isupper())


def _hangs_on_word(tokens: Sequence[Token], hyphen: int) -> bool:
    """Whether the token is the hyphen of "Covid-19"."""
    joined = tokens[hyphen].text == "-" and tokens[hyphen].glued and hyphen > 0
    return joined and not tokens[hyphen - 1].is_digits


def _is_ordinal(tokens: Sequence[Token], value: Value, words: Vocabulary) -> bool:
    """»der 14. Wahlperiode«: behind a word that wants an ordinal, before a noun."""
    if not words.words["ordinal_before"] or value.end + 1 >= len(tokens):
        return False
    dot, noun = tokens[value.end], tokens[value.end + 1]
    if dot.text != "." or not dot.glued or not noun.text[0].isupper() or value.number > 999:
        return False
    before = tokens[value.begin - 1].lower if value.begin else ""
    return words.has("ordinal_before", before)


def _is_house_number(tokens: Sequence[Token], value: Value, words: Vocabulary) -> bool:
    """»Lindenstraße 4«, "10 Elm Street"."""
    before = tokens[value.begin - 1] if value.begin else None
    if before and before.text[0].isupper():
        endings = [phrase[0] for phrase in words.words["street_endings"]]
        if any(before.lower.endswith(ending) for ending in endings):
            return True
    behind = [token.text for token in tokens[value.end : value.end + 3]]
    return any(word in ("Street", "Road", "Avenue", "Lane", "Square", "Drive") for word in behind)


def _is_year(tokens: Sequence[Token], value: Value, words: Vocabulary) -> bool:
    """Four bare digits behind »im Jahr«, »seit« and the like, or with nothing to count behind."""
    text = tokens[value.begin].text
    if not (len(text) == 4 and text.isdecimal() and 1500 <= value.number <= 2100):
        return False
    before = tokens[value.begin - 1].lower if value.begin else ""
    behind = tokens[value.end].text if value.end < len(tokens) else ""
    if words.has("year_before", before) or before in words.months or not behind[:1].isalpha():
        return True
    # »2021 waren es …«: in German a noun in capitals is counted, anything else is not.
    return words.capital_nouns and behind[0].islower()
