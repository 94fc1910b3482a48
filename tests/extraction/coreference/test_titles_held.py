"""Who is meant by an office in English news: whoever held it, holds it, or is named with it only
further on.

A row: the text, and who is on record for each statement.
"""

import pytest

from extraction import extract

CASES = {
    "the former CEO": (
        "Former chief executive Felix Roth testified. Ruth Osei asked why. The former CEO replied that "
        "he did not know.",
        ["Felix Roth"],
    ),
    "one of two is in office": (
        "Dale Moss, the former mayor, left. Ann Reed, the mayor, stayed. The former mayor said no more "
        "was needed. The mayor said more was needed.",
        ["Dale Moss", "Ann Reed"],
    ),
    "a title with a noun in front": (
        "Theo Brand, the transport secretary, came. The transport secretary said he was sorry.",
        ["Theo Brand"],
    ),
    "a title that is told below": (
        "The transport secretary says he is sorry.\n\nAnn Reed left.\n\nIt rained.\n\nTheo Brand, the "
        "transport secretary, came.",
        ["Theo Brand"],
    ),
    "a single word in the next paragraph": (
        "The mayor said it was late.\n\nMayor Joe Cullen told reporters that he was ill.",
        ["Joe Cullen", "Joe Cullen"],
    ),
    "a single word far below": (
        "The mayor said it was late.\n\nIt rained.\n\nIt snowed.\n\nMayor Joe Cullen left.",
        ["mayor"],
    ),
    "two who are called so": (
        "The judge said it was late.\n\nJudge Ann Reed stayed, and so did Judge Hal Moss.",
        ["judge"],
    ),
    "a minister, whom the next paragraph opens with": (
        "A minister has said nothing was decided.\n\nClimate Minister Elin Parry told members that talks "
        "went on.",
        ["Elin Parry", "Elin Parry"],
    ),
    "an officer, and two of them below": (
        "A police officer said it was late.\n\nOfficer Tom Reed was ill. Officer Ben Dorn was not.",
        ["police officer"],
    ),
    "a minister, and a woman whom the next paragraph does not open with": (
        "A minister has said nothing was decided.\n\nIn the hall, asked by nobody, Climate Minister Elin "
        "Parry left.",
        ["minister"],
    ),
    "letters of the state": (
        "Sen. Buck Lansing (R-AK) spoke. Agency chief Lorna Petty left.\n\nThe Alaska Republican said it "
        "was late.",
        ["Buck Lansing"],
    ),
    "letters of another state": (
        "Sen. Buck Lansing (R-AL) spoke.\n\nThe Alaska Republican said it was late.",
        ["Alaska Republican"],
    ),
    "no politician": (
        "Agency chief Lorna Petty left. The Idaho Republican said it was late.",
        ["Idaho Republican"],
    ),
    "a member of the Senedd": ("Conservative MS Tomos Reid said it was late.", ["Tomos Reid"]),
    "a member of the Dáil": ("Independent TD Mossie Daly said it was late.", ["Mossie Daly"]),
    "the Taoiseach": (
        "Taoiseach Noel Garvey left. The Taoiseach said it was late.",
        ["Noel Garvey"],
    ),
    "a form of address in Lagos": (
        "The Minister of Information, Alhaji Tunde Bello, said it was late.",
        ["Tunde Bello"],
    ),
    "how she felt": ("Shocked Tina Mallory said it was late.", ["Tina Mallory"]),
    "a campaigner": ("Campaigner Dilys Howe said it was late.", ["Dilys Howe"]),
}


@pytest.mark.parametrize(("text", "people"), CASES.values(), ids=CASES)
def test_an_office_means_who_holds_it(text, people):
    assert [s.resolved_speaker for s in extract(text, "en").statements] == people
