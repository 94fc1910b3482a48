"""Whose voice a German sentence without a statement of its own carries."""

from __future__ import annotations

from extraction.german.cue import Cue
from extraction.german.cues import verb_cues
from extraction.german.speakers import find_speaker
from extraction.parse.clauses import Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, WordSpan
from extraction.statements.animacy import can_tell
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.voices import note_speaker

_POINTING = word_groups("de")["pointing_words"]
_NO_VOICES, _TAKEN_UP = word_groups("de")["no_voices"], word_groups("de")["taken_up"]


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
        begin = _past_pointing(context, sentence)
        speaker = find_speaker(context.words, sentence, cue, context.hidden, context.lexicon, begin)
        if speaker and (_tells(context, cue, speaker) or names_somebody(context, speaker)):
            context.voices[k] = [speaker]
            return


def _past_pointing(context: Context, sentence: Sentence) -> int:
    """»Das erklärte der General.«: the word that points back is no subject."""
    begin, words = sentence.begin, context.words
    pointing = words.lower[begin] in _POINTING and sentence.clauses[0].finite == begin + 1
    return begin + 1 if pointing else begin


def _tells(context: Context, cue: Cue, speaker: WordSpan) -> bool:
    """»Das Werk streitet dies ab.«: who takes up what was said in one word speaks now, whatever
    noun names him, and not who spoke before.
    """
    words = context.words
    clause = context.sentences[context.sentence_of[cue.main]].clauses[cue.clause]
    taken_up = any(
        words.lower[i] in _TAKEN_UP and words.pos[i + 1] not in (*NOMINAL, "ADJ", "NUM", "ADV")
        for i in range(clause.begin, clause.end - 1)
    )
    return taken_up and cue.verb is not None and words.pos[speaker[1] - 1] in NOMINAL


def names_somebody(context: Context, speaker: WordSpan) -> bool:
    """Whether the phrase holds a person, an organisation, something said or written, or is a
    pronoun for one.
    """
    words = context.words
    if speaker[1] - speaker[0] == 1 and words.pos[speaker[0]] not in NOMINAL:
        return words.lower[speaker[0]] not in _NO_VOICES
    nouns = [i for i in range(*speaker) if words.pos[i] in NOMINAL]
    return any(can_tell(words, i, context.lexicon) for i in nouns)
