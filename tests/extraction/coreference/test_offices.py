"""Names behind offices that are named after what they are for, and bare surnames of people who were
named in full, whatever the recogniser takes them for.

A row: the text, and who is on record for each statement.
"""

import pytest

from extraction import extract

CASES = {
    "minister for": (
        "Minister for Public Works Declan Roche said it was late. Mr Roche said it rained.",
        ["Declan Roche", "Declan Roche"],
    ),
    "for several things": (
        "Minister for Foreign Affairs, Trade and Defence Ann Burke said it was late.",
        ["Ann Burke"],
    ),
    "director of": ("Director of Public Works Gus Hale said it was late.", ["Gus Hale"]),
    "mayor of": ("Mayor of Fort Wayne Tom Hart said it was late.", ["Tom Hart"]),
    "a body named after somebody": (
        "Director of the Tom Hart Centre Ann Burke said it was late.",
        ["Ann Burke"],
    ),
    "an Irish first name": ("Niamh Carrow said it was late. Carrow left.", ["Niamh Carrow"]),
    "a surname that is a place's": (
        "Peggy Lansdowne came. Ruth Ansell said it was cold. Ansell left.\n\nLansdowne was unmoved. "
        "It was warm, she said.",
        ["Ruth Ansell", "Peggy Lansdowne"],
    ),
    "a surname that the tagger takes for a noun": (
        "Majority Leader Dana Prewitt told reporters it was late. Prewitt blamed the delay on rain.",
        ["Dana Prewitt", "Dana Prewitt"],
    ),
    "a road of that name": (
        "Peggy Lansdowne came. Lansdowne Road said it was open.",
        ["Lansdowne Road"],
    ),
    "staff": (
        "The bill would cost $2 million, according to Legislative Council Staff.",
        ["Legislative Council Staff"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), CASES.values(), ids=CASES)
def test_a_name_is_told_from_the_office_and_the_place(text, speakers):
    assert [each.resolved_speaker for each in extract(text, "en").statements] == speakers
