"""Passives whose charge stands behind who makes it."""

import pytest

from tests.extraction.found import found_in


def told(text):
    return [(found.quote, found.speaker) for found in found_in(text, "en")]


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        ("Colin Frame is accused by prosecutors of fraud.", "fraud", "prosecutors"),
        ("Frame was accused by the council of lying.", "lying", "the council"),
        ("Frame was accused of fraud by the police.", "fraud", "the police"),
    ],
)
def test_the_charge_may_stand_behind_who_makes_it(text, quote, speaker):
    assert told(text) == [(quote, speaker)]


def test_of_in_a_name_begins_no_charge():
    assert told("Frame was accused by the Bank of England.") == []
