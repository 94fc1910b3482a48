"""Interviews whose paragraphs begin with »Frage:« and »Antwort:«, and name nobody."""

from __future__ import annotations

import re

from extraction.records import Span, Spans
from extraction.text.paragraphs import paragraphs

_LABEL = re.compile(r"(?:(frage)|(antwort)):[ \t]+(?=\S)", re.IGNORECASE)
_MYSELF = re.compile(r"\b(?:ich|mir|mich|meine?[mnrs]?|wir|uns|unsere?[mnrs]?)\b", re.IGNORECASE)
_FEWEST = 2  # pairs


def read_labelled_questions(text: str) -> tuple[Spans, Spans]:
    """The questions with their labels, and the answers behind them without; nothing in a text that
    has not two of each, or in whose answers nobody says »ich«.
    """
    questions: list[Span] = []
    answers: list[Span] = []
    for begin, end in paragraphs(text) if ":" in text else ():
        label = _LABEL.match(text, begin, end)
        if label is None:
            continue
        if label[1]:
            questions.append(Span((begin, end)))
        elif questions:
            answers.append(Span((label.end(), end)))
    few = min(len(questions), len(answers)) < _FEWEST
    if few or not any(_MYSELF.search(text, *answer) for answer in answers):
        return (), ()  # nobody says »ich« in what explains something
    return tuple(questions), tuple(answers)
