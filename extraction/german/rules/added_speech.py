"""Who says a speech beside others, or in brackets: »„A“, sagte er und fügte hinzu: „B“«, »so Lenz
(„A“) und Stolt: „B“«.
"""

from __future__ import annotations

from itertools import pairwise

from extraction.german.cues.cue_finder import verb_cues
from extraction.german.grammar.noun_phrases import phrase_begin
from extraction.german.grammar.quoted_names import MARKS
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.subject_extent import with_function
from extraction.parse.words import WordSpan
from extraction.statements.animacy import can_speak
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context


def give_added(context: Context, k: int, found: list[Candidate]) -> None:
    """Give each further speech of sentence ``k`` the verb of the clause in front of it, with its
    subject where that has one of its own.
    """
    words, sentence = context.words, context.sentences[k]
    for before, candidate in pairwise(found):
        if candidate.rule != "speech, verb" or candidate.cue != before.cue:
            continue
        for cue in verb_cues(context, k):
            clause = sentence.clauses[cue.clause]
            between = before.end <= cue.main and max(cue.words) < candidate.begin
            if not between or "quote" not in cue.uses or not clause.coordinator or clause.dependent:
                continue
            low = clause.begin - (words.texts[clause.begin - 1] == ",")
            candidate.cue, candidate.medium, candidate.addressee = cue.words, cue.medium, []
            candidate.frame = [WordSpan((low, candidate.begin))]
            speaker = find_speaker(words, sentence, cue, context.hidden, context.lexicon, low)
            candidate.speaker = [speaker] if speaker else candidate.speaker


def give_named(context: Context, found: list[Candidate]) -> None:
    """Give each speech in brackets, and each one behind a colon that others stand before, to who is
    named right in front: »etwa Wirtin Kamp („Endlich Ruhe.“)«, »(Wirtin Kamp: „Ruhe.“)«.
    """
    for number, candidate in enumerate(found):
        before, texts = candidate.begin - 1, context.words.texts
        bracketed = texts[before] == "(" and texts[candidate.end : candidate.end + 1] == [")"]
        led = bracketed or texts[before] == ":"
        if not candidate.speaker or not led or texts[candidate.begin] not in MARKS:
            continue  # »(Zuruf Berta Krohn: Hört!)« is read by its label
        speaker = _named_until(context, candidate, before)
        if speaker and (bracketed or number or texts[speaker[0] - 1] == "("):
            candidate.speaker, candidate.cue, candidate.addressee = [speaker], [], []
            candidate.rule, candidate.trigger = "speech, colon", [before]


def _named_until(context: Context, candidate: Candidate, end: int) -> WordSpan | None:
    """The phrase of somebody's name that ends at word ``end``."""
    words, floor = context.words, context.sentences[candidate.sentence].begin
    if words.pos[end - 1] != "PROPN":
        return None
    begin = phrase_begin(words, end - 1, floor)
    begin = with_function(words, end - 1, begin, floor)
    oblique = begin > floor and words.pos[begin - 1] == "ADP"
    known = any(can_speak(words, i, "de") for i in range(begin, end))
    return WordSpan((begin, end)) if known and not oblique else None
