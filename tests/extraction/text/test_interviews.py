"""An interview's answers stand behind a name and a colon, without quotation marks."""

import pytest

from extraction import extract
from extraction.text.interviews import find_turns

INTERVIEW = """Der Physiker Emil Brandt leitet das Institut seit drei Jahren.

Herr Brandt, wie geht es weiter?

Brandt: Wir müssen abwarten. Der Minister sagte mir, es fehle Geld.

Und dann?

Brandt: Dann sehen wir weiter. Das ist „ein zähes Spiel“.

Das Gespräch führte Ada Sommer."""


def told(text, language="de"):
    found = extract(text, language).statements
    return [
        (str(s.type), text[s.begin : s.end], s.resolved_speaker)
        for s in found
        if s.type == "Direct"
    ]


def test_each_answer_is_a_speech_of_whoever_stands_before_the_colon():
    assert told(INTERVIEW) == [
        ("Direct", "Wir müssen abwarten. Der Minister sagte mir, es fehle Geld.", "Emil Brandt"),
        ("Direct", "Dann sehen wir weiter. Das ist „ein zähes Spiel“.", "Emil Brandt"),
    ]


def test_questions_on_lines_of_their_own_are_not_told():
    text = (
        "Frage: Wie geht es weiter?\nAda Sommer: Wir bauen.\nFrage: Wann?\nAda Sommer: Im "
        "Mai.\nFrage: Danke!"
    )
    assert told(text) == [
        ("Direct", "Wir bauen.", "Ada Sommer"),
        ("Direct", "Im Mai.", "Ada Sommer"),
    ]


def test_english_interviews_are_read_alike():
    text = (
        "The mayor, Ruth Hale, sat down.\n\nWhat now?\n\nHale: We will rebuild it.\n\n"
        "Who pays?\n\nHale: The council pays."
    )
    assert told(text, "en") == [
        ("Direct", "We will rebuild it.", "Ruth Hale"),
        ("Direct", "The council pays.", "Ruth Hale"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Wer fährt mit?\nBus: 14 Uhr ab Markt.\nKosten: zwölf Euro.\nNoch Fragen?\nTelefon: "
        "am Vormittag.",
        "Kiel: Am Hafen brennt es.\n\nBonn: Am Rhein ist es ruhig.\n\nKiel: Das Feuer ist "
        "aus.\n\nBonn: Es regnet.",
        "Was kommt?\n\nBrandt: Ich weiß es nicht.",
    ],
)
def test_lists_tickers_and_a_single_label_are_no_interview(text):
    assert find_turns(text) == ()
