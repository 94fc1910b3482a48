"""Verbs of speech that the tagger takes for nouns or participles: »Bees sleep, researchers at the
Hill Institute report.«, »Prosecutors allege Reed knew.«
"""

from __future__ import annotations

from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import (
    NOMINAL,
    PHRASE_OPENERS,
    SUBJECT_OPENERS,
    Parse,
)
from extraction.parse.verb_forms import Form
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, trimmed_all
from extraction.statements.context import Context

_IN_PHRASE = ("NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "PART", "VERB")
_IN_SUBJECT = (*SUBJECT_OPENERS, "ADP", "ADV", "PART", "CCONJ")
_MANY = frozenset({"police"})
_FARTHEST = 10


def lost_verb_statement(context: Context, _parse: Parse, k: int) -> Candidate | None:
    """What sentence ``k``, in which nothing else was found, tells by such a verb."""
    begin, end = context.sentences[k].begin, context.sentences[k].end
    for verb in range(begin + 1, end - 1):
        low = _begin_of_teller(context, verb, begin) if _is_lost(context, verb) else -1
        if low < 0:
            continue
        opens = low <= begin + (context.words.pos[begin] == "CCONJ")
        piece = _behind(context, verb, end) if opens else _before(context, low, verb, begin, end)
        if quote := trimmed_all(context.words, [piece]) if piece else []:
            frame = WordSpan((verb, verb + 1)) if opens else WordSpan((low, verb + 1))
            told = Candidate(StatementType.INDIRECT, "verb, before", k, quote, frame=[frame])
            told.speaker, told.cue = [WordSpan((low, verb))], [verb]
            return told
    return None


def _is_lost(context: Context, i: int) -> bool:
    """Whether the word may be a verb with a clause, though the tagger has it for something else."""
    words = context.words
    if words.pos[i - 1] not in NOMINAL or words.texts[i - 1][-1] in "'’":
        return False  # »the state«, »the teachers’ report«
    if words.finite[i] or context.quoted[i] or words.pos[i] not in ("NOUN", "PROPN", "ADJ", "VERB"):
        return False
    return any(
        reading.form is Form.FINITE and reading.whole and "clause" in reading.verb.uses
        for reading in context.lexicon.readings(words.lower[i])
    )


def _begin_of_teller(context: Context, verb: int, begin: int) -> int:
    """Where the noun phrase in front of the verb begins, behind a comma or where the sentence does;
    -1 when it names nobody who speaks, or does not agree with the verb.
    """
    words, low = context.words, verb
    while low > begin and _is_in_phrase(context, low - 1):
        low -= 1
    opens = low <= begin + (words.pos[begin] == "CCONJ") or words.texts[low - 1] == ","
    if low == verb or not opens or words.pos[low] not in PHRASE_OPENERS:
        return -1
    head = _head_of(context, low, verb)
    if head < 0 or not _agrees(context, low, head, verb):
        return -1
    evidence = words.lower[head] in context.lexicon.words["evidence"]
    return low if animate(context, head) or evidence else -1


def _is_in_phrase(context: Context, i: int) -> bool:
    words = context.words
    if context.quoted[i] or words.finite[i]:
        return False
    if words.pos[i] in NOMINAL and words.pos[i + 1] == "DET":
        return False  # »a figure the ministry disputes«
    return words.pos[i] in _IN_PHRASE or (words.lower[i] == "and" and words.pos[i - 1] in NOMINAL)


def _head_of(context: Context, low: int, verb: int) -> int:
    """The last noun of the phrase before what describes it (»[lawyers] for the state«)."""
    pos = context.words.pos
    first = next((i for i in range(low, verb) if pos[i] in ("NOUN", "PROPN")), -1)
    behind = (i for i in range(max(first, low), verb) if pos[i] in ("ADP", "VERB", "CCONJ"))
    stop = next(behind, verb)
    return next((i for i in range(stop - 1, first - 1, -1) if pos[i] in ("NOUN", "PROPN")), -1)


def _agrees(context: Context, low: int, head: int, verb: int) -> bool:
    """»lawyers report«, »the group reports«, »police alleged«; not »a state report«."""
    words = context.words
    joined = "and" in words.lower[low:head] or words.lower[head + 1 : head + 2] == ["and"]
    plural = joined or "Number=Plur" in words.morphs[head] or words.lower[head] in _MANY
    lemmas = {reading.verb.lemma for reading in context.lexicon.readings(words.lower[verb])}
    if words.lower[verb] in lemmas:
        return plural
    return not words.lower[verb].endswith("s") or not plural


def _before(context: Context, low: int, verb: int, begin: int, end: int) -> WordSpan | None:
    """What stands before the comma, where the verb closes the sentence."""
    words = context.words
    told = verb == end - 2 and any(words.finite[i] for i in range(begin, low - 1))
    return WordSpan((begin, low - 1)) if told else None


def _behind(context: Context, verb: int, end: int) -> WordSpan | None:
    """The clause behind »that«, or the one whose subject follows the verb at once."""
    words = context.words
    opens = range(verb + 1, min(verb + _FARTHEST, end - 2))
    that = next((i for i in opens if words.lower[i] == "that"), -1)
    if that > 0 and not words.finite[that + 1]:
        return WordSpan((that, end))
    there = words.lower[verb + 1] == "there"
    if words.pos[verb + 1] not in SUBJECT_OPENERS and not there:
        return None
    for i in range(verb + 2, min(verb + _FARTHEST, end - 1)):
        if words.finite[i]:
            return WordSpan((verb + 1, end))
        if words.pos[i] not in _IN_SUBJECT or words.lower[i] == "that":
            return None
    return None
