"""What is quoted inside of what somebody denies was said by nobody, as far as is told: neither by
who denies it nor by whom it is denied of.
"""

import pytest

from tests.extraction.found import found_in


def quoted(text):
    return [(f.quote, f.speaker) for f in found_in(text, "en") if f.type == "Direct"]


@pytest.mark.parametrize(
    "text",
    [
        "Moss denied that Adler had called the plan “a mess.”",
        "Moss denied that she had called the plan “a mess.”",
        "Moss denied saying the plan was “a mess.”",
        "Moss denied reports that Adler had called the plan “a mess.”",
        "Moss disputed that the board had called it “a mess.”",
    ],
)
def test_denied_words_are_nobodys(text):
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Moss denied the charge, calling it “a mess.”", "“a mess.”", "Moss"),
        ("Moss denied what she called “a smear.”", "“a smear.”", "she"),
        ("Moss said that Adler had called the plan “a mess.”", "“a mess.”", "Adler"),
        ("Moss said that Adler had said the plan was “a mess.”", "“a mess.”", "Adler"),
    ],
)
def test_words_of_ones_own_stay(text, words, speaker):
    assert quoted(text) == [(words, speaker)]
