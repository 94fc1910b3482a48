"""Whose name stands in a clause that tells of somebody is not that somebody: »a nurse who treated
Paul Kern« is no Paul Kern.
"""

import pytest

from extraction import extract


@pytest.mark.parametrize(
    "phrase",
    [
        "A nurse who treated Paul Kern",
        "The man who shot Paul Kern",
        "A doctor that treated Paul Kern",
        "A lawyer representing Paul Kern",
        "The officer accused of killing Paul Kern",
        "A woman who says Paul Kern owes her money",
    ],
)
def test_who_is_told_of_is_not_who_speaks(phrase):
    *_, last = extract(f"{phrase} denied the report.", "en").statements
    assert last.resolved_speaker != "Paul Kern"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("The mayor who won in May, Ann Teague,", "Ann Teague"),
        ("A driver, Paul Kern,", "Paul Kern"),
        ("A spokesman for Ann Teague, Paul Kern,", "Paul Kern"),
    ],
)
def test_who_is_named_behind_it_is(phrase, name):
    (found,) = extract(f"{phrase} denied the report.", "en").statements
    assert found.resolved_speaker == name


def test_a_headline_runs_not_on_into_the_text():
    text = (
        "Weather\n\nReport blames frost and ‘decades of neglect’\n\nAn engineer who inspected the "
        "Denholm bridge has warned that it could fall."
    )
    assert extract(text, "en").statements[-1].resolved_speaker != "Denholm bridge"


def test_a_place_line_with_the_day_first_is_nobody():
    text = (
        "Lumen Boats opens yard in Port Ellis\n\n"
        "PORT ELLIS, 3 June – Lumen Boats today announced the opening of a second yard. The company "
        "expects to build 60 hulls a year.\n\nThe first one opens in May."
    )
    assert extract(text, "en").statements[0].resolved_speaker == "Lumen Boats"


def test_the_time_of_a_ticker_is_no_part_of_who_speaks():
    (found,) = extract("14:32 – Rail operator NorthLine says all trains are late.", "en").statements
    assert found.resolved_speaker.endswith("NorthLine")
    assert "14:32" not in found.resolved_speaker
