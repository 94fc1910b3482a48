"""English sources named by a phrase: »according to the police«, »in the words of the judge«, »in
her view«.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from extraction.english.dependency_tree import Parse
from extraction.parse.words import WordSpan
from extraction.records import Medium, StatementType
from extraction.statements.candidates import Candidate, trimmed_all, without
from extraction.statements.context import Context

_FEWEST_TOLD = 4  # words, with the full stop


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    rule: str
    frame: WordSpan
    speaker: WordSpan
    cue: list[int]
    medium: Medium = Medium.SPEECH


def find_source_phrases(context: Context, parse: Parse, k: int) -> Iterator[SourcePhrase]:
    """All source phrases of sentence ``k``, in text order."""
    sentence = context.sentences[k]
    for i in range(sentence.begin, sentence.end - 1):
        if context.quoted[i] or context.hidden[i]:
            continue
        if found := _phrase_at(context, parse, i, sentence.end):
            yield found


def _phrase_at(context: Context, parse: Parse, i: int, end: int) -> SourcePhrase | None:
    word = context.words.lower[i]
    if word == "according" and context.words.lower[i + 1] == "to":
        return _according(context, parse, i, end)
    if word == "by":
        return _by_count(context, parse, i, end)
    return _in_words_of(context, parse, i, end) if word == "in" else None


def _according(context: Context, parse: Parse, i: int, end: int) -> SourcePhrase | None:
    noun = parse.first(i + 1, "pobj")
    if noun < 0:
        noun = next(
            (
                j
                for j in range(i + 2, min(i + 10, end))
                if context.words.pos[j] in ("NOUN", "PROPN", "PRON")
            ),
            -1,
        )
    if noun < 0:
        return None
    if context.words.lower[noun] in context.lexicon.words["measures"]:
        return None
    speaker = _clipped(context, parse.phrase(noun, i + 2, end))
    return SourcePhrase("according to", WordSpan((i, speaker[1])), speaker, [i, i + 1])


def _by_count(context: Context, parse: Parse, i: int, end: int) -> SourcePhrase | None:
    """»by one count, 40 boats sank«, »by her own account«."""
    words, noun = context.words, parse.first(i, "pobj")
    if noun < 0 or noun > i + 8 or words.lower[noun] not in context.lexicon.words["counts"]:
        return None
    if words.labels[i] == "agent" or not (noun + 1 >= end or words.texts[noun + 1] in ",."):
        return None
    owner = parse.first(noun, "poss")
    if owner < 0:
        return SourcePhrase(
            "by one count", WordSpan((i, noun + 1)), WordSpan((i + 1, noun + 1)), [i, noun]
        )
    low, high = parse.phrase(owner, i + 1, noun)
    high -= words.lower[high - 1] in ("'s", "'") and high - low > 1
    return SourcePhrase("by one count", WordSpan((i, noun + 1)), WordSpan((low, high)), [i, noun])


def _in_words_of(context: Context, parse: Parse, i: int, end: int) -> SourcePhrase | None:
    words = context.words
    noun = parse.first(i, "pobj")
    if noun < 0 or noun > i + 8 or words.lower[noun] not in context.lexicon.words["frame_nouns"]:
        return None
    owner = parse.first(noun, "poss")
    if owner >= 0:
        low, high = parse.phrase(owner, i + 1, noun)
        high -= words.lower[high - 1] in ("'s", "'") and high - low > 1
        return SourcePhrase(
            "in the view of",
            WordSpan((i, noun + 1)),
            WordSpan((low, high)),
            [i, noun],
            Medium.THOUGHT,
        )
    of = next((c for c in parse.of(noun, "prep") if words.lower[c] == "of"), -1)
    owner = parse.first(of, "pobj") if of >= 0 else -1
    if owner < 0:
        return None
    speaker = _clipped(context, parse.phrase(owner, of + 1, end))
    return SourcePhrase("in the view of", WordSpan((i, speaker[1])), speaker, [i, noun])


def _clipped(context: Context, phrase: WordSpan) -> WordSpan:
    """Up to a whole speech that the parse took into the phrase."""
    for i in range(*phrase):
        if context.hidden[i] and context.quoted[i]:
            return WordSpan((phrase[0], max(i, phrase[0] + 1)))
    return phrase


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
        pieces = trimmed_all(
            words, without(WordSpan((sentence.begin, sentence.end)), [WordSpan((low, high))])
        )
        if pieces:
            candidate = Candidate(
                StatementType.INDIRECT,
                phrase.rule,
                k,
                pieces,
                [phrase.speaker],
                phrase.cue,
                [WordSpan((low, high))],
            )
            candidate.medium = phrase.medium
            yield candidate
