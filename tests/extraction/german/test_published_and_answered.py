"""»Demnach« behind what was published, the title of an interview, who spoke where, and verbs that
tell with a fixed word beside them.
"""

import pytest

from extraction import extract
from tests.extraction.found import found_in, only


def meant(text):
    return [s.resolved_speaker for s in extract(text, "de").statements]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Das Landesamt hat neue Zahlen vorgelegt. Demnach sinkt die Zahl.", "Landesamt"),
        ("Das Verkehrsamt veröffentlichte das Gutachten. Demnach reicht es.", "Gutachten"),
    ],
)
def test_accordingly_means_what_was_published(text, speaker):
    assert meant(text)[-1] == speaker


def test_accordingly_means_nobody_where_nothing_was():
    assert found_in("Das Amt hat neue Räume bezogen. Demnach sinkt die Zahl.") == []


INTERVIEW = """\
»Wir haben den Beton überschätzt«

Ingenieurin Thekla Mörs prüft seit zwanzig Jahren Brücken.

**Frau Mörs, über welche Brücke fahren Sie nicht mehr?**

Über keine, die offen ist.
"""


def test_the_title_of_an_interview_is_said_by_who_answers():
    assert meant(INTERVIEW) == ["Thekla Mörs"] * 2


def test_a_quoted_title_above_another_text_stays_nobodys():
    text = INTERVIEW.replace("**", "")
    assert "»Wir haben den Beton überschätzt«" not in [found.quote for found in found_in(text)]


def test_where_somebody_spoke_tells_nothing_of_him():
    text = (
        "Ministerpräsident Lothar Vierck kam. Das Land helfe, sagte der CDU-Politiker in der Stadt."
    )
    assert meant(text) == ["Lothar Vierck"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Herr Dietz gab zu bedenken, dass der Käufer warte.", "dass der Käufer warte"),
        ("Jan Ohm gab zu Protokoll, nichts zu wissen.", "nichts zu wissen"),
        ("Dem Rat antwortete sie, die Verträge liefen weiter.", "die Verträge liefen weiter"),
    ],
)
def test_a_fixed_word_or_a_plural_in_the_past_tells(text, quote):
    assert only(text).quote == quote


def test_a_passive_in_the_past_is_not_told():
    assert found_in("Zehn wurden angeklagt, drei wurden freigesprochen.") == []


def test_a_ticker_may_have_two_signs():
    text = "++ 8:15 Uhr ++ Feuerwehr: Lage unter Kontrolle"
    assert only(text).quote == "Lage unter Kontrolle"


def test_what_takes_up_another_sentence_is_no_words_for_the_next():
    text = "Das bestätigt die Sorgen der Anwohner. Das bestätigt die Polizei."
    found = only(text)
    assert (found.quote, found.speaker) == ("Das bestätigt die Polizei.", "die Polizei")


def test_an_address_is_no_position():
    people = extract("Frau Keller sagte, es regne.", "de").people
    assert [(one.name, one.positions) for one in people] == [("Keller", ())]
