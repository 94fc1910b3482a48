"""Two texts beside each other: what they share, and how a quotation drifted from its source.

In one language words are compared in their order; between languages only what is written alike:
names, numbers and dates. The marks and notes are for an editor's eye and decide nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NewType

from django.utils.translation import gettext as _

from claims.comparison.facts import facts_in
from speakers.name_matching import comparable_name

# Soft hyphens and the marks of decomposed letters are part of a word.
_WORD = re.compile(r"\d+(?:[.,]\d+)*|\w(?:\w|[\u00ad\u0300-\u036f])*")
# What stands between the parts of a word that was cut at the end of a line.
_CUT = re.compile(r"[-\u2010]\s+")
_OMITTED = re.compile(r"\[?(?:…|\.\.\.)\]?")
_SENTENCE_END = re.compile(r"[.!?]")
# Fewer words than these in a row are chance, unless one is long enough to tell something.
_RUN = 2
_LONG = 5
# Below this share of the quotation's words found in order, it is not a quotation of this text.
_QUOTED = 0.5
_NEGATIONS = frozenset({
    "nicht", "nichts", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals",
    "nirgends", "niemand", "niemanden", "niemandem", "weder", "ohne", "not", "no", "never",
    "nothing", "nobody", "none", "neither", "nor", "without", "cannot", "doesn", "didn", "isn",
    "aren", "wasn", "weren", "wouldn", "couldn", "shouldn", "haven", "hasn", "hadn",
})  # fmt: skip


class Role(StrEnum):
    PLAIN = ""
    SAME = "same"
    FACT = "fact"
    LEFT_OUT = "left-out"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class DiffPiece:
    text: str
    role: Role = Role.PLAIN


@dataclass(frozen=True, slots=True)
class Collation:
    """Both texts in pieces, and what an editor should look at, in words."""

    claim: list[DiffPiece]
    source: list[DiffPiece]
    notes: list[str]


@dataclass(frozen=True, slots=True)
class _Word:
    begin: int
    end: int
    folded: str


@dataclass(frozen=True, slots=True)
class _Mark:
    begin: int
    end: int
    role: Role


def collate(claim: str, source: str, *, same_language: bool, verbatim: bool) -> Collation:
    """What a claim's words and a source's share; for a ``verbatim`` claim in the source's language
    also its drift.
    """
    facts = _facts(claim, source)
    if not same_language:
        return Collation(_cut(claim, facts[0]), _cut(source, facts[1]), [])
    ours, theirs = _words(claim), _words(source)
    ours, theirs = _rejoined(ours, claim, theirs), _rejoined(theirs, source, ours)
    runs = _runs(ours, theirs)
    matched = sum(size for _ours, _theirs, size in runs)
    mine = [_Mark(ours[i].begin, ours[i + n - 1].end, Role.SAME) for i, _j, n in runs]
    other = [_Mark(theirs[j].begin, theirs[j + n - 1].end, Role.SAME) for _i, j, n in runs]
    notes: list[str] = []
    if verbatim and ours and matched >= _QUOTED * len(ours):
        for drift in _drifts(claim, ours, theirs, runs):
            mine += drift.marks_in_claim(ours)
            other += drift.marks_in_source(theirs)
            notes += drift.notes(claim, source, ours, theirs)
    return Collation(
        _cut(claim, _beside(mine, facts[0])), _cut(source, _beside(other, facts[1])), notes
    )


def _beside(marks: list[_Mark], others: Sequence[_Mark]) -> list[_Mark]:
    """The marks, and the others where they touch none of them."""
    return marks + [
        each for each in others if not any(m.begin < each.end and each.begin < m.end for m in marks)
    ]


def _words(text: str) -> list[_Word]:
    return [
        _Word(match.start(), match.end(), comparable_name(match.group()))
        for match in _WORD.finditer(text)
    ]


def _rejoined(words: list[_Word], text: str, others: Sequence[_Word]) -> list[_Word]:
    """The words with those made whole that a line's end cut in two, where the other text has them
    whole: »Brü-cke« is one word, »Süd-« and »Nord-« before »und« stay what they are.
    """
    whole = {word.folded for word in others}
    joined: list[_Word] = []
    for word in words:
        last = joined[-1] if joined else None
        if last and _CUT.fullmatch(text, last.end, word.begin):
            both = last.folded + word.folded
            if both in whole:
                joined[-1] = _Word(last.begin, word.end, both)
                continue
        joined.append(word)
    return joined


def _runs(ours: Sequence[_Word], theirs: Sequence[_Word]) -> list[tuple[int, int, int]]:
    """Where words stand in the same order in both: (ours, theirs, how many)."""
    matcher = SequenceMatcher(
        None, [word.folded for word in ours], [word.folded for word in theirs], autojunk=False
    )
    return [
        (block.a, block.b, block.size)
        for block in matcher.get_matching_blocks()
        if block.size >= _RUN or (block.size and len(ours[block.a].folded) >= _LONG)
    ]


# Drift
# --------------------------------------------------------------------------------------------------


# [begin, end) among the words of a text, where marks have code points.
_WordSpan = NewType("_WordSpan", tuple[int, int])


@dataclass(frozen=True, slots=True)
class _Drift:
    """Words between two runs that are in one text only: [begin, end) among the words of each."""

    ours: _WordSpan
    theirs: _WordSpan
    is_marked: bool  # by an ellipsis in the claim

    def marks_in_claim(self, words: Sequence[_Word]) -> list[_Mark]:
        return _span(words, self.ours, Role.ADDED)

    def marks_in_source(self, words: Sequence[_Word]) -> list[_Mark]:
        return _span(words, self.theirs, Role.LEFT_OUT)

    def notes(
        self, claim: str, source: str, ours: Sequence[_Word], theirs: Sequence[_Word]
    ) -> list[str]:
        added, left_out = _text(claim, ours, self.ours), _text(source, theirs, self.theirs)
        found = []
        if added and left_out:
            found.append(
                _("Instead of “%(source)s” it says “%(claim)s”.")
                % {"source": left_out, "claim": added}
            )
        elif added:
            found.append(_("“%s” is not in the source.") % added)
        elif left_out and not self.is_marked:
            joins = _SENTENCE_END.search(left_out)
            said = (
                _("Joins two passages without a mark; left out: “%s”.")
                if joins
                else _("Left out without a mark: “%s”.")
            )
            found.append(said % left_out)
        if _negations(ours, self.ours) != _negations(theirs, self.theirs):
            found.append(_("A negation is in one of the texts only."))
        return found


def _drifts(
    claim: str, ours: Sequence[_Word], theirs: Sequence[_Word], runs: Sequence[tuple[int, int, int]]
) -> Iterator[_Drift]:
    i = j = 0
    for at, (begin, there, size) in enumerate(runs):
        # What the source says before the quotation begins was not left out of it.
        theirs_begin = j if at else there
        if begin > i or there > theirs_begin:
            between = claim[ours[i - 1].end if i else 0 : ours[begin].begin]
            yield _Drift(
                _WordSpan((i, begin)),
                _WordSpan((theirs_begin, there)),
                bool(_OMITTED.search(between)),
            )
        i, j = begin + size, there + size
    if i < len(ours):
        yield _Drift(_WordSpan((i, len(ours))), _WordSpan((j, j)), False)


def _span(words: Sequence[_Word], of: _WordSpan, role: Role) -> list[_Mark]:
    begin, end = of
    return [_Mark(words[begin].begin, words[end - 1].end, role)] if end > begin else []


def _text(text: str, words: Sequence[_Word], of: _WordSpan) -> str:
    begin, end = of
    return text[words[begin].begin : words[end - 1].end] if end > begin else ""


def _negations(words: Sequence[_Word], of: _WordSpan) -> int:
    return sum(word.folded in _NEGATIONS for word in words[slice(*of)])


# Facts
# --------------------------------------------------------------------------------------------------


def _facts(claim: str, source: str) -> tuple[list[_Mark], list[_Mark]]:
    """Marks of the facts that are in both, for each."""
    ours, theirs = facts_in(claim), facts_in(source)
    shared = {fact.key for fact in ours} & {fact.key for fact in theirs}
    mine, other = (
        [_Mark(fact.begin, fact.end, Role.FACT) for fact in facts if fact.key in shared]
        for facts in (ours, theirs)
    )
    return mine, other


def _cut(text: str, marks: Sequence[_Mark]) -> list[DiffPiece]:
    """The text in pieces; marks do not overlap, since each word is in one run or between two."""
    pieces, done = [], 0
    for mark in sorted(marks, key=lambda mark: mark.begin):
        if mark.begin > done:
            pieces.append(DiffPiece(text[done : mark.begin]))
        pieces.append(DiffPiece(text[mark.begin : mark.end], mark.role))
        done = mark.end
    if done < len(text):
        pieces.append(DiffPiece(text[done:]))
    return pieces
