"""Who is cited: »zitiert die Zeitung den Minister«, »Der Bericht zitiert ihn mit den Worten …«."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.german.cues.cue import Cue
from extraction.german.grammar.nominatives import skip_prepositional
from extraction.german.grammar.noun_phrases import phrase_begin, phrase_end
from extraction.german.speakers.agents import AGENT_PREPOSITIONS
from extraction.parse.clauses import Clause
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.animacy import can_speak

_GERMAN = word_groups("de")
_BECOME = _GERMAN["passive_finites"]


def cited(
    words: Words, cue: Cue, clause: Clause, head: int, subject: WordSpan, hidden: Sequence[bool]
) -> WordSpan:
    """Whose words they are that the ``subject`` of a verb of citing has, itself for want of
    another.
    """
    quoted = _without_agent(words, cue, clause, subject) or _glued(words, head, subject)
    return quoted or _quoted_person(words, clause, subject, hidden) or subject


def _without_agent(words: Words, cue: Cue, clause: Clause, subject: WordSpan) -> WordSpan | None:
    """»wie Hoyer von der Zeitung zitiert wird«: who is quoted, without who quotes."""
    if not any(words.lower[i] in _BECOME for i in cue.words):
        return None
    begin, end = subject
    if any(words.lower[i] in AGENT_PREPOSITIONS for i in range(end, clause.end)):
        return subject  # »Der Chef von Nord wird von der Zeitung zitiert«
    of = next((i for i in range(begin + 1, end) if words.lower[i] in AGENT_PREPOSITIONS), end)
    return WordSpan((begin, of))


def _glued(words: Words, head: int, subject: WordSpan) -> WordSpan | None:
    """»zitiert die Zeitung Polizeisprecher Mohr«: the parse takes who is quoted for the paper's
    apposition.
    """
    for i in range(head + 1, subject[1] - 1):
        function = words.pos[i] == "NOUN" and words.cases[i] != "Gen" and can_speak(words, i, "de")
        if function and words.pos[i + 1] == "PROPN" and words.pos[i - 1] in NOMINAL:
            return WordSpan((i, subject[1]))
    return None


def _quoted_person(
    words: Words, clause: Clause, subject: WordSpan, hidden: Sequence[bool]
) -> WordSpan | None:
    """»„…“, zitiert die Zeitung den Minister«: the object speaks, not whoever quotes it."""
    i = max(subject[1], clause.begin)
    while i < clause.end and not hidden[i]:
        if words.pos[i] == "ADP":
            i = skip_prepositional(words, i, clause.end)
        elif words.lower[i] in _GERMAN["cited_pronouns"] and words.pos[i] == "PRON":
            return WordSpan((i, i + 1))
        elif words.pos[i] in NOMINAL:
            return WordSpan((phrase_begin(words, i, subject[1]), phrase_end(words, i, clause.end)))
        else:
            i += 1
    return None
