"""Of a kind of organisation with a name behind a comma the name is who speaks, whatever the
recogniser takes it for.
"""

from types import SimpleNamespace

import pytest

from extraction.coreference.names.name_detection import find_names
from extraction.parse.person_words import load_person_words
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


def test_a_text_may_end_behind_an_organisation_and_a_comma():
    tokens = SimpleNamespace(
        texts=["Harrow", "Trust", ","],
        lower=["harrow", "trust", ","],
        pos=["PROPN", "PROPN", "PUNCT"],
        deps=["compound", "ROOT", "punct"],
        heads=[1, 1, 1],
        entities=["ORG"] * 3,
        goes_on=[False, True, True],
        span=lambda first, last: (first, last),
    )
    assert [name.kind for name in find_names(tokens, load_person_words("en")).names.values()] == [
        "organisation"
    ]
