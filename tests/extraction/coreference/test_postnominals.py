"""What stands behind a name for a seat, a rank or a degree is a position, and no part of the
name.
"""

import pytest

from extraction import extract
from tests.extraction.marked_speakers import names, read


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Prosecutor Leila Hassan KC] was late. [Ms Hassan] said so.", ["Leila Hassan"] * 2),
        ("[Ruth Ames MP] said so. [John Weir MSP] did not.", ["Ruth Ames", "John Weir"]),
        ("[Professor Karin Loft FRS], who was late, said so.", ["Karin Loft"]),
        ("[Semra Tok, MP,] said so.", ["Semra Tok"]),
        ("[An MP] said so. [KC Jones] did not.", ["MP", "KC Jones"]),
        ("[The MP for Leeds, Ruth Ames], said so.", ["Ruth Ames"]),
    ],
)
def test_english_letters_behind_a_name_are_no_part_of_it(marked, expected):
    assert names(marked, "en") == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Die Abgeordnete Ruth Ames MdB] sagte das. [Ames] ging.", ["Ruth Ames"] * 2),
        ("[Semra Tok, MdL], sagte das.", ["Semra Tok"]),
        ("[Ein MdB] sagte das. [Die MdB Ruth Ames] ging.", ["MdB", "Ruth Ames"]),
    ],
)
def test_german_letters_behind_a_name_are_no_part_of_it(marked, expected):
    assert names(marked) == expected


@pytest.mark.parametrize(
    ("marked", "language", "titles"),
    [
        (
            "[Sir Ivor Pell KC MP, chairman of the Harbour Trust], said so.",
            "en",
            ["KC", "MP", "chairman of the Harbour Trust"],
        ),
        (
            "[Gemeinderätin Ida Weir MdL, Sprecherin der Fraktion], sagte das.",
            "de",
            ["Gemeinderätin", "MdL", "Sprecherin der Fraktion"],
        ),
    ],
)
def test_they_are_positions_and_the_ones_beside_them_are_kept(marked, language, titles):
    _, people = read(marked, language)
    person = next(p for p in people if p.positions)
    assert [position.title for position in person.positions] == titles


def test_the_speaker_is_one_person_with_and_without_them():
    text = "“It is late,” said Nora Plant OBE. Nora Plant said that no law applied."
    assert [p.name for p in extract(text, "en").people] == ["Nora Plant"]
