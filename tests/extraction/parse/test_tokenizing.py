"""Where German words end: full stops behind short forms, and in abbreviations."""

import pytest

from extraction.parse import pipeline


@pytest.mark.parametrize("short", ["AfD", "GmbH", "DPolG", "USA", "Bank"])
def test_the_full_stop_behind_a_short_form_ends_the_sentence(short):
    with pipeline.passing("de"):
        doc = pipeline.parse(f"Danach ging er zur {short}. Das war ein Fehler.", "de")
        assert [token.text for token in doc][4:6] == [short, "."]


@pytest.mark.parametrize("abbreviation", ["Dr.", "z.B.", "3."])
def test_the_full_stop_of_an_abbreviation_stays_with_it(abbreviation):
    with pipeline.passing("de"):
        assert abbreviation in [
            token.text for token in pipeline.parse(f"Das war {abbreviation} Sauer.", "de")
        ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Siehe https://beispiel.example/bad, dort.", ["https://beispiel.example/bad", ","]),
        ("Das Bad liegt 5km entfernt.", ["5", "km"]),
        ("Nord-Süd/West", ["Nord-Süd", "/", "West"]),
    ],
)
def test_words_with_marks_are_still_taken_apart(text, words):
    with pipeline.passing("de"):
        found = [token.text for token in pipeline.parse(text, "de")]
        assert all(word in found for word in words), found
