"""Live blogs of matches: the minute in front of an entry, and results."""

import pytest

from extraction import extract


@pytest.mark.parametrize("minute", ["71'", "90+2’", "8'"])
def test_the_minute_is_no_part_of_an_entry(minute):
    text = f"{minute} Wie der Verein mitteilt, sind 6.200 Zuschauer im Stadion."
    (found,) = extract(text, "de").statements
    assert text[found.begin : found.end] == "sind 6.200 Zuschauer im Stadion"
    text = f"{minute} The club says 6,200 people are in the ground."
    (found,) = extract(text, "en").statements
    assert text[found.begin : found.end] == "6,200 people are in the ground"


def test_a_sentence_ends_behind_a_result():
    text = "Kaltenau gewinnt 2:1. »Wir haben zwei Gesichter gezeigt«, sagt Trainerin Ida Voss."
    (found,) = extract(text, "de").statements
    assert text[found.begin : found.end] == "»Wir haben zwei Gesichter gezeigt«"
