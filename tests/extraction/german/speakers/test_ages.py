"""»der 48 Jahre alte Trainer«: who is described by years is called by the noun, or by the name."""

import pytest

from extraction import extract
from tests.extraction.found import only

FORMER = "Trainer Mirko Vasić ging. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("»Das war knapp«, sagte der 19 Jahre alte Jonas Weber.", "Jonas Weber"),
        ("»Das war knapp«, sagte die 33 Jahre alte Olympiasiegerin Klara Voss.", "Klara Voss"),
        (FORMER + "»Das schmerzt«, sagte der 48 Jahre alte Trainer.", "Mirko Vasić"),
        (FORMER + "»Das schmerzt«, sagte der 48 Jahre alte Familienvater.", "Mirko Vasić"),
        (FORMER + "»Das schmerzt«, sagte der 48 Jahre alte Kroate.", "Mirko Vasić"),
        ("»Das schmerzt«, sagte der 48 Jahre alte Kroate.", "48 Jahre alter Kroate"),
        (FORMER + "Der 48 Jahre alte Kroate fluchte. »Das schmerzt«, sagte er.", "Mirko Vasić"),
    ],
)
def test_who_is_described_by_years_is_known_by_noun_or_name(text, name):
    assert extract(text, "de").statements[-1].resolved_speaker == name


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("»Das schmerzt«, sagte der 48 Jahre alte Kroate.", "der 48 Jahre alte Kroate"),
        ("Dies betonte die 51 Jahre alte Rednerin: »Wir gehen.«", "die 51 Jahre alte Rednerin"),
        ("Laut der 60 Jahre alten Nachbarin brannte das Haus.", "der 60 Jahre alten Nachbarin"),
        ("»Das sind 48 Jahre«, sagte der alte Mann.", "der alte Mann"),
    ],
)
def test_the_years_are_no_speaker(sentence, speaker):
    assert only(sentence).speaker == speaker


def test_of_two_who_may_be_the_croat_neither_is_named():
    text = (
        "Trainer Mirko Vasić ging. »Wir warten«, sagte Präsident Ralf Timm.\n\n"
        "Der 48 Jahre alte Kroate zeigte sich enttäuscht. »Das schmerzt«, sagte er."
    )
    assert extract(text, "de").statements[-1].resolved_speaker == "48 Jahre alter Kroate"
