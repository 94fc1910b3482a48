"""Words that take something from those before: their verb, their label, the rest of a predicate;
and what was not said at all.
"""

import pytest

from extraction import extract
from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("first", "second", "speakers"),
    [
        (
            "Der Minister wirft der Bank Geiz vor",
            "die Opposition dagegen der Regierung Panikmache",
            ["Der Minister", "die Opposition"],
        ),
        (
            "Ute Sahm wirft dem Land Geiz vor",
            "Bürgermeister Jan Pell hingegen der Stadt Verschwendung",
            ["Ute Sahm", "Bürgermeister Jan Pell"],
        ),
        (
            "Jan Pell lobte den Bau",
            "die Nachbarin Ute Sahm wiederum den Verzicht",
            ["Jan Pell", "die Nachbarin Ute Sahm"],
        ),
    ],
)
def test_a_clause_without_a_verb_takes_that_of_the_one_before(first, second, speakers):
    found = found_in(f"{first}, {second}.")
    assert [(one.quote, one.speaker) for one in found] == list(
        zip((first, second), speakers, strict=True)
    )


def test_an_apposition_is_no_act_of_another():
    assert only("Jan Pell lobte den Bau, ein Haus der Stadt.").speaker == "Jan Pell"


@pytest.mark.parametrize(
    ("sentence", "quote", "speaker"),
    [
        (
            "Für die Gemeinde sei das, meinte der Schwimmmeister, ein Verlust.",
            "Für die Gemeinde sei das … ein Verlust",
            "der Schwimmmeister",
        ),
        ("Das Bad sei, sagte Ute Sahm, ein Verlust.", "Das Bad sei … ein Verlust", "Ute Sahm"),
        (
            "Die Berater von Pell, Ute Sahm, sagte der neuen Agentur Nord, man warte.",
            "man warte",
            "Die Berater von Pell, Ute Sahm",
        ),
    ],
)
def test_the_rest_of_what_is_told_is_no_part_of_who_tells_it(sentence, quote, speaker):
    found = only(sentence)
    assert (found.quote, found.speaker) == (quote, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ute Sahm hat den Bau nicht kritisiert.",
        "Der Bürgermeister lobte die Firma nie.",
        "Der Verein lehnte den Bau nicht ab.",
    ],
)
def test_what_somebody_did_not_judge_is_not_told(sentence):
    assert found_in(sentence) == []


def test_what_somebody_judged_besides_is_told():
    assert only("Ute Sahm hat nicht nur den Bau kritisiert.").speaker == "Ute Sahm"


_ASKED = (
    "Frage: {0}\n\nAntwort: Im März, wenn es warm wird.\n\nFrage: Und dann?\n\nAntwort: Ich warte."
)


@pytest.mark.parametrize(
    ("head", "question", "who"),
    [
        ("Die Gärtnerin Ute Sahm über den Winter.\n\n", "Wann schneidet man Rosen?", "Ute Sahm"),
        ("", "Herr Pell, wann schneidet man Rosen?", "Pell"),
        ("Ein Gespräch über Rosen.\n\n", "Wann schneidet man sie?", None),
    ],
)
def test_behind_antwort_speaks_whom_the_interview_names(head, question, who):
    found = extract(head + _ASKED.format(question), "de").statements
    assert [(one.resolved_speaker, str(one.type)) for one in found] == [(who, "Direct")] * 2
