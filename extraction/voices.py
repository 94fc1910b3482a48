"""Whose voice a sentence carries, so that further sentences without a cue can be given to the same
speaker.
"""

from __future__ import annotations

from extraction.article import Article
from extraction.attribution import find_speaker
from extraction.drafts import Draft, Range
from extraction.phrases import NOMINAL, apposition_end, phrase_begin, phrase_end
from extraction.roles import labels
from extraction.speaking import can_speak, can_tell
from extraction.word_groups import word_groups
from extraction.words import Words

_GERMAN = word_groups("de")
_REACH = 6


def note_speaker(article: Article, k: int, found: list[Draft]) -> None:
    """Remember who speaks in the last statement of sentence ``k`` that has a speaker."""
    for draft in reversed(found):
        if draft.speaker and _is_a_voice(article, draft):
            article.voices[k] = _whose(article, k, draft.speaker)
            return


def _is_a_voice(article: Article, draft: Draft) -> bool:
    """»Demnach«, »man« and a relative word name nobody who could go on speaking."""
    if draft.rule.startswith("source adverb") or _is_noun_alone(article, draft):
        return False
    begin, end = draft.speaker[0]
    return (
        end - begin > 1
        or article.lexicon.language != "de"
        or article.words.lower[begin] not in _GERMAN["no_voices"]
    )


def _is_noun_alone(article: Article, draft: Draft) -> bool:
    """»Auf die Frage, ob …, antwortete sie«: a noun that stands for its speaker is no voice to go
    on with.
    """
    begin, end = draft.speaker[0]
    silent = article.lexicon.words.get("voiceless_nouns", frozenset())
    return not draft.cue and any(article.words.lower[i] in silent for i in range(begin, end))


def _whose(article: Article, k: int, speaker: list[Range]) -> list[Range]:
    """»Seiner Meinung nach«: the voice is that of the person introduced before, not the opinion."""
    begin, end = speaker[0]
    owned = article.words.lower[begin] in article.lexicon.words.get("possessives", frozenset())
    if not owned or not article.lexicon.is_speech_noun(article.words.lower[end - 1]):
        return speaker
    introduced = introduced_person(article, k - 1)
    return [introduced] if introduced else carried_speaker(article, k) or speaker


def note_voice(article: Article, k: int, found: list[Draft]) -> None:
    """Remember who speaks in sentence ``k``: of its statements, else the subject of any verb of
    speech in it.
    """
    note_speaker(article, k, found)
    if found:
        return
    sentence = article.sentences[k]
    for cue in article.verb_cues(k):
        if cue.rule == "noun" or sentence.clauses[cue.clause].dependent:
            continue
        speaker = find_speaker(
            article.words, sentence, cue, article.hidden, article.lexicon, sentence.begin
        )
        if speaker and names_somebody(article, speaker):
            article.voices[k] = [speaker]
            return


def names_somebody(article: Article, speaker: Range) -> bool:
    """Whether the phrase holds a person, a body, something said or written, or is a pronoun for
    one.
    """
    words = article.words
    if speaker[1] - speaker[0] == 1 and words.pos[speaker[0]] not in NOMINAL:
        return (
            article.lexicon.language != "de" or words.lower[speaker[0]] not in _GERMAN["no_voices"]
        )
    nouns = [i for i in range(*speaker) if words.pos[i] in NOMINAL]
    return any(can_tell(words, i, article.lexicon) for i in nouns)


def carried_speaker(article: Article, k: int) -> list[Range]:
    """The speaker of the nearest sentence before ``k`` that somebody speaks in, at most six
    sentences back.
    """
    for before in range(k - 1, max(-1, k - _REACH - 1), -1):
        if before in article.voices:
            return article.voices[before]
        if (
            before == k - 1
            and _opens_paragraph(article, before)
            and (acting := acting_subject(article, before))
        ):
            return [acting]
    acting = acting_subject(article, k - 1) if k else None
    return [acting] if acting else []


def _opens_paragraph(article: Article, k: int) -> bool:
    return article.words.breaks[article.sentences[k].begin] > 1


def acting_subject(article: Article, k: int) -> Range | None:
    """»Der Minister nahm zu der Frage Stellung.«: the subject of sentence ``k``, if it is somebody
    who can speak.
    """
    words, sentence = article.words, article.sentences[k]
    if any(clause.subjunctive for clause in sentence.clauses):
        return None  # it goes on with somebody's words itself
    for i in range(sentence.begin, sentence.end):
        if (
            words.roles[i] != "subject"
            or article.hidden[i]
            or sentence.clauses[sentence.clause_of(i)].dependent
        ):
            continue
        if words.pos[i] not in NOMINAL or not can_speak(words, i, article.lexicon.language):
            return None
        begin, end = phrase_begin(words, i, sentence.begin), phrase_end(words, i, sentence.end)
        return begin, apposition_end(words, sentence, end)
    return None


def speaker_of_bare_speech(article: Article, k: int) -> list[Range]:
    """Who speaks in a speech without a frame: the voice before it, or who the sentence before
    introduces by name.

    »Viele fragen sich das.« gives no voice to go on with.
    """
    introduced = introduced_person(article, k - 1) if k - 1 not in article.voices else None
    if introduced:
        return [introduced]
    carried = carried_speaker(article, k)
    return [] if _is_indefinite(article, carried) else carried


def _is_indefinite(article: Article, speaker: list[Range]) -> bool:
    indefinites = article.lexicon.words.get("indefinites", frozenset())
    return bool(speaker) and all(article.words.lower[i] in indefinites for i in range(*speaker[0]))


def introduced_person(article: Article, k: int) -> Range | None:
    """»Der Dramatiker Ole Fründt hat ein Stück geschrieben.«: the subject of sentence ``k``, if it
    has a full name.
    """
    words = article.words
    if k < 0:
        return None
    sentence = article.sentences[k]
    for i in range(sentence.begin, sentence.end):
        if words.roles[i] != "subject" or words.pos[i] not in NOMINAL or article.hidden[i]:
            continue
        if sentence.clauses[sentence.clause_of(i)].dependent:
            continue
        begin, end = phrase_begin(words, i, sentence.begin), phrase_end(words, i, sentence.end)
        end = next((j for j in range(begin, end) if words.texts[j] == "("), end)
        return (begin, end) if any(_is_full_name(words, j) for j in range(begin, end - 1)) else None
    return None


def _is_full_name(words: Words, i: int) -> bool:
    """Whether a given name and a surname begin at word ``i``; the tagger may take the surname for a
    noun.
    """
    return words.pos[i] == "PROPN" and (
        words.pos[i + 1] == "PROPN" or words.labels[i + 1] in labels("name_part")
    )
