"""Interviews whose questions stand in bold, as Markdown has it (»**Warum so spät?**«), or in
paragraphs of their own, and their answers without a label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.records import Span, Spans
from extraction.text.labelled_questions import read_labelled_questions
from extraction.text.paragraphs import paragraphs
from extraction.text.plain_questions import read_plain_questions

_BOLD = ("**", "__")
_QUESTION = re.compile(r"(?:\*\*|__)[^*_\n]+\?[\"”“«»’']?(?:\*\*|__)\Z")
# »**Der Landrat weiß davon nichts.**«: among questions it is one as well
_REMARK = re.compile(r"(?:\*\*|__)[^*_\n]+[.!…][\"”“«»’']?(?:\*\*|__)\Z")


@dataclass(frozen=True, slots=True)
class Interview:
    """The paragraphs of an interview; both are empty for any other text."""

    #: With the marks around those in bold.
    questions: Spans = ()
    #: The paragraphs behind them.
    answers: Spans = ()
    #: Whether the questions stand in bold.
    bold: bool = True
    #: Whether »Frage:« and »Antwort:«, »Q:« and »A:« stand before them.
    labelled: bool = False

    @property
    def head(self) -> Span:
        """What stands before the first question."""
        return Span((0, self.questions[0][0])) if self.questions else Span((0, 0))

    @property
    def marks(self) -> Spans:
        """The marks that set the questions in bold."""
        return tuple(
            Span(mark)
            for begin, end in (self.questions if self.bold else ())
            for mark in ((begin, begin + 2), (end - 2, end))
        )


def read_interview(text: str) -> Interview:
    """The questions in bold of ``text``, and the paragraphs behind each up to the next one or a
    line in bold; without bold, those behind labels (»Frage:« and »Antwort:«, »Q:« and »A:«), or
    the one behind each question that is a paragraph.
    """
    spans = paragraphs(text) if any(mark in text for mark in _BOLD) else []
    if not any(_QUESTION.match(text[begin:end]) for begin, end in spans):
        questions, answers = read_labelled_questions(text)
        if questions:
            return Interview(questions, answers, bold=False, labelled=True)
        questions, answers = read_plain_questions(text)
        return Interview(questions, answers, bold=False) if questions else Interview()
    return _in_bold(text, spans)


def _in_bold(text: str, spans: Sequence[Span]) -> Interview:
    questions: list[Span] = []
    answers: list[Span] = []
    asked = False
    for span in spans:
        words = text[slice(*span)]
        if _QUESTION.match(words) or (asked and _REMARK.match(words)):
            questions.append(span)
            asked = True
        elif asked and not words.startswith((*_BOLD, "#")) and words[-1] in ".!?…“”«»":
            answers.append(span)
        else:
            asked = False
    return Interview(tuple(questions), tuple(answers))
