"""»„A“, sagte er und fügte hinzu: „B“«: the frame of a further speech of a sentence."""

from __future__ import annotations

from itertools import pairwise

from extraction.german.cues import verb_cues
from extraction.german.speakers import find_speaker
from extraction.parse.words import WordSpan
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
