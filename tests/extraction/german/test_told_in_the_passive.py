"""Passives that tell who charges or judges, and the speakers beside them."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Vorgeworfen wird dem Wirt von der Behörde Betrug.", "der Behörde"),
        (
            "Vorgeworfen wird ihr von der Staatsanwaltschaft Untreue in drei Fällen.",
            "der Staatsanwaltschaft",
        ),
        ("Gefordert wird vom Verband Hessen eine Ampel.", "Verband Hessen"),
    ],
)
def test_a_participle_may_open_the_sentence_in_front_of_its_auxiliary(text, speaker):
    found = only(text)
    assert (found.type, found.quote, found.speaker) == ("Reported", text, speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Plan wurde vom Verband kritisiert.", "Verband"),
        ("Vom Mieterbund wird die Senkung begrüßt.", "Mieterbund"),
    ],
)
def test_a_thing_is_judged_by_who_is_named_behind_von_without_als(text, speaker):
    found = only(text)
    assert (found.type, found.speaker) == ("Reported", speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Der Gast wurde vom Wirt an der Tür begrüßt.",
        "Der Plan wurde begrüßt.",
        "In den Akten wird der Name Weiher genannt.",
        "Gefangene wird es nicht geben.",
        "Er legte die Last auf den Wagen.",
        "Der Rentner legte die Zeitung zur Seite.",
    ],
)
def test_guests_are_welcomed_and_burdens_laid_down_without_a_word(text):
    assert found_in(text) == []


def test_what_is_laid_to_somebodys_charge_is_told():
    found = only("Die Anklage legt ihm Betrug zur Last.")
    assert (found.type, found.speaker) == ("Reported", "Die Anklage")
    found = only("Zur Last gelegt wird ihm, die Kasse manipuliert zu haben.")
    assert (found.quote, found.speaker) == ("die Kasse manipuliert zu haben", "")


def test_dieser_in_front_of_a_country_is_a_speaker_of_its_own():
    assert only("Im Gegenzug beschuldigte dieser Israel.").speaker == "dieser"
    assert (
        only("Im Gegenzug beschuldigte dieser Verband das Ministerium.").speaker == "dieser Verband"
    )


def test_who_speaks_goes_on_where_the_source_stands_in_the_frame():
    text = "Die Quote sei gekürzt worden, sagte Uwe Brake laut Vorabbericht. »Davon lebt keiner.«"
    assert found_in(text)[-1].speaker == "Uwe Brake"
    assert "Vorabbericht" in {found.speaker for found in found_in(text)}


def test_a_wish_with_soll_is_no_hearsay():
    before = "Petra Brandt sagte, der Takt reiche. "
    assert len(found_in(before + "Sie soll einmal selbst Bus fahren!")) == 1
    assert found_in("Sie soll gestern Bus gefahren sein.")[0].type == "FreeIndirect"
