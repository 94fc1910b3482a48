"""Ranks, functions and places in front of English names, as newspapers of the Commonwealth print
them; ``[…]`` marks each speaker.
"""

import pytest

from tests.extraction.marked_speakers import names


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # letters in front of a whole name are a rank
        ("[SP Benjamin Bello] came late. [Bello] said so.", ["Benjamin Bello"] * 2),
        ("[ACP Tunde Alade, the spokesperson,] came late.", ["Tunde Alade"]),
        ("[Karo MCA Rose Otieno] came late. [She] said so.", ["Rose Otieno"] * 2),
        ("[Haldia CM ML Sethi] came late.", ["ML Sethi"]),
        ("[BBC Radio Dunmore] said so.", ["BBC Radio Dunmore"]),
        ("[ML Sethi] came late.", ["ML Sethi"]),
        # what somebody is head of, or minister for, ends before the name
        ("[Acme head of investment strategy Ian Lund] said so.", ["Ian Lund"]),
        ("[Minister for Public Works Lim Bo Han] said so.", ["Lim Bo Han"]),
        (
            "[The past General Officer Commanding (GOC) 81 Division, Nigerian Army, Umar Bello,]"
            " said so.",
            ["Umar Bello"],
        ),
        # whoever somebody owns or belongs to does not speak
        (
            "Ned Green has died. [Some of Green’s former Denholm team-mates] said they wept.",
            ["Some of Green's former Denholm team-mates"],
        ),
        # a place is nobody that a pronoun means
        (
            "Musa Bello said the officer was attacked at Ijora Olopa. [He] said no more.",
            ["Musa Bello"],
        ),
        # first names that share a surname, and titles that tell which of them is meant
        ("Ruth and Mostyn Hale came late. [Mrs Hale] said so.", ["Ruth Hale"]),
        # an office by its initials, and letters that are nobody's name
        ("[Punjab chief minister Amar Gill] came late. [The CM] said so.", ["Amar Gill"] * 2),
        (
            "[Deputy President Amos Kiptoo] came late. [The DP] said so.",
            ["Amos Kiptoo"] * 2,
        ),
        ("Harbour Party members left. [The Harbour Party TD] said so.", ["Harbour Party TD"]),
        ("[Minister K Shan] came late. [Mr Shan] said so.", ["K Shan"] * 2),
        (
            "[Garda Fran Glynn] saw it. [The prosecuting garda] said so.",
            ["Fran Glynn", "prosecuting garda"],
        ),
        ("Rohit Mehta came late. [Rohit] said so.", ["Rohit Mehta"]),
    ],
)
def test_a_rank_or_function_in_front_is_no_part_of_the_name(marked, expected):
    assert names(marked, "en") == expected
