"""Subjects behind the verb, where what stands in front of it cannot speak."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.german.cues.cue import Cue
from extraction.german.grammar.noun_phrases import phrase_begin
from extraction.parse.clauses import Clause, ClauseKind
from extraction.parse.lexicon import Lexicon
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words
from extraction.statements.animacy import can_speak, can_tell

_GERMAN = word_groups("de")
_SHE_OR_HE = _GERMAN["she_or_he"]
_IN_SUBJECTS = frozenset(("DET", "ADJ", "NUM", *NOMINAL))
_NEVER_NOMINATIVE = _GERMAN["never_nominative"]


def able_behind(
    words: Words,
    cue: Cue,
    clause: Clause,
    anchor: int,
    parsed: int,
    lexicon: Lexicon,
    hidden: Sequence[bool],
) -> int:
    """»Die Zahl der Opfer bezifferte die Agentur mit 13«: what cannot speak is the object, who can
    the subject; so is who agrees with the verb (»Szenen der Angst schilderte eine Zeugin«).
    """
    disagree = _disagree(words, parsed, anchor)
    if not _stands_for_another(clause, anchor, parsed, disagree):
        return -1
    if disagree and set(words.lower[anchor + 1 : min(anchor + 2, clause.end)]) & _SHE_OR_HE:
        return anchor + 1  # »Die Mieter forderte sie auf«
    able = can_tell(words, parsed, lexicon)
    absolute = not able and _is_absolute(words, clause, parsed, anchor)
    if not disagree and not absolute and _stays(words, cue, parsed, lexicon):
        return -1
    i = _late_subject(words, anchor + 1, clause.end)
    i = _past_time(words, i, clause.end) if disagree else i
    if i >= clause.end or words.lower[i] in _NEVER_NOMINATIVE:
        return -1
    return _behind_thing(words, clause, parsed, i, lexicon, hidden, any_case=disagree)


def _stays(words: Words, cue: Cue, parsed: int, lexicon: Lexicon) -> bool:
    """Whether what the parse takes for the subject tells, or who stands behind the verb may be the
    one spoken to.
    """
    if cue.verb is not None and cue.verb.lemma in _GERMAN["verbs_of_somebody"]:
        # »Dieser Aussage widersprach die Zeugin«
        return words.pos[parsed] != "NOUN" or can_speak(words, parsed, lexicon.language)
    held = words.lower[parsed] in _GERMAN["held_things"]  # »Scharfe Kritik äußerte die Opposition«
    if not held and can_tell(words, parsed, lexicon):
        return True
    return cue.verb is not None and not {"dat", "acc"}.isdisjoint(cue.verb.addressee)


def _stands_for_another(clause: Clause, anchor: int, parsed: int, disagree: bool) -> bool:
    """Whether what the parse takes for the subject stands where another may be it."""
    if clause.kind is ClauseKind.VERB_FIRST:
        return parsed < clause.begin  # »Die Mönche, die kamen, nannte die Agentur „…“«
    # »In der Rede lobte am Abend der Wirt die Helfer«, which are many
    return clause.kind is ClauseKind.MAIN and (clause.first <= parsed < anchor or disagree)


def _is_absolute(words: Words, clause: Clause, parsed: int, anchor: int) -> bool:
    """»Den Titel im Blick und trotzdem mahnt der Trainer«, »Das Ziel vor Augen, mahnt der Trainer«:
    what is named beside a preposition, and another word or nothing fills the place of the subject.
    """
    held = words.pos[parsed + 1 : parsed + 2] == ["ADP"] and not can_speak(words, parsed, "de")
    if clause.kind is ClauseKind.VERB_FIRST:
        return held and clause.separator == ","
    between = words.pos[parsed + 1 : anchor]
    return held and "CCONJ" in between and between[-1] == "ADV"


def _past_time(words: Words, i: int, end: int) -> int:
    """»am Abend | der Sprecher«, which the parse may take for a genitive."""
    if i >= end or words.pos[i] != "ADP":
        return i
    return next((j + 1 for j in range(i, end) if words.pos[j] in NOMINAL), end)


def _behind_thing(
    words: Words,
    clause: Clause,
    parsed: int,
    i: int,
    lexicon: Lexicon,
    hidden: Sequence[bool],
    any_case: bool,
) -> int:
    """»Diese Rechnung nennt Yıldız „…“«: a bare noun behind the verb is a name."""
    in_front = words.lower[phrase_begin(words, parsed, clause.first)]
    if words.pos[i] == "NOUN" and in_front == "diese":
        return i
    return _first_able(words, i, min(clause.end, i + 7), lexicon, hidden, any_case=any_case)


def behind_pointing(
    words: Words,
    clause: Clause,
    anchor: int,
    parsed: int,
    lexicon: Lexicon,
    hidden: Sequence[bool],
) -> int:
    """»Das bestätigt auch die Juristin Norden: …«, »Anders sieht das die Firma: …«: who can speak
    behind »das«, which nobody is; else -1.
    """
    if parsed < 0 or words.lower[parsed] not in _GERMAN["pointing_subjects"]:
        return -1
    i = _late_subject(words, max(anchor, parsed) + 1, clause.end)
    if i >= clause.end or words.lower[i] in _NEVER_NOMINATIVE:
        return -1
    end = next((j for j in range(i, clause.end) if words.pos[j] in NOMINAL), -1)
    told = end >= 0 and words.cases[end] != "Gen" and can_tell(words, end, lexicon)
    return end if told and all(words.pos[j] in _IN_SUBJECTS for j in range(i, end)) else -1


def _late_subject(words: Words, i: int, end: int) -> int:
    """Where a subject behind the verb may begin, past adverbs and particles."""
    late = _GERMAN["before_late_subjects"]
    while i < end and (words.pos[i] in ("ADV", "PART") or words.lower[i] in late):
        i += 1
    return i


def _first_able(
    words: Words, begin: int, end: int, lexicon: Lexicon, hidden: Sequence[bool], any_case: bool
) -> int:
    """The head of the noun phrase that begins here, if it is somebody who can speak; else -1.

    ``any_case``: also one that the model takes for a genitive (»Die Mängel hält der Prüfer …«).
    """
    for j in range(begin, end):
        if hidden[j] or words.pos[j] not in _IN_SUBJECTS:
            return -1
        if words.pos[j] in NOMINAL and (any_case or words.cases[j] != "Gen"):
            return j if can_speak(words, j, lexicon.language) else -1
    return -1


def _disagree(words: Words, noun: int, verb: int) -> bool:
    """Whether the noun is plural and the verb singular."""
    return "Number=Plur" in words.morphs[noun] and "Number=Sing" in words.morphs[verb]
