"""Messages of the wire that are about another message."""

import pytest

from intake import Moment
from intake.formats.agencies.wire_references import corrected, taken_back

AT = Moment("2025-10-14T14:20")


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Bitte verwenden Sie die Meldung bdt0525 nicht", "bdt0525:2025-10-14"),
        ("Die Meldung bdt0525 («Rat sagt ja») vom 13. Oktober wird zurückgezogen.",
         "bdt0525:2025-10-13"),
        ("Please do not use BDT0525", "bdt0525:2025-10-14"),
        ("Die Meldung eca0525 wird zurückgezogen.", ""),
        ("Die Meldungen bdt0525 und bdt0526 werden zurückgezogen.", ""),
        ("Meldung bdt0600 wird zurückgezogen.", ""),
        ("Der Antrag wird zurückgezogen.", ""),
        ("Die Meldung bdt0525 bleibt.", ""),
    ],
)  # fmt: skip
def test_a_message_is_taken_back_by_the_one_number_of_its_service(sentence, number):
    assert taken_back("bdt", "0600", [sentence], AT) == number


def test_a_message_of_december_is_taken_back_in_january():
    said = ["Die Meldung bdt0525 vom 31. Dezember wird zurückgezogen."]
    assert taken_back("bdt", "0012", said, Moment("2026-01-01T06:00")) == "bdt0525:2025-12-31"


def test_a_note_says_what_is_corrected():
    assert corrected("bsd", "123", ["Korrektur bsd101 von 11.20 Uhr"], AT) == "bsd101:2025-10-14"
    assert corrected("bsd", "123", ["Neu: Stellungnahme, siehe bsd101"], AT) == ""
    assert corrected("bsd", "123", ["Korrektur bsd101"], None) == "bsd101"
