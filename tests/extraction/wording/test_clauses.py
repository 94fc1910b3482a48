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
    assert wording(text, "en") == "Costs rose and nobody will pay more."


def test_a_second_that_stays_where_it_may_be_part_of_another_clause():
    text = (
        "Energy minister Laura Finch said that she believed that the plan was right and that it "
        "would work."
    )
    assert " and that " in wording(text, "en")


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("the city had failed its residents", "The city failed its residents."),
        ("passengers had been left in the rain", "Passengers were left in the rain."),
        ("the bridge had been running late", "The bridge was running late."),
        (
            "a report on the hydrants had been ignored since 2019",
            "A report on the hydrants has been ignored since 2019.",
        ),
        ("the builder had already taken the money", "The builder has already taken the money."),
        ("the mayor had taken the money", "The mayor took the money."),
        ("the crew had left when the fire began", "The crew had left when the fire began."),
        (
            "the firm had asked for help and been turned down",
            "The firm had asked for help and been turned down.",
        ),
    ],
)
def test_what_had_happened_when_it_was_told_has_happened(clause, told):
    assert wording(f"Energy minister Laura Finch said on Monday that {clause}.", "en") == told


def test_quoted_words_keep_their_gap_behind_a_verb_that_is_left_out():
    text = "Laura Finch said that inspectors had “flagged the same spot” three years ago."
    told = "Inspectors “flagged the same spot” three years ago."
    assert extract(text, "en").statements[0].wording == told


def test_two_clauses_of_a_quotation_around_its_frame_keep_a_comma():
    text = "«Wir haben lange geflickt», sagt Reto Anderegg, «jetzt ist Schluss.»"
    assert wording(text, "de") == "Reto Anderegg: „Wir haben lange geflickt, jetzt ist Schluss.“"
    text = "«Es passt», sagt Reto Anderegg, «genau auf den Tisch.»"
    assert wording(text, "de") == "Es passt genau auf den Tisch."


def test_words_before_the_subject_lose_the_comma_of_that():
    text = "Margaret Kellan conceded that, in hindsight, the board should have resigned."
    assert wording(text, "en") == "In hindsight, the board should have resigned."


def test_single_quotation_marks_stay_in_pairs():
    text = "The prosecutor said that Calder, known as ‘Spud’, was at home."
    assert wording(text, "en") == "Calder, known as ‘Spud’, was at home."


def test_a_word_that_points_back_becomes_an_article_as_in_german():
    text = "Energy minister Laura Finch said that some of that money was misfiled."
    assert wording(text, "en") == "Some of the money was misfiled."
    text = "“My train stood in that tunnel for an hour,” Laura Finch said."
    assert wording(text, "en") == "Laura Finch: “My train stood in that tunnel for an hour.”"
