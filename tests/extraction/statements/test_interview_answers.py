"""Who answers in interviews with questions in bold, and who is told of in their questions."""

import pytest

from extraction import extract

GERMAN = """»Der Kiosk bleibt zu«

Pächterin Gesa Wohl über Preise und Pläne

**Frau Wohl, warum schließen Sie?**

Weil sich niemand mehr Zeitungen kauft.

**Der Landrat sagt, davon höre er zum ersten Mal.**

Dann hört er jetzt davon.

**Sie sagten im Mai, das Geld reiche noch.**

Das war im Mai.

Das Gespräch führte Nils Bohm.
"""
ENGLISH = """“The kiosk stays shut”

Gardener Martha Keel has run the stall for years. She told us why she stops.

**Why now?**

Nobody buys papers any more.

**The council says it was never asked. Is that so?**

Then it should read its post.

Interview by Tess Vane
"""


def found(text, language):
    statements = extract(text, language).statements
    return {text[s.begin : s.end].strip("»«“”"): s.resolved_speaker for s in statements}


def test_whom_a_question_addresses_answers():
    assert found(GERMAN, "de") == {
        "Der Kiosk bleibt zu": "Gesa Wohl",
        "Weil sich niemand mehr Zeitungen kauft.": "Gesa Wohl",
        "davon höre er zum ersten Mal": "Landrat",
        "Dann hört er jetzt davon.": "Gesa Wohl",
        "das Geld reiche noch": "Gesa Wohl",
        "Das war im Mai.": "Gesa Wohl",
    }


def test_the_only_person_whom_the_head_names_answers():
    answers = found(ENGLISH, "en")
    assert answers["The kiosk stays shut"] == "Martha Keel"
    assert answers["Nobody buys papers any more."] == "Martha Keel"
    assert answers["Then it should read its post."] == "Martha Keel"
    assert answers["it was never asked"] == "council"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Gesa Kremp und Hanno Prill streiten um den Kiosk.\n\n**Warum?**\n\nEr ist zu klein.",
            "Er ist zu klein.",
        ),
        (
            "Der Kiosk schließt.\n\n**Frau Wohl, warum?**\n\nEr ist zu klein.\n\n"
            "**Herr Prill, warum?**\n\nNein.",
            "Er ist zu klein.",
        ),
        ("Der Landrat sagt nichts.\n\n**Warum?**\n\nEr ist zu klein.", "Er ist zu klein."),
    ],
)
def test_nobody_answers_where_two_may_or_nobody_is_named(text, answer):
    assert found(text, "de")[answer] is None


def test_a_name_that_only_a_question_has_is_the_name():
    text = "Der Kiosk schließt.\n\n**Frau Dr. Wohl, warum?**\n\nEr ist zu klein."
    assert found(text, "de") == {"Er ist zu klein.": "Wohl"}


def test_whom_an_answer_calls_they_is_not_who_answers():
    text = (
        "Hanno Prill schließt den Kiosk.\n\n**Herr Prill, was sagen die Nachbarn?**\n\n"
        "Sie sagen, es sei schade. Mehr weiß ich nicht."
    )
    assert found(text, "de")["es sei schade"] != "Hanno Prill"
