"""What stands around a number: unit, hedge, direction of a change, rate, and what is counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extraction.checking.figures.numerals import read_value
from extraction.checking.figures.records import Hedge
from extraction.checking.figures.tokenizer import Token
from extraction.checking.figures.vocabulary import Vocabulary

_CURRENCIES = frozenset(("EUR", "USD", "GBP", "CHF", "JPY"))
_LONGEST_NOUN_PHRASE = 4


def unit_at(tokens: Sequence[Token], i: int, words: Vocabulary) -> tuple[str, int]:
    """The unit that begins at token ``i`` and the token behind it; ("", i) where none does."""
    if i >= len(tokens):
        return "", i
    for phrase, code in words.units.get(tokens[i].lower, ()):
        end = i + len(phrase)
        if tuple(token.lower for token in tokens[i:end]) == phrase and not _is_letter_unit(
            tokens, i, end
        ):
            return code, end
    return "", i


def _is_letter_unit(tokens: Sequence[Token], i: int, end: int) -> bool:
    """A single letter is a unit behind digits only: »5 t«, not »zwei m«."""
    only = tokens[i].text
    return end == i + 1 and len(only) == 1 and only.isalpha() and not tokens[i - 1].is_digits


def unit_before(tokens: Sequence[Token], i: int, words: Vocabulary) -> tuple[str, int]:
    """A currency in front of its number, and where the number begins: "€5bn", »CHF 20«."""
    code, end = unit_at(tokens, i, words)
    if code in _CURRENCIES and end < len(tokens) and tokens[end].is_digits:
        return code, end
    return "", i


def hedge_before(
    tokens: Sequence[Token], i: int, behind: int, words: Vocabulary
) -> tuple[int, Hedge]:
    """Where the words that hedge a number at token ``i`` begin, and what they mean.

    Words before token ``behind`` belong to the figure before this one.
    """
    for phrase, name in words.hedges:
        begin = i - len(phrase)
        if begin >= behind and tuple(token.lower for token in tokens[begin:i]) == phrase:
            return begin, Hedge(name)
        # »ca. 300«
        if i - 2 >= behind and tokens[i - 1].text == "." and (tokens[i - 2].lower,) == phrase:
            return i - 2, Hedge(name)
    return i, Hedge.EXACT


def change_before(
    tokens: Sequence[Token], i: int, behind: int, unit: str, words: Vocabulary
) -> tuple[str, int]:
    """»um 2,5 Prozentpunkte« is by, "to 640 million tonnes" is to; a count has no direction."""
    if i <= behind or not unit or unit in ("hour", "minute", "day", "week", "month", "year"):
        return "", i
    before = tokens[i - 1].lower
    if words.has("by", before):
        return "by", i - 1
    return ("to", i - 1) if words.has("to", before) else ("", i)


def counted_behind(
    tokens: Sequence[Token], i: int, unit: str, words: Vocabulary
) -> tuple[tuple[int, int] | None, int]:
    """The span of the noun that is counted, and the token behind it.

    A figure with a unit of its own counts nothing, but a share is one of something.
    """
    if unit and unit not in ("percent", "times"):
        return None, i
    start = _behind_of(tokens, i, unit, words)
    end = _noun_end(tokens, start, words)
    if end <= start:
        return None, i
    return (tokens[start].begin, tokens[end - 1].end), end


def _behind_of(tokens: Sequence[Token], i: int, unit: str, words: Vocabulary) -> int:
    """»der Befragten«, "of the members", »so viele Fälle«: where the noun phrase begins."""
    group = "as_many" if unit == "times" else "of"
    for phrase in sorted(words.words[group], key=len, reverse=True):
        end = i + len(phrase)
        if tuple(token.lower for token in tokens[i:end]) == phrase:
            return end
    return i


def _noun_end(tokens: Sequence[Token], i: int, words: Vocabulary) -> int:
    """The token behind the noun of the phrase at ``i``; ``i`` where none begins."""
    last = min(len(tokens), i + _LONGEST_NOUN_PHRASE)
    if words.capital_nouns:
        return _capital_noun(tokens, i, last)
    return _plural_noun(tokens, i, last, words)


def _capital_noun(tokens: Sequence[Token], i: int, last: int) -> int:
    """Adjectives in small letters, then the noun in capitals."""
    for k in range(i, last):
        if not tokens[k].text.isalpha():
            break
        if tokens[k].text[0].isupper():
            return k + 1
        if not tokens[k].text.endswith(("e", "en", "er", "es", "em")):
            break
    return i


def _plural_noun(tokens: Sequence[Token], i: int, last: int, words: Vocabulary) -> int:
    """Up to the first plural; a lone singular counts as the noun when nothing else follows."""
    end = i
    for k in range(i, last):
        word = tokens[k].lower
        if not word.isalpha() or words.has("function_words", word):
            break
        # A participle goes with a noun (»promised homes«), and is a verb at the end.
        if word.endswith("ed") and not _goes_on(tokens, k + 1, words):
            break
        end = k + 1
        if words.has("irregular_plurals", word) or re.search(r"[^s]s$", word):
            return end
    return min(end, i + 1)


def _goes_on(tokens: Sequence[Token], k: int, words: Vocabulary) -> bool:
    if k >= len(tokens) or not tokens[k].text.isalpha():
        return False
    return not words.has("function_words", tokens[k].lower)


def rate_behind(tokens: Sequence[Token], i: int, words: Vocabulary) -> tuple[str, int]:
    """»pro Stunde«, »je 100.000 Einwohner«, "a day", »jährlich«: of what it is a rate."""
    if i >= len(tokens):
        return "", i
    word = tokens[i].lower
    if word in words.periods:
        return words.periods[word], i + 1
    for phrase in words.words["per_period"]:
        end = i + len(phrase)
        if tuple(token.lower for token in tokens[i:end]) == phrase:
            period, behind = unit_at(tokens, end, words)
            # »im Jahr 2023« tells when, not how often.
            if period in ("hour", "day", "week", "month", "year") and not (
                behind < len(tokens) and _tells_when(tokens[behind], words)
            ):
                return period, behind
    return _rate_of_units(tokens, i, words)


def _tells_when(token: Token, words: Vocabulary) -> bool:
    """»im Jahr 2023«, "a year earlier": a moment and no rate."""
    return token.is_digits or words.has("behind_moment", token.lower)


def _rate_of_units(tokens: Sequence[Token], i: int, words: Vocabulary) -> tuple[str, int]:
    for phrase in sorted(words.words["per"], key=len, reverse=True):
        start = i + len(phrase)
        if tuple(token.lower for token in tokens[i:start]) != phrase or start >= len(tokens):
            continue
        base = read_value(tokens, start, words)
        noun = base.end if base else start
        end = _noun_end(tokens, noun, words)
        told = " ".join(token.text for token in tokens[noun:end])
        number = f"{base.number:.0f} " if base else ""
        return f"{number}{told}".strip(), end
    return "", i
