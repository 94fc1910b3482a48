"""Lines that name who speaks: transcripts, minutes, chats, and interviews with bold questions."""

import pytest

from extraction import extract
from extraction.text.labelled_lines import labelled_turns


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


@pytest.mark.parametrize(
    "text",
    [
        "[12.05.25, 19:03:11] Bine: Wer hat mein Rad?\n[12.05.25, 19:04:02] Tarek O.: Steht hier",
        "[5/12/25, 7:03:11 PM] Bine: Who has it?\n[5/12/25, 7:04:02 PM] Tarek O.: Behind the bins",
        "12.05.25, 19:03 - Bine: Wer hat mein Rad?\n12.05.25, 19:04 - Tarek O.: Steht hier",
    ],
)
def test_a_chat_as_messengers_export_it_is_read_by_its_names(text):
    found = extract(text).statements
    assert [s.resolved_speaker for s in found] == ["Bine", "Tarek O."]


def test_the_time_of_a_ticker_is_nobody():
    text = "Hochwasser am Fluss\n\n17.42 Uhr: Der Verband fordert Hilfe. »Es eilt«, sagt Ole Brod."
    found = [(s.resolved_speaker, text[s.begin : s.end]) for s in extract(text, "de").statements]
    assert found == [("Verband", "Der Verband fordert Hilfe."), ("Ole Brod", "»Es eilt«")]


def test_who_calls_stands_behind_the_last_dash():
    text = "Mia Berg (Grüne): Das hilft niemandem.\n(Beifall – Zuruf von der SPD: Unsinn!)\n"
    found = extract(text, "de").statements
    assert [s.resolved_speaker for s in found] == ["Mia Berg", "SPD"]
