"""Whose voice a sentence carries, so that further sentences without a cue can be given to the same speaker."""

from __future__ import annotations

from extraction.article import Article
from extraction.attribution import find_speaker
from extraction.cues import find_verb_cues
from extraction.drafts import Draft, Range

_REACH = 6


def note_speaker(article: Article, k: int, found: list[Draft]) -> None:
    """Remember who speaks in the last statement of sentence ``k`` that has a speaker."""
    for draft in reversed(found):
        if draft.speaker and not draft.rule.startswith("source adverb"):
            article.voices[k] = draft.speaker
            return


def note_voice(article: Article, k: int, found: list[Draft]) -> None:
    """Remember who speaks in sentence ``k``: of its statements, else the subject of any verb of speech in it."""
    note_speaker(article, k, found)
    if found:
        return
    sentence = article.sentences[k]
    for cue in find_verb_cues(article.words, sentence, article.quoted, article.lexicon):
        if cue.rule == "noun" or sentence.clauses[cue.clause].dependent:
            continue
        speaker = find_speaker(article.words, sentence, cue, article.hidden, article.lexicon, sentence.begin)
        if speaker:
            article.voices[k] = [speaker]
            return


def carried_speaker(article: Article, k: int) -> list[Range]:
    """The speaker of the nearest sentence before ``k`` that somebody speaks in, at most six sentences back."""
    for before in range(k - 1, max(-1, k - _REACH - 1), -1):
        if before in article.voices:
            return article.voices[before]
    return []
