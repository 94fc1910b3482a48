"""A bare noun right behind a subject that stands behind its verb: what is said, and no part of a
name.
"""

from __future__ import annotations

from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.roles import labels
from extraction.parse.words import NOMINAL, Words
from extraction.statements.animacy import can_speak

_ENDS = frozenset(".!?;:")


def without_object(words: Words, sentence: Sentence, clause: Clause, head: int, end: int) -> int:
    """»kündigte Minister Theo Kahl | Kürzungen an«, »räumte die Ministerin | Fehler ein«: the end
    of the subject without the object.
    """
    last = end - 1
    behind = not clause.dependent and clause.finite < head < last
    if not behind or words.pos[last] != "NOUN" or words.pos[last - 1] not in NOMINAL:
        return end
    if can_speak(words, last, "de"):
        return end
    described = words.pos[head] == "NOUN" and can_speak(words, head, "de")
    named = any(words.pos[i] == "PROPN" for i in range(head, last))
    if _is_formed_as_object(words, head, last, named=named) and (named or described):
        return last
    return last if described and _lacks_object(words, sentence, clause, last) else end


def _is_formed_as_object(words: Words, head: int, last: int, *, named: bool) -> bool:
    """Whether a noun is plural behind somebody who is one, or an accusative behind a name."""
    many = "Number=Plur" in words.morphs[last] and "Number=Sing" in words.morphs[head]
    return many or (named and words.cases[last] == "Acc")


def _lacks_object(words: Words, sentence: Sentence, clause: Clause, last: int) -> bool:
    """Whether the verb that ends its sentence with a particle has no other object."""
    if clause.kind is not ClauseKind.MAIN or words.labels[last] in labels("name_part"):
        return False
    behind = range(last + 1, sentence.end)
    closed = all(words.texts[i] in _ENDS or words.roles[i] == "particle" for i in behind)
    particle = any(words.roles[i] == "particle" for i in behind)
    objects = labels("object")
    before = (i for i in range(clause.begin, last) if words.roles[i] != "subject")
    return closed and particle and not any(words.labels[i] in objects for i in before)
