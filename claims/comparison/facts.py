"""What is written alike in German and English: dates, numbers and names, each with a key that is
the same in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from speakers.name_matching import comparable_name

_MONTHS = (
    "januar january jänner", "februar february", "märz march", "april", "mai may", "juni june",
    "juli july", "august", "september", "oktober october", "november", "dezember december",
)  # fmt: skip
_DAYS = (
    "montag monday", "dienstag tuesday", "mittwoch wednesday", "donnerstag thursday",
    "freitag friday", "samstag sonnabend saturday", "sonntag sunday",
)  # fmt: skip
# »Ein« and »one« are articles and pronouns more often than numbers.
_NUMBERS = (
    "", "", "zwei two", "drei three", "vier four", "fünf five", "sechs six", "sieben seven",
    "acht eight", "neun nine", "zehn ten", "elf eleven", "zwölf twelve",
)  # fmt: skip
_SCALES = {
    "tausend": 10**3, "thousand": 10**3, "million": 10**6, "millionen": 10**6, "millions": 10**6,
    "milliarde": 10**9, "milliarden": 10**9, "billion": 10**9, "billions": 10**9,
}  # fmt: skip


def _numbered(names: tuple[str, ...], first: int) -> dict[str, int]:
    return {
        comparable_name(name): number
        for number, group in enumerate(names, first)
        for name in group.split()
    }


_MONTH, _DAY, _NUMBER = _numbered(_MONTHS, 1), _numbered(_DAYS, 1), _numbered(_NUMBERS, 0)
_NAMED_MONTH = "|".join(name for group in _MONTHS for name in group.split())
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_NAMED_MONTH})"
    rf"|(?P<month2>{_NAMED_MONTH})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)\b",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
# Capitalised at the beginning of a sentence, and written alike in both languages without meaning
# the same.
_NO_NAMES = frozenset({
    "die", "also", "war", "was", "will", "man", "hat", "all", "so", "in", "an", "am", "es", "the",
    "and", "und", "der", "das",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """[begin, end) in the text, and what is said there, in a form that both languages share."""

    begin: int
    end: int
    key: tuple[str, float | str]


def facts_in(text: str) -> list[Fact]:
    """The dates, numbers and names of a text in their order, without overlap."""
    dates = [
        Fact(match.start(), match.end(), ("date", _month_and_day(match)))
        for match in _DATE.finditer(text)
    ]
    within = [(fact.begin, fact.end) for fact in dates]
    others = [
        fact
        for fact in _single(text)
        if not any(begin < fact.end and fact.begin < end for begin, end in within)
    ]
    return sorted([*dates, *others], key=lambda fact: fact.begin)


def _month_and_day(match: re.Match[str]) -> str:
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    return f"{_MONTH[comparable_name(month)]}-{int(day)}"


def _single(text: str) -> Iterator[Fact]:
    tokens = list(_TOKEN.finditer(text))
    skip = False
    for token, after in zip_longest(tokens, tokens[1:]):
        if skip:
            skip = False
            continue
        number = _value(token.group())
        scale = _SCALES.get(comparable_name(after.group())) if after else None
        if number is not None and scale and after:
            skip = True
            yield Fact(token.start(), after.end(), ("number", number * scale))
        elif number is not None:
            yield Fact(token.start(), token.end(), ("number", number))
        elif key := _key_of_capitalised(token.group()):
            yield Fact(token.start(), token.end(), key)


def _key_of_capitalised(token: str) -> tuple[str, float | str] | None:
    word = comparable_name(token)
    if not token[0].isupper():
        return None
    if word in _MONTH:
        return "month", _MONTH[word]
    if word in _DAY:
        return "weekday", _DAY[word]
    if len(word) > 2 and word not in _NO_NAMES:
        # »Adlers Rede« and »Adler’s speech«.
        return "name", word.removesuffix("s") if len(word) > 4 else word
    return None


def _value(token: str) -> float | None:
    """»1.000,5« and »1,000.5« are one number; three digits after a single sign are thousands in
    either language.
    """
    if not token[0].isdigit():
        return _NUMBER.get(comparable_name(token))
    thousands = re.sub(r"[.,](?=\d{3}(?!\d))", "", token)
    try:
        return float(thousands.replace(",", "."))
    except ValueError:  # »1.2.3«
        return None
