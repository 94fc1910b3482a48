"""Questions and answers behind labels that name nobody: »Q:« and »A:«, »Frage:« and »Antwort:«."""

import pytest

from extraction.text.labelled_questions import read_labelled_questions


@pytest.mark.parametrize(
    ("question", "answer"), [("Q", "A"), ("Question", "Answer"), ("FRAGE", "ANTWORT")]
)
def test_what_stands_behind_labels_is_read_where_somebody_says_i(question, answer):
    lines = (f"{question}: Why?", f"{answer}: I was tired.", f"{question}: And?", f"{answer}: No.")
    text = "\n\n".join(("Ida Breck left.", *lines))
    questions, answers = read_labelled_questions(text)
    assert [text[slice(*each)] for each in questions] == [lines[0], lines[2]]
    assert [text[slice(*each)] for each in answers] == ["I was tired.", "No."]


@pytest.mark.parametrize(
    "text",
    [
        "Q: When does it open?\n\nA: In May.\n\nQ: What does it cost?\n\nA: Two pounds.",
        "Q: When?\n\nA: In May.\n\nQ: Why?\n\nA: “I will,” it says.",
        "Q: Why did you leave?\n\nA: I was tired.",
    ],
    ids=["an explainer", "an explainer that quotes", "one question"],
)
def test_what_explains_something_is_no_interview(text):
    assert read_labelled_questions(text) == ((), ())
