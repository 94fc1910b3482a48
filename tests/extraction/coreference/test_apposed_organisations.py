"""Of a kind of organisation with a name behind a comma the name is who speaks, whatever the
recogniser takes it for.
"""

import pytest

from tests.extraction.marked_speakers import names, read


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[The operator, Dunmore Transit], was late. [The operator] said so.", "Dunmore Transit"),
        ("[The regulator, Ofcom], was late. [It] said so.", "Ofcom"),
        ("[Its rival, Brask Foods], was late.", "Brask Foods"),
        ("[The publisher, Calder Press], was late.", "Calder Press"),
        ("[The crane operator, Karl Moss], was late. [He] said so.", "Karl Moss"),
        ("[The minister for Leeds, Ruth Ames], was late. [She] said so.", "Ruth Ames"),
    ],
)
def test_english_name_in_apposition_is_who_speaks(marked, expected):
    assert set(names(marked, "en")) == {expected}


@pytest.mark.parametrize(
    "marked",
    [
        "[Der Betreiber, Dunmore Transit], kam spät. [Der Betreiber] sagte das.",
        "[Der Betreiber, die Dunmore Transit AG], kam spät.",
    ],
)
def test_german_name_in_apposition_is_who_speaks(marked):
    assert {name.removesuffix(" AG") for name in names(marked)} == {"Dunmore Transit"}


def test_it_is_an_organisation():
    _, people = read("[The operator, Dunmore Transit], was late.", "en")
    assert [(person.name, person.kind) for person in people] == [
        ("Dunmore Transit", "organisation")
    ]


def test_a_person_behind_an_organisation_is_not_it():
    text = "According to [the police], Semra Tok, 34, was late. [Tok] said so."
    assert names(text, "en") == ["police", "Semra Tok"]


@pytest.mark.parametrize("whose", ["NATO", "the agency"])
def test_a_person_with_a_function_in_an_organisation_is_not_it(whose):
    assert names(f"[The head of {whose}, Hoop Scheffer], was late.", "en") == ["Hoop Scheffer"]
