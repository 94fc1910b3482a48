"""Who stands near a name in the sentence is not its bearer."""

import pytest

from extraction import extract


def _speakers(text):
    return [statement.resolved_speaker for statement in extract(text, "en").statements]


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("a source close to Max Rowe", "source close to Max Rowe"),
        ("a source close to coach Max Rowe", "source close to coach Max Rowe"),
        ("an official close to Mayor Max Rowe", "official close to Mayor Max Rowe"),
        ("a man loyal to General Max Rowe", "man loyal to General Max Rowe"),
        ("a person familiar with Max Rowe", "person familiar with Max Rowe"),
        ("an adviser to coach Max Rowe", "adviser to coach Max Rowe"),
    ],
)
def test_whom_somebody_is_close_to_says_nothing(phrase, meant):
    assert _speakers(f"“We are ready,” {phrase} said.") == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "In an interview with Ian Huss, the minister admitted mistakes.",
        "In an interview with presenter Ian Huss, the minister said she was sorry.",
        "Asked by Ian Huss, the minister said she was sorry.",
    ],
)
def test_the_subject_behind_a_name_and_its_comma_is_no_apposition(text):
    assert _speakers(text) == ["minister"]


def test_an_apposition_tells_what_somebody_is():
    text = "Ian Huss, the minister, was late. The minister said he was sorry."
    assert _speakers(text) == ["Ian Huss"]


def test_whoever_is_somebody_of_hers_is_not_she():
    text = (
        "The engineer Hester Plowright, who has died, was born in Marle in 1931.\n\nHer colleague "
        "Basil Hurd remembered her as “the only person in the room”.\n\n“I was asked twice,” she "
        "said."
    )
    assert _speakers(text) == ["Basil Hurd", "Hester Plowright"]


def test_answers_behind_a_letter_are_of_the_one_named_above():
    text = (
        "The novelist Ida Breck has left the town for good.\n\nQ: Why did you leave?\n\nA: I was "
        "tired of the rain.\n\nQ: Will you come back?\n\nA: I will not."
    )
    assert _speakers(text) == ["Ida Breck", "Ida Breck"]
