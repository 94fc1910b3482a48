"""Where the words that somebody tells end, and where they go on."""

import pytest

from tests.extraction.found import found_in


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        (
            "Ahlers sagte, die Stadt sei arm und der Rat sollte wissen, was das heißt.",
            "die Stadt sei arm und der Rat sollte wissen, was das heißt",
        ),
        (
            "Ahlers wies darauf hin, dass er sich nicht äußern könne, da die Pläne viele Ämter "
            "durchliefen und Änderungen erführen.",
            "dass er sich nicht äußern könne, da die Pläne viele Ämter durchliefen und Änderungen "
            "erführen",
        ),
        (
            "Folgt sie ihrem Kollegen Jan Ahlers, der erklärt hat, dagegen stimmen zu wollen, "
            "könnte es eng werden.",
            "dagegen stimmen zu wollen",
        ),
        (
            "Ahlers begründete den Schritt damit, Schaden vom Verein abwenden zu wollen.",
            "Schaden vom Verein abwenden zu wollen",
        ),
    ],
)
def test_told_clauses_end_where_the_writer_goes_on(sentence, quote):
    assert quote in [found.quote for found in found_in(sentence)]


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        (
            "Eines war am Montag klar: Der Verein unterstützt den Streik, so der Vorstand.",
            "Der Verein unterstützt den Streik",
        ),
        (
            "Nach Angaben der Polizei waren es rund 1.000. Zu der Kundgebung kamen Gäste.",
            "waren es rund 1.000.",
        ),
        (
            "Der Sender wird von Älteren gehört, was sich nach Ansicht der Kritiker bald ändert.",
            "was sich … bald ändert",
        ),
        (
            "Jedoch wurde laut Sergej Vosnik der persönliche Referent des Rats entlassen.",
            "Jedoch wurde … der persönliche Referent des Rats entlassen",
        ),
    ],
)
def test_a_source_vouches_for_what_belongs_to_it(sentence, quote):
    assert [found.quote for found in found_in(sentence)] == [quote]


_LEAD = "Die Brücke über die Ahle wird neu gebaut. Die Kosten trägt das Land."


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (f"{_LEAD} Das teilte die Stadt Ahlen mit.", f"{_LEAD[:-1]} … Das"),
        (
            f"Im Mai wird es ernst. {_LEAD} Das teilte die Stadt Ahlen mit.",
            "Die Kosten trägt das Land … Das",
        ),
    ],
)
def test_what_points_back_takes_both_sentences_of_a_lead_and_one_of_any_other(text, quote):
    assert [found.quote for found in found_in(text)] == [quote]
