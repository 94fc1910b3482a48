"""Cuts a sentence into clauses at its commas: in German they stand wherever a clause begins or
ends.

A weak parse mistakes attachments but not commas, finite verbs and subordinating words, so these
decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extraction.german.grammar.clause_kinds import classify, is_final
from extraction.german.grammar.datives import (
    put_dative_behind_right,
    put_dative_right,
    put_front_right,
)
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.lexicon import Lexicon
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words

_SEPARATORS = frozenset({",", ";", ":", "–", "—", "-"})
_OPENING, _ONLY_OPENING = frozenset('„"»«'), frozenset("„")
_GERMAN = word_groups("de")
_CLAUSE_COORDINATORS = _GERMAN["clause_coordinators"]
_RELATIVES = _GERMAN["relatives"]


def split_clauses(
    words: Words, begin: int, end: int, hidden: Sequence[bool], lexicon: Lexicon
) -> Sentence:
    """The clauses of the sentence [begin, end); ``hidden`` words (whole speeches, brackets) are not
    looked into.
    """
    clauses: list[Clause] = []
    texts = words.texts
    separators = [
        i
        for i in range(begin, end)
        if texts[i] in _SEPARATORS and not hidden[i] and _separates(words, i)
    ]
    start, separator = begin, ""
    for i in (*separators, end):
        if i > start:
            for part in _split_dass(words, Clause(start, i, separator), hidden, lexicon):
                for clause in _split_coordination(words, part, hidden, lexicon):
                    clauses.extend(_split_infinitive(words, clause, hidden, lexicon))
        if i < end:
            start, separator = i + 1, texts[i]
    for clause in clauses:
        classify(words, clause, hidden, lexicon)
        put_dative_right(words, clause)
        put_dative_behind_right(words, clause)
        put_front_right(words, clause)
    clauses = _join_manner_clauses(words, clauses)
    _find_relatives(words, clauses)
    _continue_clauses(words, clauses, lexicon)
    return Sentence(begin, end, clauses)


def _separates(words: Words, i: int) -> bool:
    """A hyphen only where it stands free; a comma not inside a number."""
    if words.texts[i] == "," and _lies_in_name(words, i):
        return False
    if words.texts[i] == "-":
        return i > 0 and words.begins[i] > words.ends[i - 1]
    if words.texts[i] in ":," and 0 < i < len(words) - 1 and words.texts[i - 1][-1:].isdigit():
        return words.begins[i + 1] > words.ends[i] or not words.texts[i + 1][:1].isdigit()
    return True


def _lies_in_name(words: Words, comma: int) -> bool:
    """»der Zeitschrift „Haus, Hof und Garten“«: between marks that hold no verb and few words."""
    begin = next((j for j in range(comma - 1, max(comma - 7, -1), -1) if _is_mark(words, j)), -1)
    end = next((j for j in range(comma + 1, min(comma + 7, len(words))) if _is_mark(words, j)), -1)
    if begin < 0 or end <= comma + 1 or words.texts[begin] not in _OPENING:
        return False
    verbs = (words.pos[j] in ("VERB", "AUX") for j in range(begin, end))
    return words.texts[end] not in _ONLY_OPENING and not any(verbs)


def _is_mark(words: Words, i: int) -> bool:
    return words.texts[i] in _OPENING or words.texts[i] in "“”"


def _split_coordination(
    words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> list[Clause]:
    """»Er räumte das ein und forderte Hilfe«: two finite verbs around a coordinator make two
    clauses.
    """
    verbs = [i for i in range(clause.begin, clause.end) if words.finite[i] and not hidden[i]]
    if len(verbs) < 2:
        return [clause]
    found, start, separator = [], clause.begin, clause.separator
    for left, right in pairwise(verbs):
        for i in range(left + 1, right):
            if words.lower[i] in _CLAUSE_COORDINATORS and not hidden[i] and i > start:
                if words.texts[i - 1][-1:] == "-" or (words.lower[i] == "aber" and i == left + 1):
                    continue
                found.append(Clause(start, i, separator))
                start, separator = i, ""
                break
    found.append(Clause(start, clause.end, separator))
    return found


def _split_dass(
    words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> list[Clause]:
    """»Sie hofft dass es gelingt«, »gab bekannt dass …«: behind a verb or its particle a clause
    begins, though no comma sets it off.
    """
    for i in range(clause.begin + 1, clause.end - 2):
        if words.lower[i] not in _GERMAN["dass"] or hidden[i]:
            continue
        told = words.pos[i - 1] in ("VERB", "AUX") or words.lower[i - 1] in lexicon.particles
        verbs = [j for j in range(clause.begin, clause.end) if words.finite[j]]
        if told and any(j < i for j in verbs) and any(j > i for j in verbs):
            return [Clause(clause.begin, i, clause.separator), Clause(i, clause.end, ",")]
    return [clause]


def _split_infinitive(
    words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> list[Clause]:
    """»hat angekündigt die Preise zu erhöhen«: behind the verb's last part an infinitive begins
    that no comma sets off.
    """
    last = clause.end - 1
    while last > clause.begin and words.pos[last] == "PUNCT":
        last -= 1
    if words.pos[last] != "VERB" or hidden[last]:
        return [clause]
    if words.lower[last - 1] != "zu" and "zu" not in words.lower[last][2:-3]:
        return [clause]
    if "VerbForm=Inf" not in words.morphs[last]:
        return [clause]
    for i in range(clause.begin + 2, last - 2):
        if not hidden[i] and _closes_announcement(words, clause, i, lexicon):
            return [Clause(clause.begin, i + 1, clause.separator), Clause(i + 1, clause.end, "")]
    return [clause]


def _closes_announcement(words: Words, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether word ``i`` is the participle, or the particle, of a verb that announces an
    infinitive.
    """
    readings = lexicon.readings(words.lower[i])
    if words.pos[i] == "VERB" and not words.finite[i]:
        return any(
            r.form is Form.PARTICIPLE and r.whole and "infinitive" in r.verb.uses for r in readings
        ) and any(words.finite[j] for j in range(clause.begin, i))
    if words.roles[i] != "particle" or words.pos[i + 1] not in ("DET", "NOUN", "PROPN", "PRON"):
        return False
    verb = words.heads[i]
    return clause.begin <= verb < i and any(
        r.form is Form.FINITE and r.verb.particle == words.lower[i] and "infinitive" in r.verb.uses
        for r in lexicon.readings(words.lower[verb])
    )


def _join_manner_clauses(words: Words, clauses: list[Clause]) -> list[Clause]:
    """»Wie Jan Otten, Leiter des Amtes, in Kiel mitteilte«: one clause, though commas cut its
    subject from its verb.
    """
    joined: list[Clause] = []
    k = 0
    while k < len(clauses):
        clause, last = clauses[k], _verb_of_manner(words, clauses, k)
        if last > k:
            clause.end, clause.finite, clause.opener = (
                clauses[last].end,
                clauses[last].finite,
                clause.first,
            )
            clause.kind, k = ClauseKind.SUBORDINATE, last
        joined.append(clause)
        k += 1
    return joined


def _verb_of_manner(words: Words, clauses: list[Clause], k: int) -> int:
    """The clause that ends with the verb for the »wie« that fragment ``k`` begins with; -1 for
    none.
    """
    if words.lower[clauses[k].first] != "wie" or clauses[k].kind is not ClauseKind.FRAGMENT:
        return -1
    for j in range(k + 1, min(k + 5, len(clauses))):
        clause = clauses[j]
        if clause.separator != "," or clause.coordinator:
            return -1
        if clause.kind in (ClauseKind.MAIN, ClauseKind.VERB_FIRST):
            return j if is_final(words, clause.finite, clause.end) else -1
    return -1


def _find_relatives(words: Words, clauses: list[Clause]) -> None:
    """»Die Anwältin, die lebenslange Haft verlangt, nannte …«: between a noun and its verb stands a
    relative clause, although it could be a main one by itself.
    """
    for j, (before, clause) in enumerate(pairwise(clauses)):
        ends = clause.kind is ClauseKind.MAIN and clause.finite == clause.end - 1
        behind = _behind_coordinated(clauses, j + 2)
        if not ends or clause.coordinator or words.lower[clause.first] not in _RELATIVES:
            continue
        if behind is None:
            continue
        between = before.kind is ClauseKind.FRAGMENT and behind.kind is ClauseKind.VERB_FIRST
        if between and clause.separator == behind.separator == "," and not behind.coordinator:
            clause.kind, clause.opener = ClauseKind.SUBORDINATE, clause.first


def _behind_coordinated(clauses: list[Clause], j: int) -> Clause | None:
    """Clause ``j``, or the next where that one goes on with the relative clause in front of it up
    to its own verb: »…, der lächelte | und die Hand hob, ging«.
    """
    while j < len(clauses):
        clause = clauses[j]
        goes_on = clause.separator == "" and clause.coordinator in ("und", "oder")
        if not (goes_on and clause.finite == clause.end - 1):
            return clause
        j += 1
    return None


def _continue_clauses(words: Words, clauses: list[Clause], lexicon: Lexicon) -> None:
    """»dass er kommt und geht«: a coordinated clause with its verb at the end goes on being
    subordinate.
    """
    for before, clause in pairwise(clauses):
        coordinated = (
            clause.coordinator in _CLAUSE_COORDINATORS - {"aber"} and clause.begin == before.end
        )
        independent = clause.kind in (ClauseKind.MAIN, ClauseKind.VERB_FIRST)
        if (
            coordinated
            and before.dependent
            and independent
            and is_final(words, clause.finite, clause.end)
        ):
            clause.kind = before.kind
