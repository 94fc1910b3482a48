"""What stands beside a name is a position in the nominative; what somebody is to another is none."""

import pytest

from extraction import extract


def titles(words, language):
    (person,) = extract(words, language).people
    return [position.title for position in person.positions]


@pytest.mark.parametrize(
    ("beside", "title"),
    [
        ("des Ministers", "Minister"),
        ("des Bundespräsidenten", "Bundespräsident"),
        ("dem Abgeordneten", "Abgeordnete"),
        ("des Staatssekretärs", "Staatssekretär"),
        ("der Ministerin", "Ministerin"),
    ],
)
def test_a_german_position_is_in_the_nominative(beside, title):
    words = f"Das steht in der Antwort {beside} Bert Berg. Berg sagte: „Die Mieten steigen.“"
    assert titles(words, "de") == [title]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Die Frage des Kollegen Bert Berg. Berg sagte: „Die Mieten steigen.“", "de"),
        ("Das war die Frage der Kollegin Anna Adler. Adler sagte: „Die Mieten steigen.“", "de"),
        ("It was my colleague Anna Adler’s question. Adler said: “Rents are rising.”", "en"),
    ],
)
def test_what_somebody_is_to_another_is_no_position(words, language):
    assert titles(words, language) == []
