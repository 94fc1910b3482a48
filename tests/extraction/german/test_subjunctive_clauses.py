"""Subordinate clauses whose subjunctive alone tells whose words they are."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "quote", "speaker"),
    [
        (
            "Die Anwohner denken an keinen Umzug, weil niemand einen Antrag gestellt habe.",
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
def test_a_clause_in_the_subjunctive_is_told_by_the_subject_of_the_main_clause(
    sentence, quote, speaker
):
    found = only(sentence)
    assert (found.rule, found.type, found.quote, found.speaker) == (
        "told clause",
        "Indirect",
        quote,
        speaker,
    )


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
    clause, demand = found_in("Die Fahrer beklagen lange Schichten, die sie krank machen würden.")[
        ::-1
    ]
    assert (clause.type, clause.quote) == ("Indirect", "die sie krank machen würden")
    assert (demand.type, demand.speaker) == ("Reported", "Die Fahrer")


def test_a_main_clause_in_the_subjunctive_behind_the_writers_own_goes_on_with_the_voice_before():
    found = found_in("Lang sagte, das Bad öffne. Der Kran steht still, der Eintritt sei frei.")[-1]
    assert (found.type, found.quote, found.speaker) == (
        "IndirectFreeIndirect",
        "der Eintritt sei frei",
        "Lang",
    )


def test_behind_a_verb_of_speech_haetten_goes_on_with_its_subject():
    found = found_in("Der Trainer lobte den Rasen. Die Spieler hätten gut trainiert.")[-1]
    assert (found.quote, found.speaker) == ("Die Spieler hätten gut trainiert.", "Der Trainer")
    assert found_in("Der Trainer schlief. Die Spieler hätten gut trainiert.") == []


@pytest.mark.parametrize(
    "own",
    [
        "Falls der Plan scheitert, wäre das teuer.",
        "Um die Ursache herauszufinden, läuft eine Untersuchung.",
    ],
)
def test_what_would_be_if_and_what_is_done_to_an_end_goes_on_with_nobodys_words(own):
    assert [found.type for found in found_in(f"Die Leiterin sagte, es fehle Geld. {own}")] == [
        "Indirect"
    ]
