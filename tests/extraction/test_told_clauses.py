"""Subordinate clauses whose subjunctive alone tells whose words they are."""

import pytest

from .found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "quote", "speaker"),
    [
        (
            "Die Anwohner erwarten keine Hilfe, weil niemand einen Antrag gestellt habe.",
            "weil niemand einen Antrag gestellt habe",
            "Die Anwohner",
        ),
        (
            "Der Verein stellt sich gegen den Zaun, der das Dorf zerschneide.",
            "der das Dorf zerschneide",
            "Der Verein",
        ),
        (
            "Sie stören sich an den Kränen, die nachts gelaufen seien.",
            "die nachts gelaufen seien",
            "Sie",
        ),
    ],
)
def test_a_clause_in_the_subjunctive_is_told_by_the_subject_of_the_main_clause(sentence, quote, speaker):
    found = only(sentence)
    assert (found.rule, found.type, found.quote, found.speaker) == ("told clause", "Indirect", quote, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Verein könnte den Zaun bezahlen, wenn er mehr Geld hätte.",
        "Die Anwohner brauchen jemanden, der helfen könnte.",
        "Die Parteien erreichen das Ziel nicht, da ein Drittel zustimmen müsste.",
        "Die Wolken zogen über den Hof, der leer gewesen sei.",
        "Der Wirt tat so, als sei er taub.",
    ],
)
def test_conditions_purposes_and_clauses_under_what_cannot_speak_are_the_writers_own(sentence):
    assert found_in(sentence) == []


def test_the_demand_before_a_told_clause_stays_a_statement_of_its_own():
    clause, demand = found_in("Die Fahrer beklagen lange Schichten, die sie krank machen würden.")[::-1]
    assert (clause.type, clause.quote) == ("Indirect", "die sie krank machen würden")
    assert (demand.type, demand.speaker) == ("Reported", "Die Fahrer")
