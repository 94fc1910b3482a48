"""Several who speak together in English, and descriptions and pronouns that mean somebody else."""

import pytest

from extraction import extract


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Omar Lind won the race. Lind and his allies have claimed there was fraud.",
            "Omar Lind",
        ),
        ("Ida Breck left. Breck and others disputed the count.", "Ida Breck"),
        (
            "The chair is Carl Durkin. In a statement, Durkin and McRae said they would wait.",
            "Carl Durkin and McRae",
        ),
    ],
)
def test_whoever_is_named_beside_somebody_speaks_with_them(text, name):
    assert extract(text, "en").statements[-1].resolved_speaker == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Crown, the council and the tribe said it was late.", None),
        ("The firm was late, said the council, the school board and the port authority.", None),
        ("The council, a body of farmers and fishers, said it was late.", "council"),
    ],
)
def test_no_one_of_a_list_of_organisations_speaks_for_all(text, name):
    assert extract(text, "en").statements[-1].resolved_speaker == name


def test_a_description_means_nobody_who_is_named_in_the_words():
    text = (
        "The complaint says Carl Tate was in a fight. The victim later told police that Tate "
        "hit him."
    )
    assert extract(text, "en").statements[-1].resolved_speaker != "Carl Tate"


def test_the_police_of_a_police_department_is_not_they():
    text = (
        "While council members said they were sympathetic, they were slow to change the police "
        "department's budget. The budget takes months, and they argued it would be hard to cut."
    )
    assert "police" not in str(extract(text, "en").statements[-1].resolved_speaker)


def test_a_description_may_mean_somebody_without_a_name():
    text = "Der Trainer lachte. Der Experte sagte, er komme wieder."
    assert extract(text, "de").statements
    assert extract("The coach laughed. The veteran said he was glad.", "en").statements
