"""Whose voice a German sentence without a statement of its own carries."""

from __future__ import annotations

from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.parse.clauses import Clause, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.animacy import can_tell
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.voices import (
    acting_subject,
    carried_speaker,
    is_full_name,
    note_speaker,
)

_GERMAN = word_groups("de")
_POINTING = _GERMAN["pointing_words"]
_HE_OR_SHE = frozenset({"er", "sie"})
_NO_VOICES, _TAKEN_UP = _GERMAN["no_voices"], _GERMAN["taken_up"]


def note_voice(context: Context, k: int, found: list[Candidate]) -> None:
    """Remember who speaks in sentence ``k``: of its statements, else the subject of any verb of
    speech in it.
    """
    note_speaker(context, k, found)
    if found:
        return
    sentence = context.sentences[k]
    for cue in verb_cues(context, k):
        if cue.rule == "noun" or _is_aside(context, sentence.clauses[cue.clause]):
            continue
        begin = _past_pointing(context, sentence)
        speaker = find_speaker(context.words, sentence, cue, context.hidden, context.lexicon, begin)
        if speaker and cue.rule == "stance" and _are_many(context.words, speaker):
            continue
        leads = context.words.texts[sentence.end - 1] == ":" and cue.rule == "verb"
        if speaker and (leads or _tells(context, cue, speaker) or names_somebody(context, speaker)):
            context.voices[k] = [speaker]
            return
    if reacting := _who_reacts(context, k):
        context.voices[k] = [reacting]


def _who_reacts(context: Context, k: int) -> WordSpan | None:
    """»Kehr zuckt mit den Schultern. Das sei ihr egal.«: whoever only reacts, by name, says what
    follows.
    """
    words, clauses = context.words, context.sentences[k].clauses
    verb = clauses[0].finite if clauses else -1
    reacts = verb >= 0 and words.lower[verb] in _GERMAN["reacting_verbs"]
    found = acting_subject(context, k) if reacts else None
    return found if found and any(words.pos[i] == "PROPN" for i in range(*found)) else None


def _is_aside(context: Context, clause: Clause) -> bool:
    """Whether a dependent clause tells nothing of who goes on; »Was er sagt, klingt düster.«
    does.
    """
    opens = clause.begin == context.sentences[context.sentence_of[clause.begin]].begin
    return clause.dependent and not (opens and context.words.lower[clause.first] == "was")


def _past_pointing(context: Context, sentence: Sentence) -> int:
    """»Das erklärte der General.«, »Was Röhl erzählt, …«: the word that points is no subject."""
    begin, words = sentence.begin, context.words
    pointing = words.lower[begin] in _POINTING and sentence.clauses[0].finite == begin + 1
    return begin + 1 if pointing or words.lower[begin] == "was" else begin


def _are_many(words: Words, speaker: WordSpan) -> bool:
    """»Bäcker und Maurer zeigen sich zufrieden.«: the writer tells of many, and none of them
    speaks.
    """
    nouns = [i for i in range(*speaker) if words.pos[i] in NOMINAL]
    bare = all(words.pos[i] in (*NOMINAL, "ADJ", "CCONJ", "ADV") for i in range(*speaker))
    common = all(words.pos[i] == "NOUN" and "Number=Plur" in words.morphs[i] for i in nouns)
    return bool(nouns) and bare and common


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


def going_on_speaker(context: Context, k: int) -> list[WordSpan]:
    """Whose words sentence ``k`` goes on with; nobody's where they may be those of another, who
    came in between.
    """
    carried = carried_speaker(context, k)
    if not carried:
        return []
    personal = context.words.lower[context.sentences[k].begin] in _HE_OR_SHE
    doubtful = _may_be_of_another(context, k, carried[0], personal=personal)
    return [] if doubtful or (personal and _beside_a_name(context, k, carried[0])) else carried


def _beside_a_name(context: Context, k: int, carried: WordSpan) -> bool:
    """»Ein Nachbar hatte Marion Heller geweckt. Sie sei hinausgerannt.«: who is named may speak,
    and not who only did something.
    """
    words, (begin, end) = context.words, carried
    before = context.sentences[k - 1]
    told = any(one.sentence == k - 1 for one in context.candidates[-3:])
    if told or not before.begin <= begin < before.end:
        return False
    others = (i for i in range(before.begin, before.end) if not begin <= i < end)
    unnamed = all(words.pos[i] != "PROPN" for i in range(begin, end))
    return unnamed and any(is_full_name(words, i) for i in others)


def _may_be_of_another(context: Context, k: int, carried: WordSpan, *, personal: bool) -> bool:
    """»„Er hielt gut“, sagte Renner. Sven Pohl gab sich bescheiden. Er habe nur Glück gehabt.«; of
    a surname alone only a pronoun may tell (``personal``).
    """
    words, begin = context.words, context.sentences[k].begin
    if k - 1 in context.voices or words.breaks[begin] > 1:
        return False
    between = acting_subject(context, k - 1)
    if between is None or between == carried:
        return False
    names = {words.texts[i] for i in range(*between) if words.pos[i] == "PROPN"}
    introduced = personal or any(is_full_name(words, i) for i in range(*between))
    other = names.isdisjoint(words.texts[i] for i in range(*carried))
    return bool(names) and introduced and other


def names_somebody(context: Context, speaker: WordSpan) -> bool:
    """Whether the phrase holds a person, an organisation, something said or written, or is a
    pronoun for one.
    """
    words = context.words
    if speaker[1] - speaker[0] == 1 and words.pos[speaker[0]] not in NOMINAL:
        return words.lower[speaker[0]] not in _NO_VOICES
    nouns = [i for i in range(*speaker) if words.pos[i] in NOMINAL]
    return any(can_tell(words, i, context.lexicon) for i in nouns)
