"""Bodies whose members are called so, firms of two names, whose function somebody has, and what is
mine.
"""

import pytest

from extraction import extract
from tests.extraction.marked_speakers import names


def meant(text):
    return [s.resolved_speaker for s in extract(text, "de").statements]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Entscheid war knapp. Nationalrat Beat Zumstein lobte den Plan.", "Beat Zumstein"),
        ("Bundesrat Luc Favre beantragte die Ablehnung.", "Luc Favre"),
        ("Gemeinderat Ueli Wenger begrüßte das Nein.", "Ueli Wenger"),
        ("Der Nationalrat kritisierte den Plan.", "Nationalrat"),
        ("Der Gemeinderat der Stadt begrüßte das Nein.", "Gemeinderat der Stadt"),
    ],
)
def test_a_body_in_front_of_a_name_is_a_seat_in_it(text, name):
    assert meant(text) == [name]


def test_the_body_itself_is_not_its_member_further_on():
    text = "Nationalrat Beat Zumstein lobte den Plan. Der Nationalrat kritisierte die Kosten."
    assert meant(text) == ["Beat Zumstein", "Nationalrat"]


@pytest.mark.parametrize(
    "marked",
    [
        "Der Maschinenbauer Kolberg & Thies baut um. [Das Unternehmen] teilte das mit.",
        "[Kolberg & Thies] teilte das mit. [Die Firma] dankte allen.",
    ],
)
def test_two_names_with_an_and_sign_are_one_firm(marked):
    assert set(names(marked)) == {"Kolberg & Thies"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Das war unwürdig“, zürnte Wernbachs Kapitän Sören Pauls.", "Sören Pauls"),
        ("„Wir bleiben“, sagte Vorsitzende*r Toni Berg.", "Toni Berg"),
        ("„Wir bleiben“, sagte die Beauftragte:r Kim Rot.", "Kim Rot"),
        ("Mein Institut forderte mehr Geld.", "Institut"),
        ("Meiner Meinung nach irrt Karl Huber.", None),
    ],
)
def test_a_function_and_whose_it_is_are_no_part_of_the_name(text, name):
    assert meant(text) == [name]
