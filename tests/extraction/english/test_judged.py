"""What »that« and »this« are called, and quotation marks around a work."""

import pytest

from extraction import extract
from tests.extraction.found import found_in


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Hart called that nonsense.", "that nonsense"),
        ("The governor called that impossible.", "that impossible"),
        ("Critics called this madness.", "this madness"),
        ("Hart called that a lie.", "that a lie"),
    ],
)
def test_what_that_is_called_is_a_statement(sentence, quote):
    assert [found.quote for found in found_in(sentence, "en")] == [quote]


def test_what_is_called_together_is_none():
    assert found_in("Hart called that meeting.", "en") == []


def test_whoever_judges_goes_on():
    text = (
        "Sen. Mark Dolan, R-Ohio, and his brother, Gov. Martin Dolan, disagree. Mark Dolan said it "
        "would open in 2027. The governor called that impossible. “He is badly informed,” he said."
    )
    assert extract(text, "en").statements[-1].resolved_speaker == "Martin Dolan"


@pytest.mark.parametrize(
    "sentence",
    [
        "“Nobody Tells the Truth,” the new novel by Clara Vander, appears in May.",
        "“Bleak Water,” her third film, opens on Friday.",
        "Hannah Brook reads from her book “My Father Never Spoke.”",
    ],
)
def test_a_work_in_apposition_is_nobodys_words(sentence):
    assert found_in(sentence, "en") == []


def test_a_speech_in_capitals_stays_one():
    assert found_in("“Bleak Times,” the band said.", "en")[0].speaker == "the band"
