"""Whose voice a sentence carries, so that further sentences without a cue can be given to the same
speaker.
"""

from __future__ import annotations

from extraction.parse.person_words import load_person_words
from extraction.parse.roles import labels
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.records import StatementType
from extraction.statements.animacy import can_speak
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context

_REACH = 6
_OWN = ("eigen", "own")


def note_speaker(context: Context, k: int, found: list[Candidate]) -> None:
    """Remember who speaks in the last statement of sentence ``k`` that has a speaker."""
    for candidate in reversed(found):
        if candidate.speaker and _is_a_voice(context, candidate) and not _is_told(candidate, found):
            context.voices[k] = _whose(context, k, candidate.speaker)
            return


def _is_told(candidate: Candidate, found: list[Candidate]) -> bool:
    """»Der Chef erklärte, das Land besitze seiner Meinung nach Waffen«: who tells the whole goes
    on, not who is told to say a part of it.
    """
    parts = [*candidate.speaker, *candidate.frame]
    return any(
        other.speaker and all(other.holds(begin) for begin, _ in parts)
        for other in found
        if other is not candidate and other.rule.startswith("verb")
    )


def _is_a_voice(context: Context, candidate: Candidate) -> bool:
    """»Demnach«, »man« and a relative word name nobody who could go on speaking."""
    silent = candidate.rule.startswith("source adverb") or candidate.rule.endswith("interjection")
    if silent or _is_noun_alone(context, candidate):
        return False
    begin, end = candidate.speaker[0]
    word = context.words.lower[begin]
    told = candidate.type is StatementType.INDIRECT and word in _some(context)
    return end - begin > 1 or told or word not in context.lexicon.words.get("no_voices", ())


def _some(context: Context) -> frozenset[str]:
    """»Einige meinen, es sei zu spät. Die Kunden seien fort.«: those go on, and not who spoke
    before them.
    """
    return context.lexicon.words.get("voices_of_some", frozenset())


def _is_noun_alone(context: Context, candidate: Candidate) -> bool:
    """»Auf die Frage, ob …, antwortete sie«: a noun that stands for its speaker is no voice to go
    on with.
    """
    begin, end = candidate.speaker[0]
    hearsay = context.lexicon.words.get("voiceless_sources", frozenset())
    if candidate.rule.startswith("source") and context.words.lower[end - 1] in hearsay:
        return True
    silent = context.lexicon.words.get("voiceless_nouns", frozenset())
    return not candidate.cue and any(context.words.lower[i] in silent for i in range(begin, end))


def _whose(context: Context, k: int, speaker: list[WordSpan]) -> list[WordSpan]:
    """»Seiner Meinung nach«: the voice is that of the person introduced before, not the opinion."""
    begin, end = speaker[0]
    if context.words.lower[begin].startswith(_OWN) and (own := acting_subject(context, k)):
        return [own]
    owned = context.words.lower[begin] in context.lexicon.words.get("possessives", frozenset())
    if not owned or not context.lexicon.is_speech_noun(context.words.lower[end - 1]):
        return speaker
    introduced = introduced_person(context, k - 1)
    if introduced:
        return [introduced]
    carried = carried_speaker(context, k)
    return carried if carried and _is_somebody(context, carried[0]) else speaker


def _is_somebody(context: Context, speaker: WordSpan) -> bool:
    """Not »Nachfragen beim Amt halfen nicht. Nach seiner Darstellung …«, which have no opinion."""
    words = context.words
    nouns = [i for i in range(*speaker) if words.pos[i] in NOMINAL]
    return not nouns or any(can_speak(words, i, context.lexicon.language) for i in nouns)


def carried_speaker(context: Context, k: int, *, persons: bool = True) -> list[WordSpan]:
    """The speaker of the nearest sentence before ``k`` that somebody speaks in, at most six
    sentences back; without ``persons`` never somebody who only did something.
    """
    for before in range(k - 1, max(-1, k - _REACH - 1), -1):
        if before in context.voices:
            return context.voices[before]
        if (
            before == k - 1
            and _opens_paragraph(context, before)
            and (acting := _acting(context, before, persons))
        ):
            return [acting]
    acting = _acting(context, k - 1, persons) if k else None
    return [acting] if acting else []


def _acting(context: Context, k: int, persons: bool) -> WordSpan | None:
    """The subject of sentence ``k``; without ``persons`` only an organisation: in »Danner floh. Er
    soll Geld genommen haben.« Danner tells nothing.
    """
    found = acting_subject(context, k)
    if found is None or persons:
        return found
    known = load_person_words(context.lexicon.language)
    return found if any(known.organisation(context.words.texts[i]) for i in range(*found)) else None


def _opens_paragraph(context: Context, k: int) -> bool:
    return context.words.breaks[context.sentences[k].begin] > 1


def acting_subject(context: Context, k: int) -> WordSpan | None:
    """»Der Minister nahm zu der Frage Stellung.«: the subject of sentence ``k``, if it is somebody
    who can speak.
    """
    words, sentence = context.words, context.sentences[k]
    if any(clause.subjunctive for clause in sentence.clauses):
        return None  # it goes on with somebody's words itself
    for i in range(sentence.begin, sentence.end):
        if (
            words.roles[i] != "subject"
            or context.hidden[i]
            or sentence.clauses[sentence.clause_of(i)].dependent
        ):
            continue
        named = i + 2 < sentence.end and is_full_name(words, i + 1)  # »Ratsherr Ludger Ost«
        speaks = named or can_speak(words, i, context.lexicon.language)
        if words.pos[i] not in NOMINAL or not speaks:
            return None
        begin, end = context.language.noun_phrase(words, i, sentence)
        return WordSpan((begin, context.language.apposition_end(words, sentence, end)))
    return None


def speaker_of_bare_speech(context: Context, k: int) -> list[WordSpan]:
    """Who speaks in a speech without a frame: the voice before it, or who the sentence before
    introduces by name.

    »Viele fragen sich das.« gives no voice to go on with.
    """
    if label := _label_above(context, k - 1):
        return [label]
    introduced = introduced_person(context, k - 1) if k - 1 not in context.voices else None
    if introduced:
        return [introduced]
    carried = carried_speaker(context, k)
    if _is_indefinite(context, carried) or (carried and _acts_between(context, k, carried[0])):
        return []
    return carried


def _label_above(context: Context, k: int) -> WordSpan | None:
    """»ANN REED:« as a paragraph of its own: who says the next one."""
    if k < 0:
        return None
    words, (begin, end) = context.words, (context.sentences[k].begin, context.sentences[k].end)
    loud = words.texts[end - 1] == ":" and 3 <= end - begin <= _REACH
    named = loud and all(words.texts[i].isupper() for i in range(begin, end - 1))
    return WordSpan((begin, end - 1)) if named else None


def _acts_between(context: Context, k: int, carried: WordSpan) -> bool:
    """»Rohr shook his head. “I never said that.”«: whoever only acts in front of the words may say
    them, and not who spoke before.
    """
    words = context.words
    if k - 1 in context.voices or words.breaks[context.sentences[k].begin] > 1:
        return False
    between = acting_subject(context, k - 1)
    if between is None or between == carried:
        return False
    names = {words.texts[i] for i in range(*between) if words.pos[i] == "PROPN"}
    return bool(names) and names.isdisjoint(words.texts[i] for i in range(*carried))


def _is_indefinite(context: Context, speaker: list[WordSpan]) -> bool:
    indefinites = context.lexicon.words.get("indefinites", frozenset())
    return bool(speaker) and all(context.words.lower[i] in indefinites for i in range(*speaker[0]))


def introduced_person(context: Context, k: int) -> WordSpan | None:
    """»Der Dramatiker Ole Fründt hat ein Stück geschrieben.«: the subject of sentence ``k``, if it
    has a full name.
    """
    words = context.words
    if k < 0:
        return None
    sentence = context.sentences[k]
    for i in range(sentence.begin, sentence.end):
        if words.roles[i] != "subject" or words.pos[i] not in NOMINAL or context.hidden[i]:
            continue
        if sentence.clauses[sentence.clause_of(i)].dependent:
            continue
        begin, end = context.language.noun_phrase(words, i, sentence)
        end = next((j for j in range(begin, end) if words.texts[j] == "("), end)
        return (
            WordSpan((begin, end))
            if any(is_full_name(words, j) for j in range(begin, end - 1))
            else None
        )
    return None


def is_full_name(words: Words, i: int) -> bool:
    """Whether a given name and a surname begin at word ``i``; the tagger may take the surname for a
    noun.
    """
    return words.pos[i] == "PROPN" and (
        words.pos[i + 1] == "PROPN" or words.labels[i + 1] in labels("name_part")
    )
