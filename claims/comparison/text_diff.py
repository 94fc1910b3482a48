"""Two texts beside each other: what they share, and how a quotation drifted from its source.

In one language words are compared in their order; between languages only what is written alike:
names, numbers and dates. The marks and notes are for an editor's eye and decide nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

from claims.comparison.facts import facts_in
from claims.comparison.word_alignment import (
    AlignedWord,
    WordAlignment,
    WordSpan,
    align_words,
    is_omission_marked,
    text_of_words,
)
from extraction.checking.negation import count_negations

_SENTENCE_END = re.compile(r"[.!?]")
# Below this share of the quotation's words found in order, it is not a quotation of this text.
_QUOTED = 0.5


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
class _Mark:
    begin: int
    end: int
    role: Role


def collate(claim: str, source: str, *, languages: tuple[str, str], verbatim: bool) -> Collation:
    """What a claim's words and a source's share, in the languages of both; for a ``verbatim`` claim
    in the source's language also its drift.
    """
    facts = _facts(claim, source)
    if languages[0] != languages[1]:
        return Collation(_cut(claim, facts[0]), _cut(source, facts[1]), [])
    aligned = align_words(claim, source)
    ours, theirs, runs = aligned.ours, aligned.theirs, aligned.runs
    mine = [_Mark(ours[i].begin, ours[i + n - 1].end, Role.SAME) for i, _j, n in runs]
    other = [_Mark(theirs[j].begin, theirs[j + n - 1].end, Role.SAME) for _i, j, n in runs]
    notes: list[str] = []
    if verbatim and ours and aligned.matched >= _QUOTED * len(ours):
        for drift in _drifts(aligned):
            mine += drift.marks_in_claim(ours)
            other += drift.marks_in_source(theirs)
            notes += drift.notes(aligned, languages[0])
    return Collation(
        _cut(claim, _beside(mine, facts[0])), _cut(source, _beside(other, facts[1])), notes
    )


def _beside(marks: list[_Mark], others: Sequence[_Mark]) -> list[_Mark]:
    """The marks, and the others where they touch none of them."""
    return marks + [
        each for each in others if not any(m.begin < each.end and each.begin < m.end for m in marks)
    ]


# Drift
# --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Drift:
    """Words between two runs that are in one text only: [begin, end) among the words of each."""

    ours: WordSpan
    theirs: WordSpan
    is_marked: bool  # by an ellipsis in the claim

    def marks_in_claim(self, words: Sequence[AlignedWord]) -> list[_Mark]:
        return _span(words, self.ours, Role.ADDED)

    def marks_in_source(self, words: Sequence[AlignedWord]) -> list[_Mark]:
        return _span(words, self.theirs, Role.LEFT_OUT)

    def notes(self, aligned: WordAlignment, language: str) -> list[str]:
        added = text_of_words(aligned.one, aligned.ours, self.ours)
        left_out = text_of_words(aligned.other, aligned.theirs, self.theirs)
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
        if count_negations(added, language) != count_negations(left_out, language):
            found.append(_("A negation is in one of the texts only."))
        return found


def _drifts(aligned: WordAlignment) -> Iterator[_Drift]:
    for gap in aligned.gaps():
        (begin, end), (low, high) = gap.ours, gap.theirs
        # What the source says before the quotation begins and after its end was not left out.
        theirs = gap.theirs if gap.is_inside else WordSpan((low, low))
        if end > begin or (gap.is_inside and high > low):
            yield _Drift(
                gap.ours,
                theirs,
                gap.is_inside and is_omission_marked(aligned.one, aligned.ours, gap.ours),
            )


def _span(words: Sequence[AlignedWord], of: WordSpan, role: Role) -> list[_Mark]:
    begin, end = of
    return [_Mark(words[begin].begin, words[end - 1].end, role)] if end > begin else []


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
