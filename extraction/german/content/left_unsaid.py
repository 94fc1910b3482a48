"""What was not said, though a verb of speech stands there: »kommentierte das nicht«; and what
somebody else said: »Das bestreitet die Bahn«.
"""

from __future__ import annotations

from extraction.german.cues.cue import Cue
from extraction.parse.clauses import Clause, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_OPPOSING, _POINTING = _GERMAN["opposing_verbs"], _GERMAN["pointing_words"]
_NOT_DENYING = frozenset({"nur", "bloß", "allein", "zuletzt", "ohne"})


def is_not_done(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Gerüchte kommentierte sie nicht«: what was left unsaid."""
    clause = sentence.clauses[cue.clause]
    if cue.verb is None:
        return False
    negated = _GERMAN["negations"] & set(context.words.lower[clause.begin : clause.end])
    unsaid = bool(negated) and cue.verb.lemma in _GERMAN["left_unsaid"]
    return unsaid or _is_not_judged(context.words, clause, cue)


def points_at_words_of_others(words: Words, clause: Clause, cue: Cue) -> bool:
    """»Das bestritt die Behörde«, »das hat die Bahn nie gesagt«: whether what the word stands for
    that opens the clause is said by somebody else, or by nobody.
    """
    if words.lower[clause.first] not in _POINTING:
        return False
    opposes = cue.verb is not None and cue.verb.lemma in _OPPOSING
    inside = range(clause.first + 1, clause.end)
    denied = not _goes_on_with_but(words, clause) and any(_denies(words, i) for i in inside)
    return opposes or denied


def _goes_on_with_but(words: Words, clause: Clause) -> bool:
    """»das sagt nicht irgendwer, sondern der Chef«"""
    return words.lower[clause.end + 1 : clause.end + 2] == ["sondern"]


def _denies(words: Words, i: int) -> bool:
    """Not »das sagt nicht nur Tamm«, »das sagt eine nicht genannte Beamtin«."""
    negated = words.lower[i] in _GERMAN["negations"] and words.pos[i - 1] != "DET"
    return negated and _NOT_DENYING.isdisjoint(words.lower[i + 1 : i + 2])


def _is_not_judged(words: Words, clause: Clause, cue: Cue) -> bool:
    """»hat den Bau nicht kritisiert«, »lobte den Bau nie«: the negation stands right before the
    end of the verb, and no »sondern« follows.
    """
    judges = cue.verb is not None and "label" in cue.verb.uses
    end = clause.end
    while end > clause.begin and words.texts[end - 1] in ".!":
        end -= 1
    last = max(cue.words, default=cue.main)
    before = last - 1 if last == end - 1 and last > clause.finite else end - 1
    denied = words.lower[before] in ("nicht", "nie", "niemals") and before > clause.finite
    return judges and denied and not _goes_on_with_but(words, clause)
