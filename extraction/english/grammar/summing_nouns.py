"""Nouns in apposition that sum up a whole sentence: »…, a claim that fact-checkers dispute«."""

from __future__ import annotations

from extraction.english.grammar.animacy import animate
from extraction.parse.word_groups import word_groups
from extraction.statements.context import Context

_SUMMING = word_groups("en")["summing_up"]
_LONGEST_TELLER = 6  # words, with »that«


def summing_noun(context: Context, i: int, limit: int) -> int:
    """»a claim that fact-checkers dispute«: the noun that sums up at ``i`` what stands before; -1
    for none.
    """
    words = context.words
    if words.lower[i : i + 1] == ["something"]:
        return i if _is_disputed(context, i + 1, limit) else -1
    if i + 2 >= limit or words.lower[i] not in ("a", "an"):
        return -1
    if words.lower[i + 1] in _SUMMING and words.pos[i + 1] == "VERB":
        return i + 1  # »a finding«
    noun = next((j for j in range(i + 1, min(i + 4, limit)) if words.pos[j] == "NOUN"), -1)
    return noun if 0 <= noun < len(words) - 1 and _sums_up(context, noun, limit) else -1


def _sums_up(context: Context, noun: int, limit: int) -> bool:
    words = context.words
    behind = "Number=Plur" in words.morphs[noun + 1] and animate(context, noun + 1)
    if words.lower[noun] not in _SUMMING:  # »a practice critics say …«
        critics = behind and words.pos[noun + 1] == "NOUN"
        return critics or _another_tells(context, noun + 1, limit)
    return behind or words.pos[noun + 1] != "NOUN"


def _another_tells(context: Context, i: int, limit: int) -> bool:
    """»[a twist] that two aides say could …«: somebody, and right behind a verb that tells."""
    words = context.words
    if words.lower[i] not in ("that", "which"):
        return False
    for verb in range(i + 2, min(i + _LONGEST_TELLER, limit)):
        if words.finite[verb] or words.pos[verb] in ("VERB", "AUX", "PUNCT"):
            readings = context.lexicon.readings(words.lower[verb])
            tells = any(r.verb.uses & {"clause", "label"} for r in readings)
            return tells and animate(context, verb - 1)
    return False


def _is_disputed(context: Context, i: int, limit: int) -> bool:
    """»something [that the union disputes]«, whatever the tagger takes the verb for."""
    words = context.words
    for verb in range(i + 1, min(i + _LONGEST_TELLER, limit)):
        if words.pos[verb] == "PUNCT":
            return False
        if words.lower[verb] in context.lexicon.words["rejecting_verbs"]:
            return words.pos[verb - 1] in ("NOUN", "PROPN", "PRON")
    return False
