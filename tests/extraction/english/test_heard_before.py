"""Words in front of the comma behind which somebody hears them."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "A tram driver fell asleep, a jury at Dunmore Crown Court has been told.",
            "A tram driver fell asleep",
        ),
        (
            "A climber was minutes from a shelter when he fell, an inquest has heard.",
            "A climber was minutes from a shelter when he fell",
        ),
        ("The dam could fail within a year, ministers were warned.", "The dam could fail"),
        ("Firms may have to repay the grants, MPs were told in March.", "Firms may have to repay"),
    ],
)
def test_they_are_told_by_nobody_who_is_named(text, quote):
    found = only(text, "en")
    assert (found.speaker, found.quote.startswith(quote)) == ("", True)


def test_they_are_told_by_whom_the_passive_names():
    assert only("The dam could fail, ministers were warned by engineers.", "en").speaker == (
        "engineers"
    )


@pytest.mark.parametrize(
    "text",
    [
        "The driver slept, and a jury was told.",
        "After the van was found, the court heard.",
        "When he left, jurors were told.",
        "The pumps broke, the road was informed.",
    ],
)
def test_a_clause_beside_is_not_what_was_heard(text):
    assert found_in(text, "en") == []


def test_what_follows_the_verb_is_told_and_not_what_stands_before_it():
    text = "The pumps broke, residents were told to leave."
    assert only(text, "en").quote == "to leave"
