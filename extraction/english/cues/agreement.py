"""Which of two verbs an English verb goes on with where the parse joins it to the inner one: »He
said it was late and denied …«.
"""

from __future__ import annotations

from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.english.grammar.verb_forms import is_beyond_modal
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words
from extraction.statements.context import Context

_POSSESSIVES = word_groups("en")["possessive_pronouns"]
_WRITTEN_IN = frozenset({"which", "where"})
_SAME_PERSON = frozenset({"he", "she", "they", "it"})


def agreeing(context: Context, parse: Parse, i: int, head: int) -> int:
    """»She believes that stars stay long, and thinks …«: the verb whose subject agrees with verb
    ``i``.
    """
    words, subject = context.words, parse.first(head, *SUBJECTS)
    single = "Number=Sing|Person=3" in words.morphs[i]
    outer = _outer_verb(context, head)
    speaks = parse.first(outer, *SUBJECTS)
    if speaks >= 0 and _is_behind_perfect(words, parse, i, head):
        return outer
    if speaks < 0 or not context.lexicon.readings(words.lower[outer]):
        return head
    if single and "Number=Plur" in words.morphs[speaks]:
        return head  # »Aides say he was shaken and believes …«
    disagrees = single and "Number=Plur" in words.morphs[subject]
    if disagrees or _is_thing_told_of(context, speaks, subject):
        return outer
    if _is_told_anew(words, parse, i, head, outer) or _is_set_off(parse, i, head):
        return outer
    return outer if _is_said_of_himself(parse, head, subject) else head


def _outer_verb(context: Context, head: int) -> int:
    """The verb around the clause of the verb ``head``."""
    words = context.words
    outer = words.heads[head]
    if words.labels[head] in ("acl", "relcl"):
        outer = words.heads[
            words.heads[outer]
        ]  # »confirmed through a lawyer that he came but denied«
    while words.labels[outer] == "ccomp" and not context.lexicon.readings(words.lower[outer]):
        outer = words.heads[outer]  # »said it is possible he will wind it up and said«
    return outer


def _is_behind_perfect(words: Words, parse: Parse, i: int, head: int) -> bool:
    """»She rejected reports that the firm had lied and accused …«: a plain past does not go on with
    the perfect of the clause that a noun has.
    """
    perfect = parse.has_word(head, ("had", "has", "have"), "aux") and words.labels[head] == "acl"
    return perfect and words.finite[i] and parse.first(i, "aux", "auxpass") < 0


def _is_thing_told_of(context: Context, speaks: int, subject: int) -> bool:
    """»He acknowledged that mistakes were made but said …«"""
    evidence = context.words.lower[subject] in context.lexicon.words["evidence"]
    return (animate(context, speaks) or not evidence) and not animate(context, subject)


def _is_said_of_himself(parse: Parse, head: int, subject: int) -> bool:
    """»He said he would stay and denied …«, not »in which he slammed it and praised …«; »He said
    his staff knew but denied …«.
    """
    words = parse.words
    opening = words.lower[parse.left[head] : subject]
    again = words.lower[subject] in _SAME_PERSON and _WRITTEN_IN.isdisjoint(opening)
    return again or parse.has_word(subject, _POSSESSIVES, "poss")


def _is_told_anew(words: Words, parse: Parse, i: int, head: int, outer: int) -> bool:
    """»He said the county was ready and said …«: the same verb again; »said the two are in hospital
    but denied …«: in the time of the verb outside, not in that of the clause.
    """
    if words.lower[i] == words.lower[outer] or is_beyond_modal(parse, i, head):
        return True
    but = any(words.lower[c] == "but" for c in parse.of(head, "cc") if c < i)
    present = "Tense=Pres" in words.morphs[head] and words.finite[head]
    return but and present and "Tense=Past" in words.morphs[i] and words.finite[i]


def _is_set_off(parse: Parse, i: int, head: int) -> bool:
    """»She asked why the nurse had waited, and accused her«: the comma ends what is told."""
    words = parse.words
    coordinators = [c for c in parse.of(head, "cc") if head < c < i]
    told = words.labels[head] in ("ccomp", "advcl")
    return told and any(words.texts[c - 1] == "," for c in coordinators)
