"""Clauses that take their verb from the one before: »Der Konzern spricht von „A“, die Gewerkschaft
von „B“«.
"""

from __future__ import annotations

from extraction.german.cues.cue import Cue
from extraction.parse.clauses import ClauseKind
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


def gapped_act(context: Context, k: int, cue: Cue) -> tuple[int, WordSpan] | None:
    """»Er wirft der Bank Geiz vor, die Opposition dagegen der Regierung Panikmache«: where a clause
    begins that takes the verb from the one before, and who acts in it.
    """
    words, clauses = context.words, context.sentences[k].clauses
    if cue.clause + 1 >= len(clauses):
        return None
    clause = clauses[cue.clause + 1]
    if clause.kind is not ClauseKind.FRAGMENT or clause.separator != ",":
        return None
    inside = range(clause.first + 1, clause.end - 1)
    against = next((i for i in inside if words.lower[i] in _GERMAN["set_against"]), -1)
    told = any(words.pos[i] in NOMINAL for i in range(against + 1, clause.end))
    if against < 0 or not told:
        return None
    subject = _subject(words, WordSpan((clause.first, against)))
    return (clause.begin, subject) if subject else None


def _subject(words: Words, phrase: WordSpan) -> WordSpan | None:
    """The phrase, if it is a subject by its first word and can speak."""
    heads = [i for i in range(*phrase) if words.pos[i] in NOMINAL]
    oblique = words.lower[phrase[0]] in _GERMAN["never_nominative"]
    led = words.pos[phrase[0]] in ("DET", "ADJ", *NOMINAL) and not oblique
    return phrase if led and heads and can_speak(words, heads[0], "de") else None
