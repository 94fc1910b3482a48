"""Verbs that tell only with a certain word beside them, and infinitives that no comma sets off."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("text", "quote", "speaker", "cue"),
    [
        (
            "Die Verbände bestehen darauf, Programme für alle zu machen.",
            "Programme für alle zu machen",
            "Die Verbände",
            "bestehen darauf",
        ),
        (
            "Beide Gemeinden legten Wert darauf, dass auch andere zahlen.",
            "dass auch andere zahlen",
            "Beide Gemeinden",
            "legten … darauf",
        ),
        (
            "Das Gericht sah es als erwiesen an, dass der Mann log.",
            "dass der Mann log",
            "Das Gericht",
            "sah … an",
        ),
        (
            "Die Wirtin machte zur Bedingung, dass die Küche bleibt.",
            "dass die Küche bleibt",
            "Die Wirtin",
            "machte",
        ),
    ],
)
def test_a_verb_tells_with_its_word_beside_it(text, quote, speaker, cue):
    found = only(text)
    assert (found.quote, found.speaker, found.cue) == (quote, speaker, cue)


@pytest.mark.parametrize(
    "text",
    [
        "Es besteht die Gefahr, dass der Damm bricht.",
        "Das Boot legte am Steg an, dass es krachte.",
        "Die Musik machte, dass alle tanzten.",
    ],
)
def test_without_it_the_verb_tells_nothing(text):
    assert found_in(text) == []


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        (
            "Der Lampenhersteller Orlo hat angekündigt die Preise im Herbst zu erhöhen.",
            "die Preise im Herbst zu erhöhen",
            "Der Lampenhersteller Orlo",
        ),
        (
            "Wegen des Rauchs wurden die Anwohner aufgefordert Türen und Fenster zu schließen.",
            "Türen und Fenster zu schließen",
            "",
        ),
    ],
)
def test_an_infinitive_is_told_without_its_comma(text, quote, speaker):
    found = only(text)
    assert (found.rule, found.quote, found.speaker) == ("verb, infinitive", quote, speaker)


def test_what_is_told_between_two_verbs_lends_no_subject():
    text = "Sie räumte ein, es könne eng werden, sprach aber von einem offenen Verfahren."
    found = [f for f in found_in(text) if f.type == "Reported"]
    assert [f.speaker for f in found] == ["Sie"]


def test_an_attribute_in_two_parts_does_not_cut_the_object_off():
    text = "Die Polizei geht von einer gewollten, lange geplanten Tat aus."
    assert (only(text).type, only(text).speaker) == ("Reported", "Die Polizei")
