"""Who is named at the same verb is not meant by its subject's pronoun; and further wrong persons."""

import pytest

from extraction import extract


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "“We go on,” the premier, Shige Ishida, said, smiling at Ken Mori. Mori did not smile. "
            "He later called the premier “a dreamer.”",
            "Ken Mori",
        ),
        (
            "Editor Dan Moss said he would stay. Paul Kern shook his head. He attacked Moss in a "
            "letter.",
            "Paul Kern",
        ),
        (
            "Rep. Dana Cole introduced Lt. Gov. Rita Shaw. Shaw attacked her opponent, Bill Tate. "
            "He denied it.",
            "Bill Tate",
        ),
    ],
)
def test_he_is_not_the_one_whom_he_attacks_nor_a_name_that_may_be_a_womans(text, name):
    assert extract(text, "en").statements[-1].resolved_speaker == name


def test_he_is_not_the_one_whom_he_attacks_in_german():
    text = "Minister Jan Hart sagte, er gehe. Paul Kern lächelte. Er kritisierte den Minister."
    assert extract(text, "de").statements[-1].resolved_speaker == "Paul Kern"


def test_he_attacks_somebody_without_a_definite_article():
    text = "Minister Jan Hart sagte, er gehe. Er kritisierte Minister anderer Länder."
    assert extract(text, "de").statements[-1].resolved_speaker == "Jan Hart"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ministerin Karla Domes ging. »Wir bauen«, sagte Domes.", "Karla Domes"),
        ("Weitere Wege seien, so der Landkreis, die Folge.", "Landkreis"),
    ],
)
def test_a_name_in_s_keeps_its_s_at_a_verb_in_the_singular(text, name):
    assert extract(text, "de").statements[-1].resolved_speaker == name
