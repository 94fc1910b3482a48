"""Interviews whose questions stand in bold."""

import pytest

from extraction.text.bold_questions import Interview, read_interview


def written(text, spans):
    return [text[begin:end] for begin, end in spans]


def test_paragraphs_behind_bold_questions_are_answers():
    text = "Sie kam.\n\n**Warum so spät?**\n\nWeil es regnete.\n\n**Und dann?**\n\nNichts."
    interview = read_interview(text)
    assert written(text, interview.answers) == ["Weil es regnete.", "Nichts."]
    assert written(text, interview.questions) == ["**Warum so spät?**", "**Und dann?**"]
    assert written(text, [interview.head]) == ["Sie kam.\n\n"]
    assert written(text, interview.marks) == ["**"] * 4


def test_a_remark_in_bold_among_questions_is_one_as_well():
    text = "**Warum?**\n\nDarum.\n\n**Der Landrat weiß davon nichts.**\n\nDann soll er lesen.\n"
    assert written(text, read_interview(text).answers) == ["Darum.", "Dann soll er lesen."]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "**Wichtig.**\n\nDer Damm hält.",
        "Ist das **fett?**\n\nNein.",
        "** **\n\n**",
        "__init__\n\nNein.",
    ],
)
def test_a_text_without_questions_in_bold_is_no_interview(text):
    assert read_interview(text) == Interview()
    assert read_interview(text).marks == ()
