"""Who is meant by a function with the place that its bearer is from, or whose bearer is named later."""

import pytest

from extraction import extract


def speaker(text):
    (statement,) = extract(text, "de").statements
    return statement.resolved_speaker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Unter den Gästen waren Senator Ted Cole aus Texas und Senator Abe Finn aus Ohio. „Das "
            "reicht nicht“, sagte der texanische Senator.",
            "Ted Cole",
        ),
        (
            "Minister Karl Bach (Sachsen) traf Minister Uwe Lang aus Hessen. „Wir sind uns einig“, "
            "sagte der sächsische Minister.",
            "Karl Bach",
        ),
    ],
)
def test_an_adjective_of_a_place_tells_which_bearer_is_meant(text, name):
    assert speaker(text) == name


def test_whoever_is_from_elsewhere_is_not_meant():
    text = "Minister Uwe Lang aus Hessen reiste an. „Wir sind uns einig“, sagte der polnische Minister."
    assert speaker(text) != "Uwe Lang"


@pytest.mark.parametrize(
    "text",
    [
        "„Es läuft“, sagt der Hausmeister.\n\nHausmeister Jan Korn räumt seit Tagen Schnee.",
        "„Es läuft“, sagt der Hausmeister. Seit Tagen räumt Hausmeister Jan Korn den Schnee.",
    ],
)
def test_a_function_is_whose_whom_the_next_paragraph_names_with_it(text):
    assert speaker(text) == "Jan Korn"


@pytest.mark.parametrize(
    "text",
    [
        "„Es läuft“, sagt der Hausmeister.\n\nHausmeister Jan Korn half. Hausmeister Uwe Lang auch.",
        "„Es läuft“, sagt der neue Hausmeister.\n\nHausmeister Jan Korn räumt Schnee.",
        "„Es läuft“, sagt der Hausmeister.\n\nSchnee liegt.\n\nSeit Mai räumt Hausmeister Jan Korn.",
        "„Es läuft“, sagt ein Hausmeister.\n\nHausmeister Jan Korn räumt seit Tagen Schnee.",
    ],
)
def test_nobody_is_meant_who_is_one_of_two_or_named_far_off(text):
    assert speaker(text) != "Jan Korn"
