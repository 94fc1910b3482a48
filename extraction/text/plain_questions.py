"""Interviews whose questions stand in paragraphs of their own, without bold and without labels.

Explainers ask so as well. So the lines before the first question have to call it an interview, and
most of the answers have to be somebody's who says »I«.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extraction.records import Span, Spans
from extraction.text.labelled_questions import says_i
from extraction.text.paragraphs import paragraphs

_CALLED = re.compile(
    r"\b(?:interview|q ?& ?a|(?:questions|fragen) (?:for|to|an)|im gespräch|in conversation with|"
    r"(?:minutes|questions) with|we (?:asked|spoke (?:to|with)|talked to|caught up with)|"
    r"(?:she|he|they) (?:spoke|talked) (?:to|with)|edited (?:excerpts|extracts)|"
    r"edited for (?:length|clarity|brevity))\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[^\"“„”»«‘’].{0,400}\?\Z", re.DOTALL)
_REMARK = re.compile(r"(?=.*\b(?:[Yy]our?|Sie|Ihre?[mnrs]?)\b).{1,120}[.!…]\Z")
_QUOTED = re.compile(r"[\"“„»«][^\"“”„»«]*[\"”“«»]")
_ENDS = ".!?…"
_FEWEST = 3  # questions


def read_plain_questions(text: str) -> tuple[Spans, Spans]:
    """The questions, and the one paragraph behind each that answers it; nothing in a text that is
    no interview.
    """
    pairs = list(_asked_and_answered(text)) if text.count("?\n") >= _FEWEST else []
    questions, answers = [q for q, _ in pairs], [a for _, a in pairs]
    if len([q for q in questions if text[q[1] - 1] == "?"]) < _FEWEST:
        return (), ()
    if not _CALLED.search(text, 0, questions[0][0]):
        return (), ()
    mine = sum(says_i(text[slice(*answer)]) for answer in answers)
    return (tuple(questions), tuple(answers)) if 2 * mine > len(answers) else ((), ())


def _asked_and_answered(text: str) -> Iterator[tuple[Span, Span]]:
    asked: Span | None = None
    answered = False
    for span in paragraphs(text):
        words = text[slice(*span)]
        if _QUESTION.match(words) or (answered and _is_remark(words)):
            asked, answered = span, False
            continue
        answered = asked is not None and words[-1:] in _ENDS and not _QUOTED.search(words)
        if asked and answered:
            yield asked, span
        asked = None


def _is_remark(words: str) -> bool:
    """»Your critics say you enjoy this.«: a remark that asks for an answer."""
    return _REMARK.match(words) is not None and not says_i(words)
