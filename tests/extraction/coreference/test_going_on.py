"""Whom an English function or description means that goes on with what somebody said, or stands
without an article.
"""

import pytest

from extraction import extract


def speakers(text):
    return [statement.resolved_speaker for statement in extract(text, "en").statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the only one named so far
            "Cllr Evan Prosser was speaking to his motion.\n\nThe Labour representative added the"
            " junction had no lights.\n\nHe called for speed bumps.",
            ["Evan Prosser", "Evan Prosser"],
        ),
        (  # who spoke last, whoever is named in the words
            "Jon Marino confirmed that Henry Cane will start.\n\nThe Harbour boss added that he was"
            " unsure of the others.",
            ["Jon Marino", "Jon Marino"],
        ),
        (  # who has another office is somebody else
            "Mayor Ann Palas said she was ill.\n\nThe minister added it was cold.",
            ["Ann Palas", "minister"],
        ),
        (
            "Premier Ann Palas issued a plea.\n\nPremier said people were refusing to leave.",
            ["Ann Palas"],
        ),
        (  # many of a party are not the one who was named
            "Speaker John Hale (R-Ohio) left.\n\nRepublicans said that the move was wrong.",
            ["Republicans"],
        ),
        (  # a spokesman's words are not those of whom he speaks for
            "Transport Minister Andrew Lund is ill.\n\nA spokesperson for Mr Lund said he was not"
            " missing.",
            ["spokesperson for Mr Lund"],
        ),
        (
            "The shop shut.\n\nCathaoirleach Cllr Dolores Minogue said that speeding was an issue.",
            ["Dolores Minogue"],
        ),
        (  # the text that the sentence before lets speak, not the union
            "The union filed a lawsuit against the board.\n\nThe suit claims the jail was dirty. It"
            " also claims that the cells are cold.",
            ["suit", "suit"],
        ),
        (  # of whom the sentence before tells, not the only one known to be a woman
            "Reed's testimony comes the day after Marion Tavener, the director of the agency,"
            " apologized for the delay before a different panel. In her opening remarks, Reed also"
            ' sought to place some of the blame on contractors who "have not met expectations." She'
            " told the committee that there was not adequate testing.",
            ["Marion Tavener", "Reed"],
        ),
        (  # those who spoke in the sentence before
            "Attorneys for the family filed a lawsuit. Prison officials have said the staff did"
            " nothing wrong. They also said an inquiry is under way.",
            ["Prison officials", "Prison officials"],
        ),
        (  # a first name of men and women, and one of women
            "Chris Reed sued Ida Marsh. She denied it.",
            ["Ida Marsh"],
        ),
        (  # whoever is told with the years, known to the recogniser or not
            "Hale, 20, has admitted the theft from Paul Taft. He denies hurting him.",
            ["Hale"],
        ),
    ],
)
def test_who_is_meant(text, expected):
    assert speakers(text) == expected
