"""Whether two quotations are one, and what changed from the fuller one to the other.

In one language by the words in their order, between languages by what the encoder says of them.
Suggests; an editor decides. Thresholds were chosen on the pairs of the tests that were written
first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from claims.comparison.word_alignment import (
    AlignedWord,
    WordAlignment,
    WordGap,
    align_words,
    is_omission_marked,
    text_around,
    text_of_words,
)
from extraction.checking.figures import Figure, read_figures
from extraction.checking.negation import are_opposed, count_negations

# Share of the shorter one's letters that both have in the same order.
_SAME_WORDS, _SAME_WORDS_OF_OTHERS = 0.7, 0.9
_FEWEST_WORDS, _FEWEST_WORDS_OF_OTHERS = 4, 8
# Cosine from which a text of another language is a translation rather than like in content.
_TRANSLATED = 0.7
# The same sentence with another figure is another report after so many days.
_SAME_OCCASION = 7
_TRANSLATED_WITHIN = 14
# So few words are told by their negation or figure alone.
_LITTLE = 2
_SENTENCE_END = re.compile(r"(?<!\b\w)(?<!\b\w\w)(?<!\d)[.!?](?=[\s\"“”»«'’)]|$)")
# After these, what was cut off governs what is left: »es stimmt nicht, dass …«.
_GOVERNED = re.compile(r"\b(?:dass|daß|ob|that|whether)$", re.IGNORECASE)


class QuotationChange(StrEnum):
    """What an editor is told of a version of a quotation."""

    SPEAKER = "speaker"
    NEGATION = "negation"
    NUMBER = "number"
    JOINED = "joined"
    OMITTED = "omitted"
    REWORDED = "reworded"
    #: It begins later or ends earlier.
    SHORTENED = "shortened"
    TRANSLATED = "translated"


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """A quotation and what must be known of it to compare it with another one."""

    text: str
    language: str
    #: Of the speaker on record; None for an open one.
    speaker: int | None = None
    #: Days since any one day; None for an unknown date.
    day: int | None = None


def changes_between_quotations(
    one: QuotedWords, other: QuotedWords, *, meaning: float = 0.0, is_certain: bool = False
) -> list[QuotationChange] | None:
    """What changed from the one with more words to the other; else as below."""
    fuller, version = sorted((one, other), key=lambda each: -len(each.text.split()))
    return changes_of_quotation(fuller, version, meaning=meaning, is_certain=is_certain)


def changes_of_quotation(
    fuller: QuotedWords, version: QuotedWords, *, meaning: float = 0.0, is_certain: bool = False
) -> list[QuotationChange] | None:
    """What changed, in the order of the changes above; [] for the same words, None where they are
    not one quotation.

    ``meaning`` is the cosine of both. ``is_certain`` where an editor said that they are one.
    """
    if fuller.language != version.language:
        found = set(_translated(fuller, version))
        is_one = _is_translation(fuller, version, meaning)
    else:
        aligned = align_words(fuller.text, version.text)
        is_one = _has_same_words(aligned, fuller, version)
        # Of other words for the same nothing is said in detail.
        found = set(_reworded(aligned, fuller.language)) if is_one else {QuotationChange.REWORDED}
    is_later = QuotationChange.NUMBER in found and _apart(fuller, version) > _SAME_OCCASION
    if not is_certain and (is_later or not is_one):
        return None
    if _have_two_speakers(fuller, version):
        found.add(QuotationChange.SPEAKER)
    return [change for change in QuotationChange if change in found]


def _have_two_speakers(one: QuotedWords, other: QuotedWords) -> bool:
    return None not in (one.speaker, other.speaker) and one.speaker != other.speaker


def _apart(one: QuotedWords, other: QuotedWords) -> int:
    return 0 if one.day is None or other.day is None else abs(one.day - other.day)


# Between languages
# --------------------------------------------------------------------------------------------------


def _is_translation(fuller: QuotedWords, version: QuotedWords, meaning: float) -> bool:
    return (
        meaning >= _TRANSLATED
        and fuller.speaker is not None
        and fuller.speaker == version.speaker
        and _apart(fuller, version) <= _TRANSLATED_WITHIN
    )


def _translated(fuller: QuotedWords, version: QuotedWords) -> Iterator[QuotationChange]:
    yield QuotationChange.TRANSLATED
    if are_opposed(fuller.text, fuller.language, version.text, version.language):
        yield QuotationChange.NEGATION
    ours, theirs = _figures(fuller.text, fuller.language), _figures(version.text, version.language)
    # A figure that one of them leaves out is no other figure.
    if len(ours) == len(theirs) and _values(ours) != _values(theirs):
        yield QuotationChange.NUMBER


# In one language
# --------------------------------------------------------------------------------------------------


def _has_same_words(aligned: WordAlignment, fuller: QuotedWords, version: QuotedWords) -> bool:
    shorter, at = min((aligned.ours, 0), (aligned.theirs, 1), key=lambda side: _letters(side[0]))
    shared = sum(_letters(shorter[run[at] : run[at] + run[2]]) for run in aligned.runs)
    is_others = _have_two_speakers(fuller, version)
    least = _SAME_WORDS_OF_OTHERS if is_others else _SAME_WORDS
    fewest = _FEWEST_WORDS_OF_OTHERS if is_others else _FEWEST_WORDS
    return aligned.matched >= fewest and shared >= least * _letters(shorter)


def _letters(words: Sequence[AlignedWord]) -> int:
    return sum(len(word.folded) for word in words)


def _reworded(aligned: WordAlignment, language: str) -> Iterator[QuotationChange]:
    figures = _figures(aligned.one, language), _figures(aligned.other, language)
    denied = 0
    for gap in aligned.gaps():
        denied += _denied(aligned, gap, language)
        yield from _told_by_gap(aligned, gap, figures, language)
    if denied % 2:
        yield QuotationChange.NEGATION


def _denied(aligned: WordAlignment, gap: WordGap, language: str) -> int:
    """How many more negations the fuller one has in the gap; those of a whole sentence that was
    left out deny nothing of the rest.
    """
    ours = text_of_words(aligned.one, aligned.ours, gap.ours)
    theirs = text_of_words(aligned.other, aligned.theirs, gap.theirs)
    if not gap.is_inside and not theirs:
        return int(_governs(aligned, gap, language))
    # What stands around a quotation denies something else.
    is_around = not gap.is_inside and not (_is_little(ours) and _is_little(theirs))
    if is_around or (gap.is_inside and _is_join(aligned, gap)):
        return 0
    return count_negations(ours, language) - count_negations(theirs, language)


def _governs(aligned: WordAlignment, gap: WordGap, language: str) -> bool:
    """Whether what was cut off at the beginning denies what is left."""
    ours = text_of_words(aligned.one, aligned.ours, gap.ours)
    sentence = _SENTENCE_END.split(ours)[-1]
    return bool(_GOVERNED.search(sentence)) and count_negations(sentence, language) % 2 == 1


def _told_by_gap(
    aligned: WordAlignment,
    gap: WordGap,
    figures: tuple[Sequence[Figure], Sequence[Figure]],
    language: str,
) -> Iterator[QuotationChange]:
    ours = text_of_words(aligned.one, aligned.ours, gap.ours)
    theirs = text_of_words(aligned.other, aligned.theirs, gap.theirs)
    mine = _values(_touched(figures[0], aligned.ours, gap.ours)) or _digits(ours)
    other = _values(_touched(figures[1], aligned.theirs, gap.theirs)) or _digits(theirs)
    if mine and other and mine != other:
        yield QuotationChange.NUMBER
    elif theirs:
        is_spelling = bool(mine) and _is_little(ours) and _is_little(theirs)
        if not is_spelling and not _is_mere_denial(ours, theirs, language):
            yield QuotationChange.REWORDED
    else:
        yield from _told_by_omission(aligned, gap, ours, language)


def _told_by_omission(
    aligned: WordAlignment, gap: WordGap, ours: str, language: str
) -> Iterator[QuotationChange]:
    if not gap.is_inside:
        yield QuotationChange.SHORTENED
    elif is_omission_marked(aligned.other, aligned.theirs, gap.theirs):
        return
    elif _is_join(aligned, gap):
        yield QuotationChange.JOINED
    elif not (_is_little(ours) and count_negations(ours, language)):
        yield QuotationChange.OMITTED


def _is_mere_denial(ours: str, theirs: str, language: str) -> bool:
    """Whether the negation is all there is to say of a few words in place of others."""
    differs = count_negations(ours, language) != count_negations(theirs, language)
    return differs and _is_little(ours) and _is_little(theirs)


def _is_little(words: str) -> bool:
    return len(words.split()) <= _LITTLE


def _is_join(aligned: WordAlignment, gap: WordGap) -> bool:
    """Whether a sentence ended in what was left out, where none ends in its place."""
    ours = text_around(aligned.one, aligned.ours, gap.ours)
    theirs = text_around(aligned.other, aligned.theirs, gap.theirs)
    return len(_SENTENCE_END.findall(ours)) > len(_SENTENCE_END.findall(theirs))


# Figures
# --------------------------------------------------------------------------------------------------


@lru_cache(maxsize=2048)
def _figures(text: str, language: str) -> tuple[Figure, ...]:
    try:
        return tuple(read_figures(text, language))
    except KeyError:  # a language without number words
        return ()


def _touched(
    figures: Sequence[Figure], words: Sequence[AlignedWord], span: tuple[int, int]
) -> list[Figure]:
    begin, end = span
    if begin == end:
        return []
    first, last = words[begin].begin, words[end - 1].end
    return [each for each in figures if each.span[0] < last and first < each.span[1]]


def _digits(text: str) -> list[tuple[str, str]]:
    """Years and days, which count nothing and are no figures."""
    return [(number, number) for number in re.findall(r"\d+", text)]


def _values(figures: Sequence[Figure]) -> list[tuple[str, str]]:
    return sorted((str(each.low), str(each.high)) for each in figures)
