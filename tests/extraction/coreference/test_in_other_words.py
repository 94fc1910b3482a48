"""Somebody named before is taken up by another word for the role: »der Arzt Jan Otten … der
Mediziner«.
"""

import pytest

from extraction import extract


def resolved(text):
    return [statement.resolved_speaker for statement in extract(text, "de").statements]


@pytest.mark.parametrize(
    ("introduced", "taken_up", "name"),
    [
        (
            "Jan Otten, Arzt an der Klinik, kam. Der Lehrer Max Kern kam auch.",
            "Der Mediziner",
            "Jan Otten",
        ),
        ("Der Autor Jan Otten kam mit Pfarrer Max Kern.", "Der Geistliche", "Max Kern"),
        ("Polizist Jan Otten traf Richterin Eva Roth.", "Die Juristin", "Eva Roth"),
        (
            "Der Bürgermeister Jan Otten kam, dann der Lehrer Max Kern.",
            "Das Stadtoberhaupt",
            "Jan Otten",
        ),
        ("Der Torwart Jan Otten kam mit Trainerin Eva Roth.", "Der Fußballer", "Jan Otten"),
    ],
)
def test_another_word_for_the_role_finds_its_bearer(introduced, taken_up, name):
    assert resolved(f"{introduced} {taken_up} sagte, es werde spät.") == [name]


def test_the_gender_has_to_agree():
    text = "Die Ärztin Eva Roth kam mit dem Lehrer Max Kern. Der Mediziner sagte, es werde spät."
    assert resolved(text) == ["Mediziner"]


def test_several_are_not_one_of_them():
    text = "Der Arzt Jan Otten kam. Die Mediziner sagten, es werde spät."
    assert resolved(text) != ["Jan Otten"]
