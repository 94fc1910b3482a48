"""Whom a pronoun may mean: those who were weighed stand beside the choice, and what was learned
shifts it.
"""

import json

from extraction import extract
from extraction.coreference.salience import WEIGHTS, weighed

TEXT = (
    "Hanna Brandt hat am Montag im Rathaus von Kiel mit Greta Sommer gesprochen. „Die Brücke "
    "ist zu teuer“, sagte sie."
)


def said_by_her(learned=None):
    (statement,) = [
        s for s in extract(TEXT, "de", learned=learned).statements if s.resolution == "pronoun"
    ]
    return statement


def test_the_likeliest_are_named_the_chosen_one_first():
    statement = said_by_her()
    names = [antecedent.name for antecedent in statement.antecedents]
    assert names[:2] == ["Hanna Brandt", "Greta Sommer"]
    assert statement.resolved_speaker == "Hanna Brandt"


def test_their_signs_are_what_they_were_weighed_by():
    weights = [weighed(dict(antecedent.signs)) for antecedent in said_by_her().antecedents]
    assert weights == sorted(weights, reverse=True)
    assert {
        sign for antecedent in said_by_her().antecedents for sign, _ in antecedent.signs
    } <= set(WEIGHTS)


def test_what_was_learned_chooses_another():
    statement = said_by_her(learned={"subject": -3.0, "spoke": -3.0})
    assert statement.resolved_speaker == "Greta Sommer"
    assert [antecedent.name for antecedent in statement.antecedents[:2]] == [
        "Greta Sommer",
        "Hanna Brandt",
    ]


def test_a_sign_that_is_not_known_changes_nothing():
    assert said_by_her(learned={"phase of the moon": 9.0}) == said_by_her()
    assert weighed({"phase of the moon": 1.0}) == 0.0


def test_somebody_named_is_weighed_against_nobody():
    (statement,) = extract(
        "„Die Brücke ist zu teuer“, sagte Greta Sommer am Montag im Rathaus.", "de"
    ).statements
    assert (statement.resolved_speaker, statement.antecedents) == ("Greta Sommer", ())


def test_they_leave_as_json():
    (found,) = [
        s for s in extract(TEXT, "de").as_dict()["statements"] if s["resolution"] == "pronoun"
    ]
    assert json.loads(json.dumps(found["antecedents"]))[0]["name"] == "Hanna Brandt"
