"""Transcripts of broadcasts: who speaks stands in capitals before a colon."""

from extraction import extract

GERMAN = """\
MODERATORIN JULE FAHR: Wann fährt der Zug wieder?

MINISTER BERND KASCHKE: Im August. Das habe ich immer gesagt.

JULE FAHR: Die Bahn spricht von Oktober.

GABI TREU, PENDLERVERBAND: Das glaubt Ihnen niemand. (Beifall)
"""
ENGLISH = """\
MARA QUILL, HOST: Senator, did you read the bill?

SEN. DALE HOPPER: Every page. It raises taxes on farms.

QUILL: The budget office does not say so.

HOPPER: Then it has to read it again.
"""


def turns(text, language):
    return [
        (text[s.begin : s.end], (s.resolved_speaker or "").title())
        for s in extract(text, language).statements
    ]


def test_labels_in_capitals_speak_where_one_comes_back():
    assert turns(GERMAN, "de")[1:] == [
        ("Die Bahn spricht von Oktober.", "Jule Fahr"),
        ("Das glaubt Ihnen niemand.", "Gabi Treu"),
    ]
    assert turns(ENGLISH, "en") == [
        ("Senator, did you read the bill?", "Mara Quill"),
        ("Every page. It raises taxes on farms.", "Dale Hopper"),
        ("The budget office does not say so.", "Mara Quill"),
        ("Then it has to read it again.", "Dale Hopper"),
    ]


def test_the_next_label_signs_no_words_above_it():
    text = (
        "MARA QUILL, HOST: Good morning. With us is Dale Hopper.\n\n"
        "DALE HOPPER, SENATOR: Glad to be with you.\n\n"
        "QUILL: Did you read the bill?\n\nHOPPER: I did.\n"
    )
    assert turns(text, "en") == [
        ("Good morning. With us is Dale Hopper.", "Mara Quill"),
        ("Glad to be with you.", "Dale Hopper"),
        ("Did you read the bill?", "Mara Quill"),
        ("I did.", "Dale Hopper"),
    ]


def test_headings_of_two_parts_say_nothing():
    assert turns("LONDON, ENGLAND: Rain.\n\nPARIS, FRANCE: Sun all day.\n", "en") == []


def test_headings_in_capitals_that_do_not_come_back_say_nothing():
    assert turns("WHAT: A bake sale.\n\nWHEN: Friday at noon.\n\nWHERE: The hall.\n", "en") == []
    assert turns("ZEIT: Freitag.\n\nORT: Die Halle am Markt.\n\nPREIS: Fünf Euro.\n", "de") == []


def test_whoever_held_the_interview_says_nothing_by_it():
    text = "**Wie geht es?**\n\nGut. Ich war lange krank.\n\nDas Gespräch führte Nils Bohm.\n"
    assert [words for words, _ in turns(text, "de")] == ["Gut. Ich war lange krank."]
    text = "**How are you?**\n\nWell. I was ill for long.\n\nInterview by Tess Vane\n"
    assert [words for words, _ in turns(text, "en")] == ["Well. I was ill for long."]
