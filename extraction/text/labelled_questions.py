"""Interviews whose paragraphs begin with »Frage:« and »Antwort:«, »Q:« and »A:«, and name nobody.

Explainers are written so as well; in their answers nobody says »I«.
"""

from __future__ import annotations

import re

from extraction.records import Span, Spans
from extraction.text.paragraphs import paragraphs

_LABEL = re.compile(
    r"(?:((?i:frage|question):|Q\s?[:.])|(?i:antwort|answer):|A\s?[:.])[ \t]+(?=\S)"
)
_MYSELF = re.compile(
    r"\b(?:I|me|my|we|our|us|ich|mir|mich|meine?[mnrs]?|wir|uns|unsere?[mnrs]?)\b", re.I
)
_QUOTED = re.compile(r"[\"“„»«][^\"“”„»«]*[\"”“«»]")
_FEWEST = 2  # pairs


def read_labelled_questions(text: str) -> tuple[Spans, Spans]:
    """The questions with their labels, and the answers behind them without; nothing in a text that
    has not two of each, or where fewer than half of the answers are somebody's who says »I«.
    """
    questions: list[Span] = []
    answers: list[Span] = []
    for begin, end in paragraphs(text) if ":" in text or "Q" in text else ():
        label = _LABEL.match(text, begin, end)
        if label is None:
            continue
        if label[1]:
            questions.append(Span((begin, end)))
        elif questions:
            answers.append(Span((label.end(), end)))
    mine = sum(says_i(text[slice(*answer)]) for answer in answers)
    if min(len(questions), len(answers)) < _FEWEST or 2 * mine < len(answers):
        return (), ()
    return tuple(questions), tuple(answers)


def says_i(words: str) -> bool:
    """Whether somebody says »I« or »we« in ``words``, outside of quotation marks."""
    return _MYSELF.search(_QUOTED.sub("", words)) is not None
