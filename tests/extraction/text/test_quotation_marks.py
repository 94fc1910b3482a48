"""Quotation marks of every style are paired, also when some are missing, doubled or nested."""

import pytest

from extraction.text.quotation_marks import find_quotations


def quoted(text):
    return [text[q.begin : q.end] for q in find_quotations(text)]


@pytest.mark.parametrize(
    "speech",
    [
        "„Wir bauen.“",
        "“We build.”",
        '"Wir bauen."',
        "»Wir bauen.«",
        "«Wir bauen.»",
        "„Wir bauen.”",
        '„Wir bauen."',
        ",,Wir bauen.''",
    ],
)
def test_pairs_every_style(speech):
    assert quoted(f"Sie sagte: {speech} Dann ging sie.") == [speech]


def test_takes_an_inner_quotation_for_nested():
    text = "Sie sagte: „Er rief ‚Halt‘ und lief.“"
    assert [(text[q.begin : q.end], q.depth) for q in find_quotations(text)] == [
        ("„Er rief ‚Halt‘ und lief.“", 0),
        ("‚Halt‘", 1),
    ]


def test_nests_marks_of_one_kind_that_are_closed_twice():
    assert quoted("Er sagte: „Das war „Pech““ und ging.") == ["„Das war „Pech““", "„Pech“"]


def test_leaves_apostrophes_alone():
    assert quoted("Hans' Haus, wie geht's, rock 'n' roll") == []


def test_ends_an_unclosed_quotation_with_its_paragraph():
    (quotation,) = find_quotations("Sie sagte: „Wir bauen neu.\n\nDann ging sie.")
    assert (quotation.end, quotation.closed) == (26, False)


def test_joins_a_speech_that_repeats_its_mark_at_each_paragraph():
    text = "„Das Erste ist getan.\n\n„Das Zweite kommt.“ Er ging."
    assert quoted(text) == ["„Das Erste ist getan.\n\n„Das Zweite kommt.“"]


def test_forgets_a_mark_that_was_never_closed_when_the_next_opens():
    assert quoted("Der „Platz ist leer, sagte er. „Wir gehen.“") == ["„Wir gehen.“"]


@pytest.mark.parametrize(("opening", "closing"), ["„“", "»«", "“”"])
def test_a_speech_over_paragraphs_without_marks_of_their_own_ends_where_it_is_closed(
    opening, closing
):
    text = f"{opening}Wir warten.\n\nUnd wir hoffen.{closing}\n\nSo ging der Abend zu Ende."
    assert [text[q.begin : q.end] for q in find_quotations(text)] == [
        text[: text.index(closing) + 1]
    ]


def test_a_speech_whose_closing_mark_is_missing_ends_with_its_paragraph():
    text = "„Wir warten.\n\nDanach wurde es still. „Komm“, rief sie."
    assert [text[q.begin : q.end] for q in find_quotations(text)] == ["„Wir warten.", "„Komm“"]


def test_an_apostrophe_that_begins_a_name_opens_nothing():
    text = "Die ’Ndrangheta wächst. „Sie ist hier“, sagte Boemi. Auch die ’Ndrangheta weiß das."
    assert quoted(text) == ["„Sie ist hier“"]


def test_a_speech_goes_on_behind_a_name_in_marks_of_its_own_kind():
    speech = "„Wir haben „Haus Amsel“ gekauft. Der ‚Preis‘ war gut“"
    assert quoted(f"{speech}, sagte sie.")[:2] == [speech, "„Haus Amsel“"]


def test_an_opening_mark_without_its_closing_one_swallows_no_later_speech():
    assert quoted("Er rief „Halt und lief. „Warum?“, fragte sie.") == ["„Warum?“"]


def test_a_straight_mark_behind_a_full_stop_closes_the_speech_of_the_paragraph_before():
    text = 'He said, "It was good.\n\nWe won early." After that, Breck said, "We were poor."'
    assert quoted(text) == ['"It was good.\n\nWe won early."', '"We were poor."']
