"""Main clauses that report beside other words of their sentence: each is a statement of its own."""

import pytest

from tests.extraction.found import found_in


@pytest.mark.parametrize(
    ("sentence", "said", "speaker"),
    [
        (
            "Das Amt teilte mit, dass es regnet, und warnte vor Hochwasser.",
            "und warnte vor Hochwasser",
            "Das Amt",
        ),
        (
            "Er bezeichnet die Proteste als rechtmäßig, sagte jedoch, dass er gehen wolle.",
            "Er bezeichnet die Proteste als rechtmäßig",
            "Er",
        ),
        (
            "„Wir bleiben“, sagte die Fahrerin und kündigte weitere Aktionen an.",
            "und kündigte weitere Aktionen an",
            "die Fahrerin",
        ),
    ],
)
def test_a_clause_that_reports_stands_beside_what_else_is_told(sentence, said, speaker):
    found = [(f.quote, f.speaker) for f in found_in(sentence) if f.type == "Reported"]
    assert found == [(said, speaker)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Amt teilte mit, dass es regnet, und schloss die Tore.",
        "Er sagte, das Amt warne vor Hochwasser und fordere Geld.",
        "„Wir bleiben“, sagte die Fahrerin und stieg aus.",
    ],
)
def test_what_is_done_or_told_in_it_is_none(sentence):
    assert not [f for f in found_in(sentence) if f.type == "Reported"]
