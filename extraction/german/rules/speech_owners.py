"""Whose the words behind a colon are, where it is not the subject in front who says them."""

from __future__ import annotations

from extraction.german.cues.cue import Cue
from extraction.german.cues.noun_cues import named_owner
from extraction.parse.clauses import ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.voices import carried_speaker

_GERMAN = word_groups("de")


def speaker_before(context: Context, sentence: Sentence, cue: Cue) -> WordSpan | None:
    """»Und lobt die Gegner: „…“«: a sentence that begins so has no subject of its own, and whoever
    spoke before goes on.
    """
    opens = context.words.lower[sentence.begin] == "und" and cue.finite == sentence.begin + 1
    carried = carried_speaker(context, context.sentence_of[sentence.begin]) if opens else []
    return carried[0] if carried else None


def whose_saying(
    context: Context, sentence: Sentence, cue: Cue, speeches: list[int]
) -> WordSpan | None:
    """»Bach erinnerte an Adlers Satz: „…“«, »an einen Satz von Adler: „…“«: the words are
    Adler's.
    """
    words, colon = context.words, context.ranges[speeches[0]][0] - 1
    noun = of = colon - 1
    while of > cue.main and words.pos[of] in NOMINAL:
        of -= 1
    if words.lower[of] in ("von", "vom") and of < noun:
        noun = of - 1
    if noun <= cue.main or not _may_be_owned(words, cue, noun):
        return None
    if noun < of:
        return WordSpan((of + 1, colon))
    return named_owner(words, sentence.clauses[sentence.clause_of(noun)], noun)


def _may_be_owned(words: Words, cue: Cue, noun: int) -> bool:
    """A saying; behind a verb that tells nothing also a message that nobody knew of (»eine
    Aussage«), where »kritisierte eine Aussage von Adler: „…“« has the critic's words.
    """
    if words.lower[noun] in _GERMAN["sayings_of_others"]:
        return True
    new = any(words.lower[i].startswith("ein") for i in (noun - 1, noun - 2))
    return cue.rule == "colon" and new and words.lower[noun] in _GERMAN["messages_of_others"]


def given_to_owner(
    context: Context, sentence: Sentence, speeches: list[int], found: Candidate | None
) -> Candidate | None:
    """»Das Gericht verlas eine Aussage von Adler: „…“«: hers, whoever makes them known."""
    if found and found.rule == "speech, colon" and found.speaker:
        begin = found.speaker[0][0]
        owner = whose_saying(context, sentence, Cue("colon", begin, [], 0), speeches)
        found.speaker = [owner] if owner else found.speaker
    return found


def only_tells_when(context: Context, sentence: Sentence, cue: Cue, speeches: list[int]) -> bool:
    """»Weil alle vom Titel reden, bemüht er ein Bild: „…“«: what is only the reason or the moment
    leads to no words behind a colon; the clause that does has no verb of speech.
    """
    words, colon = context.words, context.ranges[speeches[0]][0] - 1
    when = sentence.clauses[cue.clause]
    if words.texts[colon] != ":":
        return False
    leading = sentence.clauses[sentence.clause_of(colon)]
    subordinated = words.lower[when.first] in context.lexicon.words["subordinators"]
    return subordinated and when.end <= leading.begin and leading.kind is ClauseKind.VERB_FIRST
