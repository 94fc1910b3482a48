"""Clauses that take their verb from the one before: »Der Konzern spricht von „A“, die Gewerkschaft
von „B“«.
"""

from __future__ import annotations

from extraction.german.cues.cue import Cue
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.animacy import can_speak
from extraction.statements.context import Context

_GERMAN = word_groups("de")


def gapped(context: Context, k: int, cue: Cue, begin: int) -> WordSpan | None:
    """Who says the quoted words at ``begin`` in a clause without a verb, in front of the same
    preposition that the cue's clause has.
    """
    words, sentence = context.words, context.sentences[k]
    here = sentence.clause_of(begin)
    clause, before = sentence.clauses[here], sentence.clauses[cue.clause]
    if here != cue.clause + 1 or clause.finite >= 0 or clause.separator != ",":
        return None
    preposition = next((i for i in (begin - 1, begin - 2) if words.pos[i] == "ADP"), -1)
    if words.lower[preposition] not in words.lower[before.begin : before.end]:
        return None
    return _subject(words, WordSpan((clause.first, preposition)))


def _subject(words: Words, phrase: WordSpan) -> WordSpan | None:
    """The phrase, if it is a subject by its first word and can speak."""
    heads = [i for i in range(*phrase) if words.pos[i] in NOMINAL]
    oblique = words.lower[phrase[0]] in _GERMAN["never_nominative"]
    led = words.pos[phrase[0]] in ("DET", "ADJ", *NOMINAL) and not oblique
    return phrase if led and heads and can_speak(words, heads[0], "de") else None
