"""To whom something is said in English: objects and prepositional phrases."""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import NOMINAL, Parse
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_TALKING, _TALKS = _ENGLISH["talking"], _ENGLISH["talks"]


def find_addressee(
    context: Context, parse: Parse, cue: Cue, speaker: WordSpan | None, begin: int, end: int
) -> WordSpan | None:
    """The words that name the one spoken to."""
    marks = cue.verb.addressee if cue.verb else ()
    words, found = context.words, -1
    if "obj" in marks and cue.passive:
        found = parse.first(cue.main, "nsubjpass")
        if found < 0 and words.labels[cue.main] == "conj":
            found = parse.first(words.heads[cue.main], "nsubjpass")
    elif "obj" in marks:
        found = _object(context, parse, cue)
    if found < 0:
        found = _after_preposition(context, parse, cue, marks)
    if found < 0 or context.quoted[found] or not begin <= found < end:
        return None
    low, high = parse.phrase(found, begin, end)
    if words.pos[found] == "PRON":
        low, high = found, found + 1
    overlaps = speaker is not None and low < speaker[1] and speaker[0] < high
    return None if overlaps else WordSpan((low, high))


def _object(context: Context, parse: Parse, cue: Cue) -> int:
    for child in parse.of(cue.main, "dative", "dobj"):
        if (
            child > cue.main
            and context.words.pos[child] in NOMINAL
            and not _is_reflexive(context, child)
        ):
            return child
    # »urged residents to leave«: hung on »leave«
    for clause in parse.of(cue.main, "xcomp", "ccomp"):
        subject = parse.first(clause, "nsubj")
        if clause > cue.main and parse.is_to_infinitive(clause) and cue.main < subject < clause:
            return subject
    return -1


def _is_reflexive(context: Context, i: int) -> bool:
    return context.words.lower[i].endswith(("self", "selves"))


def _after_preposition(context: Context, parse: Parse, cue: Cue, marks: tuple[str, ...]) -> int:
    words = context.words
    for child in (
        *parse.children[cue.main],
        *(parse.children[cue.carrier] if cue.carrier >= 0 else ()),
    ):
        noun = parse.first(child, "pobj")
        if words.labels[child] in ("prep", "dative") and noun >= 0:
            if words.lower[child] in marks and animate(context, noun):
                return noun
            if words.lower[child] in _ENGLISH["talk_prepositions"] and words.lower[noun] in _TALKS:
                return _partner(parse, noun)
        if words.labels[child] == "advcl" and words.lower[child] in _TALKING:
            return _partner(parse, child)
    return -1


def _partner(parse: Parse, talk: int) -> int:
    for preposition in parse.of(talk, "prep"):
        if parse.words.lower[preposition] in _ENGLISH["partner_prepositions"]:
            return parse.first(preposition, "pobj")
    return -1
