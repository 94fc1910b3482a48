"""Interviews whose questions stand in paragraphs of their own, without bold."""

import pytest

from extraction import extract
from extraction.text.plain_questions import read_plain_questions

HEAD = "Interview: Ann Reed\n\nAnn Reed leads the port.\n\n"
ASKED = (
    "Why now?\n\nI had no time before.\n\nAnd next year?\n\nI will wait.\n\nYour critics laugh.\n\n"
    "They laugh, and I work.\n\nIs it over?\n\nFor us it is.\n\nThe port was built in 1900.\n"
)
ANSWERS = ["I had no time before.", "I will wait.", "They laugh, and I work.", "For us it is."]


def read(text):
    return [(text[slice(*one.quote[0])], one.resolved_speaker) for one in extract(text).statements]


def test_the_paragraph_behind_each_question_and_remark_answers_it():
    text = HEAD + ASKED
    questions, answers = read_plain_questions(text)
    assert [text[slice(*span)] for span in answers] == ANSWERS
    assert text[slice(*questions[2])] == "Your critics laugh."


def test_answers_are_of_the_only_person_named_before():
    assert read(HEAD + ASKED) == [(answer, "Ann Reed") for answer in ANSWERS]


def test_answers_are_nobodys_where_two_are_named():
    text = "Five questions for Ann Reed\n\nAnn Reed leads the port. Tom Bell left it.\n\n" + ASKED
    assert read(text) == [(answer, None) for answer in ANSWERS]


def test_german_answers_are_read():
    text = (
        "Fragen an Anna Kremp\n\nAnna Kremp leitet den Hafen.\n\nWarum?\n\nIch hatte keine Zeit.\n\n"
        "Und nun?\n\nIch warte.\n\nIst es vorbei?\n\nFür uns schon.\n"
    )
    assert [speaker for _, speaker in read(text)] == ["Anna Kremp"] * 3


@pytest.mark.parametrize(
    "text",
    [
        ASKED,
        "Questions for Ann Reed\n\nWhat is it?\n\nA wall.\n\nWho pays?\n\nThe firm.\n\nWhen?\n\nSoon.\n",
        HEAD + "Why now?\n\nI had no time.\n\nAnd then?\n\nI will wait.\n",
        HEAD + "Why?\n\n“I slept,” she said.\n\nAnd?\n\n“I ate,” she said.\n\nNow?\n\n“I go.”\n",
    ],
    ids=["not called an interview", "an explainer", "two questions", "prose with quotations"],
)
def test_other_questions_make_no_interview(text):
    assert read_plain_questions(text) == ((), ())
