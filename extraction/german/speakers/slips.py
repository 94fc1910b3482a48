"""Words that slip out: »„So ein Quatsch“, entfuhr es der Wirtin«, »platzte es aus ihm heraus«."""

from __future__ import annotations

from extraction.german.cues.cue import Cue
from extraction.german.grammar.noun_phrases import phrase_end
from extraction.parse.clauses import Clause
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan

_GERMAN = word_groups("de")
_IN_FRONT = frozenset({"DET", "ADJ"})


def slipped_from(words: Words, clause: Clause, cue: Cue) -> WordSpan | None:
    """Whose lips they came from, right behind »es« or the verb: a dative whose case no name
    shows.
    """
    i = cue.main + 1
    while i < clause.end and (words.lower[i] in ("es", "'s", "’s", "aus") or words.pos[i] == "ADV"):
        i += 1
    if i < clause.end and words.lower[i] in _GERMAN["slipping_pronouns"]:
        return WordSpan((i, i + 1))
    head = i
    while head < clause.end and words.pos[head] in _IN_FRONT:
        head += 1
    if head >= clause.end or words.pos[head] not in NOMINAL:
        return None
    return WordSpan((i, phrase_end(words, head, clause.end)))
