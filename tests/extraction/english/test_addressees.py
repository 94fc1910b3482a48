"""Whom an English statement is spoken to."""

import pytest

from tests.extraction.found import only


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("She told the BBC she was ready.", "the BBC"),
        ('"We won," he told reporters on Monday.', "reporters"),
        (
            "The talks had failed, the minister said in an interview with the Morning Post.",
            "the Morning Post",
        ),
        ("Speaking to reporters, the minister said the talks had failed.", "reporters"),
        ("Doctors urged residents to stay indoors.", "residents"),
        ("The mayor was accused of hiding the report.", "The mayor"),
        ("She said the talks had failed.", ""),
    ],
)
def test_the_one_spoken_to(text, addressee):
    assert only(text, "en").addressee == addressee
