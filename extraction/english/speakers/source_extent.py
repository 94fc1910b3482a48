"""How far the noun phrase of an English source reaches."""

from __future__ import annotations

from extraction.english.grammar.dependency_tree import Parse
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_HERE_AND_NOW = frozenset({"here", "today", "yesterday", "tonight"})
_POINTING = frozenset({"this", "last", "next", "that"})
_LEADING = frozenset({"at", "on", "in"})
_TIMES = frozenset({"time", "morning", "afternoon", "evening", "night", "week", "month", "year"})
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})


def owner_of(parse: Parse, owner: int, begin: int, noun: int) -> WordSpan:
    """»in [the judge]'s view«: whose view it is, without the mark of the possessive."""
    low, high = parse.phrase(owner, begin, noun)
    high -= parse.words.lower[high - 1] in ("'s", "'") and high - low > 1
    return WordSpan((low, high))


def without_time(parse: Parse, head: int, high: int) -> int:
    """Where the phrase of ``head`` ends without a time behind it that the parse takes into it: »a
    survey [this afternoon]«, »the court of appeal [on Tuesday]«, »officials [here]«.
    """
    words = parse.words
    if high - 1 == head and _is_day_behind_name(parse, head):
        return head
    while high - 1 > head:
        last = high - 1
        if _is_of_clause(parse, head, last):
            break
        here = words.lower[last] in _HERE_AND_NOW and words.lower[last - 1] not in _LEADING
        if here or _is_day_behind_name(parse, last):
            high = last
        elif words.lower[last] in _TIMES and words.lower[last - 1] in _POINTING:
            high = last - 1
        elif words.labels[last] == "pobj" and words.lower[last] in _TIMES | _DAYS:
            preposition = words.heads[last]
            if words.lower[preposition] not in _LEADING or preposition <= head:
                break
            high = preposition
        else:
            break
    return high


def _is_day_behind_name(parse: Parse, i: int) -> bool:
    """»Ann Reed Friday said«"""
    words = parse.words
    return i > 0 and words.lower[i] in _DAYS and words.pos[i - 1] == "PROPN"


def _is_of_clause(parse: Parse, head: int, last: int) -> bool:
    """»a poll released last week«: the time of a clause inside the phrase."""
    words, above = parse.words, parse.words.heads[last]
    if words.labels[last] == "pobj":
        above = words.heads[above]
    return head < above < last and words.pos[above] in ("VERB", "AUX")


def up_to_speech(context: Context, phrase: WordSpan) -> WordSpan:
    """Up to a whole speech that the parse took into the phrase, or to », one of whom said«."""
    words = context.words
    for i in range(*phrase):
        if words.texts[i] == "," and words.lower[i + 2 : i + 4] == ["of", "whom"]:
            return WordSpan((phrase[0], max(i, phrase[0] + 1)))
        if context.hidden[i] and context.quoted[i]:
            return WordSpan((phrase[0], max(i, phrase[0] + 1)))
    return phrase
