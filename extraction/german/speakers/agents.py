"""Who does what the passive tells (»wurde von der Polizei bestätigt«), and from whom somebody
hears it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extraction.german.cues.cue import Cue
from extraction.german.grammar.noun_phrases import phrase_end
from extraction.parse.clauses import Clause, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.animacy import can_speak

_GERMAN = word_groups("de")
AGENT_PREPOSITIONS = _GERMAN["agent_prepositions"]
_ABSTRACT, _HAPPENINGS = tuple(_GERMAN["abstract_endings"]), tuple(_GERMAN["happenings"])


def agent_of(
    words: Words, sentence: Sentence, cue: Cue, clause: Clause, hidden: Sequence[bool]
) -> WordSpan | None:
    """»wurde von der Polizei bestätigt«, »von Seiten der Stadt«."""
    for i in range(clause.begin, clause.end - 1):
        if (
            words.lower[i] in AGENT_PREPOSITIONS
            and not hidden[i]
            and not _is_inside_phrase(words, clause, i)
        ):
            first = i + 1 + (words.lower[i + 1] == "seiten")
            for j in range(first, min(clause.end, i + 9)):
                if words.pos[j] in NOMINAL or (words.pos[j] == "PRON" and words.cases[j] == "Dat"):
                    end = _end_before_charge(words, cue, j, phrase_end(words, j, clause.end))
                    agent = WordSpan((first, end))
                    if not is_happening(words, agent) and not _is_told_of(words, cue, i, j):
                        return agent
                    break
    return None


def is_received(words: Words, cue: Cue, clause: Clause) -> bool:
    """»Das Gericht erfuhr, …«, »…, bekam der Rat zu hören«, »musste sich sagen lassen, …«: the
    subject is told it; but »will erfahren haben« and »wie die Zeitung erfuhr« name who tells.
    """
    inside = words.lower[clause.begin : clause.end]
    if _lets_oneself(words, cue, inside):
        return True
    if words.lower[clause.first] == "wie" or not _GERMAN["claiming_modals"].isdisjoint(inside):
        return False
    verb, behind = words.lower[cue.main], words.lower[cue.main : clause.end + 2]
    gets = verb in _GERMAN["getting_verbs"] and ("zu", "hören") in pairwise(behind)
    return gets or verb in _GERMAN["hearing_verbs"]


def _lets_oneself(words: Words, cue: Cue, inside: Sequence[str]) -> bool:
    """»musste sich sagen lassen«, »ließ sich bestätigen«; who »ließ sich zitieren« speaks."""
    if "sich" not in inside or cue.verb is None or "VerbForm=Inf" not in words.morphs[cue.main]:
        return False
    lets = {*words.lower[cue.main + 1 : cue.main + 2], *(words.lower[i] for i in cue.words)}
    speaks = "quoting" in cue.verb.uses or cue.verb.lemma == "vernehmen"
    return not speaks and not lets.isdisjoint(_GERMAN["forms_of_lassen"])


def told_by(
    words: Words, sentence: Sentence, cue: Cue, clause: Clause, hidden: Sequence[bool]
) -> WordSpan | None:
    """»erfuhr von Bauamtsleiter Quast, dass …«: somebody who can speak behind »von«."""
    found = agent_of(words, sentence, cue, clause, hidden)
    speaks = found and any(can_speak(words, i, "de") for i in range(*found))
    return found if speaks else None


def _is_told_of(words: Words, cue: Cue, i: int, noun: int) -> bool:
    """»Von Brandstiftung wird ausgegangen«: behind the word that the verb asks for stands what is
    told, unless it is somebody.
    """
    asked = cue.verb.object_words if cue.verb else frozenset()
    preposition = "von" if words.lower[i] == "vom" else words.lower[i]
    return preposition in asked and not can_speak(words, noun, "de")


def _end_before_charge(words: Words, cue: Cue, head: int, end: int) -> int:
    """»von der Staatsanwaltschaft Tötung vorgeworfen«: a bare noun right behind the agent is what
    is done, and no part of a name.
    """
    last = end - 1
    opens = cue.finite == cue.main + 1  # »Vorgeworfen wird ihm von der Behörde Betrug in Kiel«
    if opens and last > head + 1 and words.pos[head + 1] == "NOUN":
        last, end = head + 1, head + 2
    if not opens and end != cue.main:
        return end
    if last <= head or words.pos[head] != "NOUN" or words.pos[last] != "NOUN":
        return end
    named = words.pos[last - 1] not in NOMINAL or can_speak(words, last, "de")
    spoken_to = cue.verb is not None and "dat" in cue.verb.addressee
    abstract = words.lower[last].endswith(_ABSTRACT) or words.roles[last] == "subject"
    return last if not named and (spoken_to or abstract) else end


def is_happening(words: Words, speaker: WordSpan) -> bool:
    """»der Sturm«, »die Cholera«: what befalls people says nothing, whatever verb it has.

    A word without an article may be a name (»Brand sagte«), save behind »von«.
    """
    begin, end = speaker
    nouns = [i for i in range(begin, end) if words.pos[i] in NOMINAL]
    if not nouns or any(words.pos[i] == "PROPN" for i in nouns):
        return False
    if end - begin == 1 and words.lower[begin - 1] not in AGENT_PREPOSITIONS:
        return False
    return words.lower[nouns[0]].endswith(_HAPPENINGS) and not can_speak(words, nouns[0], "de")


def _is_inside_phrase(words: Words, clause: Clause, i: int) -> bool:
    """»mit 27 von 35 Stimmen«, »Der Regierung unter Leitung von Otten wird …«: no agent."""
    if i > clause.begin and words.pos[i - 1] == "NUM":
        return True
    behind_noun = i > clause.first and words.pos[i - 1] in NOMINAL
    return behind_noun and i < clause.finite and not clause.dependent
