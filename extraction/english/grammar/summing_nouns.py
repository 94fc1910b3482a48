"""Nouns in apposition that sum up a whole sentence: »…, a claim that fact-checkers dispute«."""

from __future__ import annotations

from extraction.english.grammar.animacy import animate
from extraction.parse.word_groups import word_groups
from extraction.statements.context import Context

_SUMMING = word_groups("en")["summing_up"]


def summing_noun(context: Context, i: int, limit: int) -> int:
    """»a claim that fact-checkers dispute«: the noun that sums up at ``i`` what stands before; -1
    for none.
    """
    words = context.words
    if i + 2 >= limit or words.lower[i] not in ("a", "an"):
        return -1
    if words.lower[i + 1] in _SUMMING and words.pos[i + 1] == "VERB":
        return i + 1  # »a finding«
    noun = next((j for j in range(i + 1, min(i + 4, limit)) if words.pos[j] == "NOUN"), -1)
    if noun < 0 or noun + 1 >= len(words):
        return -1
    behind = "Number=Plur" in words.morphs[noun + 1] and animate(context, noun + 1)
    if words.lower[noun] not in _SUMMING:  # »a practice critics say …«
        return noun if behind and words.pos[noun + 1] == "NOUN" else -1
    return noun if behind or words.pos[noun + 1] != "NOUN" else -1
