"""What was not said, though a verb of speech stands there: »kommentierte das nicht«."""

from __future__ import annotations

from extraction.german.cues.cue import Cue
from extraction.parse.clauses import Clause, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words
from extraction.statements.context import Context

_GERMAN = word_groups("de")


def is_not_done(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Gerüchte kommentierte sie nicht«: what was left unsaid."""
    clause = sentence.clauses[cue.clause]
    if cue.verb is None:
        return False
    negated = _GERMAN["negations"] & set(context.words.lower[clause.begin : clause.end])
    unsaid = bool(negated) and cue.verb.lemma in _GERMAN["left_unsaid"]
    return unsaid or _is_not_judged(context.words, clause, cue)


def _is_not_judged(words: Words, clause: Clause, cue: Cue) -> bool:
    """»hat den Bau nicht kritisiert«, »lobte den Bau nie«: the negation stands right before the
    end of the verb, and no »sondern« follows.
    """
    judges = cue.verb is not None and "label" in cue.verb.uses
    end = clause.end
    while end > clause.begin and words.texts[end - 1] in ".!":
        end -= 1
    last = max(i for i in cue.words) if cue.words else cue.main
    before = last - 1 if last == end - 1 and last > clause.finite else end - 1
    goes_on = words.lower[clause.end + 1 : clause.end + 2] == ["sondern"]
    denied = words.lower[before] in ("nicht", "nie", "niemals") and before > clause.finite
    return judges and denied and not goes_on
