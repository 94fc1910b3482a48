"""Whose voice a German sentence without a statement of its own carries."""

from __future__ import annotations

from extraction.german.cues import verb_cues
from extraction.german.speakers import find_speaker
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, WordSpan
from extraction.statements.animacy import can_tell
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.voices import note_speaker

_NO_VOICES = word_groups("de")["no_voices"]


def note_voice(context: Context, k: int, found: list[Candidate]) -> None:
    """Remember who speaks in sentence ``k``: of its statements, else the subject of any verb of
    speech in it.
    """
    note_speaker(context, k, found)
    if found:
        return
    sentence = context.sentences[k]
    for cue in verb_cues(context, k):
        if cue.rule == "noun" or sentence.clauses[cue.clause].dependent:
            continue
        speaker = find_speaker(
            context.words, sentence, cue, context.hidden, context.lexicon, sentence.begin
        )
        if speaker and names_somebody(context, speaker):
            context.voices[k] = [speaker]
            return


def names_somebody(context: Context, speaker: WordSpan) -> bool:
    """Whether the phrase holds a person, an organisation, something said or written, or is a
    pronoun for one.
    """
    words = context.words
    if speaker[1] - speaker[0] == 1 and words.pos[speaker[0]] not in NOMINAL:
        return words.lower[speaker[0]] not in _NO_VOICES
    nouns = [i for i in range(*speaker) if words.pos[i] in NOMINAL]
    return any(can_tell(words, i, context.lexicon) for i in nouns)
