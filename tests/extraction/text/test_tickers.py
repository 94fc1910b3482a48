"""Tickers: times, headlines and marks between entries are no words of a sentence."""

import pytest

from extraction import extract
from extraction.records import PassageKind
from extraction.text.layout import read_layout

ENTRY = "Umweltministerin Carla Sievert hat schnelle Hilfe angekündigt."


def apart(text):
    return [
        (passage.kind, text[slice(*passage.span)].strip()) for passage in read_layout(text).passages
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("12.58 Uhr: Ministerin sagt Hilfe zu", "Ministerin sagt Hilfe zu"),
        ("+++ 12.58 Uhr +++ Ministerin sagt Hilfe zu", "Ministerin sagt Hilfe zu"),
    ],
)
def test_a_line_with_a_time_right_above_a_sentence_is_the_headline_of_an_entry(line, title):
    text = f"Die Lage im Ticker\n\n{line}\n{ENTRY}\n\n{line}\n{ENTRY}"  # more titles than prose
    titles = [words for kind, words in apart(text) if kind is PassageKind.HEADLINE]
    assert titles[-2:] == [title, title]


def test_an_entry_of_one_line_above_the_next_one_is_no_headline():
    entries = f"12.58 Uhr: Die Züge fahren wieder\n13.10 Uhr: {ENTRY}\n"
    found = apart(f"Die Lage im Ticker\n\n{entries}\n{entries}")
    assert (PassageKind.HEADLINE, "Die Züge fahren wieder") not in found


def test_a_time_on_a_line_of_its_own_is_no_part_of_the_sentence_below():
    entries = f"13.40 Uhr\n{ENTRY}\n\n"
    assert "13.40 Uhr" in [words for _, words in apart(entries * 3)][-1:]


def test_the_marks_between_entries_hide_nobody():
    text = (
        "+++ Bürgermeister Jan Ottwein (SPD) ruft die Bewohner der Mühlgasse auf, ihre Häuser zu "
        "verlassen. +++ Die Lage könne sich rasch ändern. +++"
    )
    found = extract(text, "de").statements
    assert [(s.resolved_speaker, text[s.begin : s.end]) for s in found] == [
        ("Jan Ottwein", "ihre Häuser zu verlassen"),
        ("Jan Ottwein", "Die Lage könne sich rasch ändern."),
    ]
