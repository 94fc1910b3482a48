"""Verbs of speech in the plural that the tagger takes for nouns behind a name: »Bees sleep,
researchers at the Hill Institute report.«
"""

from __future__ import annotations

from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import Parse
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, trimmed_all
from extraction.statements.context import Context

_VERBS = frozenset({"report", "claim", "note", "estimate"})
_NO_SUBJECTS = ("ROOT", "npadvmod", "dep", "appos", "parataxis", "conj")
_FARTHEST = 10


def lost_verb_statement(context: Context, parse: Parse, k: int) -> Candidate | None:
    """What sentence ``k``, in which nothing else was found, tells by such a verb."""
    words, (begin, end) = context.words, (context.sentences[k].begin, context.sentences[k].end)
    for verb in range(begin + 2, end - 1):
        if words.lower[verb] not in _VERBS or words.pos[verb] != "NOUN" or context.quoted[verb]:
            continue
        subject = _subject(context, parse, verb)
        if subject < begin:
            continue
        low = min(parse.left[subject], subject)
        piece = _behind(context, verb, end) if low == begin else _before(context, low, begin)
        quote = trimmed_all(words, [piece]) if piece else []
        if quote:
            frame = WordSpan((verb, verb + 1)) if low == begin else WordSpan((low, verb + 1))
            told = Candidate(StatementType.INDIRECT, "verb, before", k, quote, frame=[frame])
            told.speaker, told.cue = [WordSpan((low, verb))], [verb]
            return told
    return None


def _subject(context: Context, parse: Parse, verb: int) -> int:
    """The people at whose place the parse ends with the verb (»researchers at the Hill Institute
    report«); -1 for none.
    """
    words = context.words
    place = words.heads[verb]
    subject = words.heads[place]
    at = words.labels[verb] == "pobj" and words.labels[place] == "prep" and subject < place
    named = parse.first(verb, "compound") == verb - 1
    plural = "Number=Plur" in words.morphs[subject] and animate(context, subject)
    return subject if at and named and plural and words.labels[subject] in _NO_SUBJECTS else -1


def _before(context: Context, low: int, begin: int) -> WordSpan | None:
    words = context.words
    told = words.texts[low - 1] == "," and any(words.finite[i] for i in range(begin, low - 1))
    return WordSpan((begin, low - 1)) if told else None


def _behind(context: Context, verb: int, end: int) -> WordSpan | None:
    lower = context.words.lower
    opens = range(verb + 1, min(verb + _FARTHEST, end - 2))
    that = next((i for i in opens if lower[i] == "that"), -1)
    return WordSpan((that, end)) if that > 0 else None
