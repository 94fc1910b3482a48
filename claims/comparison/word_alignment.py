"""The words of two texts beside each other: where they run alike, and what stands between.

Case, accents, soft hyphens, ligatures, decomposed letters and words cut at the end of a line make
no difference; marks are no words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NewType

from speakers.name_matching import comparable_name

# Soft hyphens and the marks of decomposed letters are part of a word, and so is a number's minus.
_WORD = re.compile(
    r"(?:(?<![\w)\]])[-−–])?\d+(?:[.,]\d+)*|\w(?:\w|[\u00ad\u0300-\u036f]|['’](?=\w))*"
)
# What stands between the parts of a word that was cut at the end of a line.
_CUT = re.compile(r"[-\u2010]\s+")
_OMISSION = re.compile(r"\[?(?:…|\.\.\.)\]?")
# Fewer words than these in a row are chance, unless one is long enough to tell something.
_RUN = 2
_LONG = 5


@dataclass(frozen=True, slots=True)
class AlignedWord:
    begin: int
    end: int
    folded: str


# [begin, end) among the words of a text, where marks have code points.
WordSpan = NewType("WordSpan", tuple[int, int])


@dataclass(frozen=True, slots=True)
class WordGap:
    """Words before, between or after what both texts have, in one of them or both."""

    ours: WordSpan
    theirs: WordSpan
    is_inside: bool


@dataclass(frozen=True, slots=True)
class WordAlignment:
    """Two texts with their words; ``runs`` are (first of ours, first of theirs, how many)."""

    one: str
    other: str
    ours: Sequence[AlignedWord]
    theirs: Sequence[AlignedWord]
    runs: Sequence[tuple[int, int, int]]

    @property
    def matched(self) -> int:
        """How many words both have in the same order."""
        return sum(size for _ours, _theirs, size in self.runs)

    def gaps(self) -> Iterator[WordGap]:
        """What differs, in order; nothing where both have the same words."""
        i = j = 0
        ends = (len(self.ours), len(self.theirs), 0)
        for at, (begin, there, size) in enumerate([*self.runs, ends]):
            if begin > i or there > j:
                inside = 0 < at < len(self.runs)
                yield WordGap(WordSpan((i, begin)), WordSpan((j, there)), inside)
            i, j = begin + size, there + size


def align_words(one: str, other: str) -> WordAlignment:
    ours, theirs = _words(one), _words(other)
    ours, theirs = _rejoined(ours, one, theirs), _rejoined(theirs, other, ours)
    return WordAlignment(one, other, ours, theirs, _runs(ours, theirs))


def text_of_words(text: str, words: Sequence[AlignedWord], span: WordSpan) -> str:
    """From the first to the last of the words, with the marks between; "" for none."""
    begin, end = span
    return text[words[begin].begin : words[end - 1].end] if end > begin else ""


def _words(text: str) -> list[AlignedWord]:
    return [
        AlignedWord(match.start(), match.end(), _folded(match.group()))
        for match in _WORD.finditer(text)
    ]


def _folded(word: str) -> str:
    return "-" * (word[0] in "-−–") + comparable_name(word)


def _rejoined(
    words: list[AlignedWord], text: str, others: Sequence[AlignedWord]
) -> list[AlignedWord]:
    """The words with those made whole that a line's end cut in two, where the other text has them
    whole: »Brü-cke« is one word, »Süd-« and »Nord-« before »und« stay what they are.
    """
    whole = {word.folded for word in others}
    joined: list[AlignedWord] = []
    for word in words:
        last = joined[-1] if joined else None
        if last and _CUT.fullmatch(text, last.end, word.begin):
            both = last.folded + word.folded
            if both in whole:
                joined[-1] = AlignedWord(last.begin, word.end, both)
                continue
        joined.append(word)
    return joined


def _runs(ours: Sequence[AlignedWord], theirs: Sequence[AlignedWord]) -> list[tuple[int, int, int]]:
    """Where words stand in the same order in both: (ours, theirs, how many)."""
    matcher = SequenceMatcher(
        None, [word.folded for word in ours], [word.folded for word in theirs], autojunk=False
    )
    return [
        (block.a, block.b, block.size)
        for block in matcher.get_matching_blocks()
        if block.size >= _RUN or (block.size and len(ours[block.a].folded) >= _LONG)
    ]


def text_around(text: str, words: Sequence[AlignedWord], span: WordSpan) -> str:
    """From the end of the word before to the beginning of the word after; there are both."""
    begin, end = span
    return text[words[begin - 1].end : words[end].begin]


def is_omission_marked(text: str, words: Sequence[AlignedWord], span: WordSpan) -> bool:
    """Whether »…« stands there, in brackets or not."""
    return _OMISSION.search(text_around(text, words, span)) is not None
