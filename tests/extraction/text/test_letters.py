"""Letters: what they say is whose who signs them, and only where it is surely a letter."""

import pytest

from extraction import extract
from extraction.text.letters import read_letters

ENGLISH = """\
Dear Ms Okafor,

We write for the residents of Mill Row. We ask you to withdraw the licence of the club.

Our councillor, Neil Garvey, has said that the club is a good neighbour. We disagree.

Yours sincerely,
Hazel Dunn
Chair, Mill Row Residents
"""
GERMAN = """\
Am Tag darauf schrieb die Schule:

Liebe Eltern, die Klassenfahrt findet statt. Wir bedauern die Verwirrung.

Der Landrat hat uns zugesagt, dass der Bus fährt.

Mit freundlichen Grüßen, Ihre Birgit Lehmann
"""


def said(text, language):
    return [
        (s.type, s.resolved_speaker, text[s.begin : s.end].partition(".")[0])
        for s in extract(text, language).statements
    ]


def test_an_english_letter_is_whose_who_signs_it():
    assert said(ENGLISH, "en") == [
        ("Direct", "Hazel Dunn", "We write for the residents of Mill Row"),
        ("Indirect", "Hazel Dunn", "to withdraw the licence of the club"),
        ("Direct", "Hazel Dunn", "Our councillor, Neil Garvey, has said that the club is a good neighbour"),
        ("Indirect", "Neil Garvey", "that the club is a good neighbour"),
    ]  # fmt: skip


def test_a_german_letter_is_whose_who_signs_it():
    assert said(GERMAN, "de") == [
        ("Direct", "Birgit Lehmann", "Liebe Eltern, die Klassenfahrt findet statt"),
        ("Direct", "Birgit Lehmann", "Der Landrat hat uns zugesagt, dass der Bus fährt"),
        ("Indirect", "Landrat", "dass der Bus fährt"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH.replace("Yours sincerely,\n", ""),
        ENGLISH.replace("Dear Ms Okafor,\n", ""),
        ENGLISH.replace("Hazel Dunn", "the residents"),
        ENGLISH.replace("We disagree.", "We disagree.\n\nTIMETABLE\n\nMonday, ten o'clock"),
        "Liebe macht blind, sagt sie.\n\nEr kam am Montag.\n\nIhre Birgit Lehmann\n",
        "Liebe macht blind, sagt sie.\n\nEr kam am Montag.\n\nViele Grüße\nBirgit Lehmann\n",
        "Sir Ivor Pell came, he said.\n\nIt was late.\n\nYours, Moira Flynn\n",
    ],
)
def test_without_salutation_formula_and_name_around_sentences_there_is_no_letter(text):
    assert read_letters(text) == ()


def test_a_plan_that_is_yours_closes_no_letter():
    text = "Dear voters, he said.\n\nYours is the better plan, the mayor said.\n"
    assert read_letters(text) == ()


def test_two_letters_of_a_page_are_two():
    text = ENGLISH + "\n" + ENGLISH.replace("Hazel Dunn", "Peter Lum")
    assert [text[slice(*one.signature)] for one in read_letters(text)] == [
        "Hazel Dunn",
        "Peter Lum",
    ]


@pytest.mark.parametrize(
    "closing",
    [
        "Yours, Moira Flynn",
        "Best regards\nMoira Flynn",
        "Kind regards,\nDr Moira Flynn, MP",
        "Mit freundlichen Grüßen\n\nIhre Moira Flynn",
        "Hochachtungsvoll\ngez. Moira Flynn",
    ],
)
def test_signatures_are_read_in_their_forms(closing):
    text = f"Dear Sir,\n\nYour report was wrong.\n\n{closing}\n"
    (letter,) = read_letters(text)
    assert text[slice(*letter.signature)].removeprefix("Dr ") == "Moira Flynn"
    assert [text[slice(*paragraph)] for paragraph in letter.body] == ["Your report was wrong."]


def test_a_letter_with_turns_in_it_is_left_to_who_speaks_in_them():
    turns = ((ENGLISH.index("Our"), ENGLISH.index("Yours") - 2),)
    assert read_letters(ENGLISH, turns) == ()
    assert len(read_letters(ENGLISH, ((0, 5),))) == 1
