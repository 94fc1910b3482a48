"""Indirect statements that hang on an English source phrase: the sentence around it."""

from __future__ import annotations

from collections.abc import Iterator

from extraction.english.content_end import between_semicolons
from extraction.english.dependency_tree import Parse
from extraction.english.source_phrases import find_source_phrases
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, trimmed_all, without
from extraction.statements.context import Context

_FEWEST_TOLD = 4  # words, with the full stop


def source_statements(context: Context, parse: Parse, k: int) -> Iterator[Candidate]:
    """Indirect statements of sentence ``k`` that a source phrase introduces: the sentence around
    it.
    """
    sentence, words = context.sentences[k], context.words
    for phrase in find_source_phrases(context, parse, k):
        low, high = phrase.frame
        if low > sentence.begin and words.texts[low - 1] == ",":
            low -= 1
        if high < sentence.end and words.texts[high] == ",":
            high += 1
        if high - low + _FEWEST_TOLD > sentence.end - sentence.begin:
            continue  # »That is according to two people«
        frame = WordSpan((low, high))
        part = between_semicolons(context, WordSpan((sentence.begin, sentence.end)), frame)
        pieces = trimmed_all(words, without(part, [frame]))
        if pieces:
            candidate = Candidate(
                StatementType.INDIRECT,
                phrase.rule,
                k,
                pieces,
                [phrase.speaker],
                phrase.cue,
                [frame],
            )
            candidate.medium = phrase.medium
            yield candidate
