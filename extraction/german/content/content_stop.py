"""Where the words that a German cue tells end: at the first clause that is the writer's again."""

from __future__ import annotations

from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_PARTICLES = _GERMAN["particles_of_support_verbs"] | {"ab"}
_DASHES = frozenset("–—-")


def content_stop(context: Context, sentence: Sentence, start: int) -> int:
    """One past the last clause of the content that begins with clause ``start``."""
    clauses = sentence.clauses
    k, waiting = start + 1, _waits_for_verb(clauses[start])
    while k < len(clauses) and _belongs(context, sentence, start, k, waiting):
        clause = clauses[k]
        waiting = _waits_for_verb(clause) or (waiting and (clause.finite < 0 or clause.dependent))
        k += 1
    return k


def _belongs(context: Context, sentence: Sentence, start: int, k: int, waiting: bool) -> bool:
    """Whether clause ``k`` goes on with the content that begins with clause ``start``."""
    clause, words = sentence.clauses[k], context.words
    if (clause.separator == ";" and not clause.subjunctive) or context.hidden[clause.begin]:
        return False
    if _is_particle(words, clause) or _is_matrix(sentence, start, k):
        return False
    if context.quoted[clause.begin - 1] and context.quoted[clause.begin]:
        return True
    goes_on = _goes_on(clause, waiting) and not _is_answered(context, clause)
    return goes_on or _wants_alike(words, sentence.clauses[k - 1], clause)


def _wants_alike(words: Words, before: Clause, clause: Clause) -> bool:
    """»…, er sei müde und der Rat sollte warten«: a verb whose past is its subjunctive, with a
    subject of its own, goes on with a clause in the subjunctive.
    """
    joined = clause.coordinator in ("und", "oder") and clause.begin == before.end
    own = clause.kind is ClauseKind.MAIN and clause.finite > clause.first
    alike = own and words.lower[clause.finite] in _GERMAN["past_like_subjunctive"]
    return joined and before.subjunctive and not before.dependent and alike


def _is_matrix(sentence: Sentence, start: int, k: int) -> bool:
    """»Folgt ihm ein Rat, der erklärt hat, ablehnen zu wollen, könnte es eng werden«: behind what
    depends comes the main clause of the writer.
    """
    hangs = start > 0 and sentence.clauses[start - 1].dependent
    clause = sentence.clauses[k]
    if not hangs or clause.kind is not ClauseKind.VERB_FIRST or clause.separator != ",":
        return False
    return not any(c.finite >= 0 and c.kind is ClauseKind.MAIN for c in sentence.clauses[:start])


def _is_particle(words: Words, clause: Clause) -> bool:
    """»Er lehnte den Antrag, …, ab«: what is left of the verb in front."""
    alone = all(words.pos[i] == "PUNCT" for i in range(clause.first + 1, clause.end))
    return alone and words.lower[clause.first] in _PARTICLES


def _is_answered(context: Context, clause: Clause) -> bool:
    """»…, was Reinders bestritt«, »– was der Rat anders sieht«: what another says to it."""
    lower = context.words.lower
    if lower[clause.first] != "was" or clause.subjunctive or clause.finite < 0:
        return False
    dash = clause.separator in _DASHES
    return dash or lower[clause.finite] in _GERMAN["answering_finites"]


def _waits_for_verb(clause: Clause) -> bool:
    return clause.kind in (ClauseKind.CONTENT, ClauseKind.SUBORDINATE) and clause.finite < 0


def _goes_on(clause: Clause, waiting: bool) -> bool:
    if clause.dependent or clause.kind is ClauseKind.FRAGMENT:
        return True
    return clause.subjunctive or waiting
