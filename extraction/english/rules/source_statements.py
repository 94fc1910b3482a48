"""Indirect statements that hang on an English source phrase: the sentence around it."""

from __future__ import annotations

from collections.abc import Iterator

from extraction.english.content.content_end import between_semicolons
from extraction.english.grammar.dependency_tree import Parse
from extraction.english.speakers.source_phrases import find_source_phrases
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
        part = WordSpan(
            (
                _own_clause(context, parse, part[0], low),
                _next_clause(context, parse, frame[1], part[1]),
            )
        )
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


def _own_clause(context: Context, parse: Parse, begin: int, low: int) -> int:
    """»A study has shown A, but B, according to the mayor«: where the clause begins that the
    source tells, behind what somebody else does; else ``begin``.
    """
    words = context.words
    reason = words.labels[low - 1] == "mark" or words.lower[low - 1] in ("because", "since")
    if words.texts[low] == "," and reason and low - 1 > begin:
        return low  # »closed it because, according to the clerk, nobody had paid«
    verbs = [i for i in range(begin, low) if words.labels[i] == "conj" and words.finite[i]]
    for verb in reversed(verbs):
        first = parse.left[verb]
        told = words.lower[words.heads[verb]] in context.lexicon.verbs
        own = parse.first(verb, "nsubj", "nsubjpass", "expl") >= first
        told = told and parse.first(words.heads[verb], "ccomp") >= 0
        if told and own and words.lower[first - 1] == "but" and not context.quoted[first]:
            return first
    return begin


def _next_clause(context: Context, parse: Parse, behind: int, end: int) -> int:
    """»A, by the county’s count, and B«, »A, according to two aides, one of whom said B«: where the
    writer goes on behind the source; else ``end``.
    """
    words = context.words
    if words.lower[behind + 1 : behind + 3] == ["of", "whom"]:
        return behind
    if behind >= end or words.lower[behind] not in ("and", "but") or context.quoted[behind]:
        return end
    verbs = (i for i in range(behind + 1, end) if words.labels[i] == "conj" and words.finite[i])
    verb = next(verbs, -1)
    own = parse.first(verb, "nsubj", "nsubjpass") > behind if verb > 0 else False
    return behind if own else end
