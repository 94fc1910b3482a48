"""Clauses that the parser or the grammar makes hard: where one constituent ends, and a second
»that«.
"""

import pytest

from extraction import extract


def wording(text, language):
    (statement,) = extract(text, language).statements
    return statement.wording


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        (
            "im vergangenen Jahr 412 Kliniken Verluste gemacht hätten",
            "Im vergangenen Jahr haben 412 Kliniken Verluste gemacht.",
        ),
        (
            "im Jahr 2015 zwölf Betriebe Insolvenz angemeldet hätten",
            "Im Jahr 2015 haben zwölf Betriebe Insolvenz angemeldet.",
        ),
        ("mit 12 Zeugen niemand gesprochen habe", "Mit 12 Zeugen hat niemand gesprochen."),
        (
            "mit der Bahn fahrende Gäste weniger zahlten",
            "Mit der Bahn fahrende Gäste zahlten weniger.",
        ),
    ],
)
def test_the_verb_comes_behind_the_first_constituent(clause, told):
    assert wording(f"Karin Wolters sagte am Mittwoch in Mainz, dass {clause}.", "de") == told


def test_a_second_that_is_left_out_with_the_first():
    text = "Energy minister Laura Finch said that costs had risen and that nobody would pay more."
    assert wording(text, "en") == "Costs had risen and nobody will pay more."


def test_a_second_that_stays_where_it_may_be_part_of_another_clause():
    text = (
        "Energy minister Laura Finch said that she believed that the plan was right and that it "
        "would work."
    )
    assert " and that " in wording(text, "en")
