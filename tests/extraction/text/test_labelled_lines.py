"""Lines that name who speaks: transcripts, minutes, chats, and interviews with bold questions."""

import pytest

from extraction import extract
from extraction.text.labelled_lines import interview_answers, labelled_turns


def turns(text):
    return [text[begin:end] for begin, end in labelled_turns(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[00:03:41] BERG: Nein.", ["Nein."]),
        ("(12:05) Anna Loh: Wir gehen.", ["Wir gehen."]),
        ("21:04 – Kai: Bin gleich da.\n21:05 – Ute: Gut", ["Bin gleich da.", "Gut"]),
        ("Mia Berg (Grüne): Ja. (Beifall) Und nein.", ["Ja.", "Und nein."]),
        ("Mia Berg (Grüne): Ja.\n(Zuruf von der SPD: Unsinn!)\nDoch!", ["Ja.", "Unsinn!", "Doch!"]),
        (
            "Vorsitzender Karl Ebner: Bitte.\nMia Berg (Grüne): Danke.",
            ["Bitte.", "Danke."],
        ),
    ],
)
def test_what_stands_behind_a_sure_label_is_a_turn(text, said):
    assert turns(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Anna Adler (Grüne): 34 Prozent\nUwe Ost (SPD): 31 Prozent",
        "Uschi Pfennig (67): „Das freut mich.“",
        "Das Wichtigste: Es geht weiter.\nDas Beste: Es ist umsonst.",
        "Der Zug fährt um 12:05 Uhr: Wer mitwill, muss rennen.",
        "Das Buch (Verlag Ost) kostet 12 Euro.",
    ],
)
def test_other_labels_are_no_turns(text):
    assert turns(text) == []


def test_the_secretary_does_not_go_on_with_a_speech_behind_an_empty_line():
    text = "Mia Berg (Grüne): Ja.\n(Beifall)\n\nDer Antrag wird angenommen."
    assert turns(text) == ["Ja."]


def test_paragraphs_behind_bold_questions_are_answers():
    text = "Sie kam.\n\n**Warum so spät?**\n\nWeil es regnete.\n\n**Und dann?**\n\nNichts."
    assert [text[b:e] for b, e in interview_answers(text)] == ["Weil es regnete.", "Nichts."]


def test_a_party_behind_a_name_is_no_agency():
    found = extract("Tom Selig (FDP): Wir warten ab.", "de").statements
    assert [(str(s.type), s.resolved_speaker) for s in found] == [("Direct", "Tom Selig")]


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Landrätin Brehm: Schule bleibt offen", "Brehm"),
        ("Umweltverband: Wald stirbt schneller", "Umweltverband"),
        ("Fußball: Ahlbach verliert", None),
        ("Kiel: Brand in Lagerhalle", None),
        ("Das war knapp: Zug verpasst Brücke", None),
    ],
)
def test_a_headline_says_who_says_it_only_with_somebody_before_its_colon(title, speaker):
    found = extract(title, "de").statements
    assert [s.resolved_speaker for s in found] == ([speaker] if speaker else [])
