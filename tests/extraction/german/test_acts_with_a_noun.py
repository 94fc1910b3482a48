"""Acts of speech that a noun beside a plain verb makes, and nouns of speech that somebody gives
behind their verb.
"""

import pytest

from extraction import extract
from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Die Ministerin äußerte Bedauern.", "Die Ministerin"),
        ("Der Rechnungshof übte Kritik am Minister.", "Der Rechnungshof"),
        ("Die Feuerwehr gab am Abend Entwarnung.", "Die Feuerwehr"),
        ("Die Stadt erteilte dem Plan eine Absage.", "Die Stadt"),
        ("Mehrere Eltern haben Einspruch eingelegt.", "Mehrere Eltern"),
        ("Der Verein nahm am Abend Stellung.", "Der Verein"),
    ],
)
def test_a_noun_makes_a_plain_verb_an_act_of_speech(sentence, speaker):
    found = only(sentence)
    assert (found.type, found.quote, found.speaker) == ("Reported", sentence, speaker)
    assert not extract(sentence, "de", profile="corpus").statements


def test_the_act_is_the_frame_of_what_is_told_behind_a_colon():
    found = only("Der Rechnungshof übte Kritik: Das Geld sei weg.")
    assert (found.quote, found.speaker) == ("Das Geld sei weg", "Der Rechnungshof")


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Chor übte jeden Dienstag im Saal.",
        "Der Wirt gab den Gästen eine Runde.",
        "Der Bauer nahm den Bus.",
        "Der Verein nahm dazu nicht Stellung.",
    ],
)
def test_without_it_the_verb_tells_nothing(sentence):
    assert found_in(sentence) == []


def test_such_a_verb_leaves_another_noun_of_speech_its_clause():
    assert only("Die Leiterin gab die Antwort, dass es regnet.").cue == "gab die Antwort"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Kritik kam von den NEOS: Die Bindung koste Geld.", "den NEOS"),
        ("Widerspruch gibt es aus der SPD: Das Geld sei da.", "der SPD"),
        ("Lob kam vom Verein der Imker, der Plan sei gut.", "Verein der Imker"),
    ],
)
def test_who_is_named_behind_the_verb_gave_the_noun(sentence, speaker):
    assert only(sentence).speaker == speaker


def test_who_holds_against_it_speaks_and_not_who_spoke_before():
    text = "Das Bad müsse weg, sagte Ida Lohr. Rat Jan Kamp hielt dagegen, der Ort lebe davon."
    assert [s.resolved_speaker for s in extract(text, "de").statements] == ["Ida Lohr", "Jan Kamp"]


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Jan Kamp richtete den Gästen aus, sie sollten warten.", "sie sollten warten"),
        ("Ida Lohr schrieb von einem »Ton wie Rauch«.", "»Ton wie Rauch«"),
    ],
)
def test_what_is_passed_on_and_written_of_is_told(sentence, quote):
    assert only(sentence).quote == quote
