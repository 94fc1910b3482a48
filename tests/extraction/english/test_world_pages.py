"""Whole kinds that newspapers of Britain, Ireland, Africa, Asia and the Pacific showed.

A row: the text, and every statement in it as (its words, the words that name who makes it).
"""

import pytest

from tests.extraction.found import found_in

CASES = {
    "a function and a name that are two subjects": (
        "Marine bird expert Tom Aldous said it was the same gull.",
        [("it was the same gull", "Marine bird expert Tom Aldous")],
    ),
    "a subject beside its auxiliary": (
        "The High Court had, while issuing notice in the matter in May, questioned the Central"
        " government on whether the law was needed.",
        [("whether the law was needed", "The High Court")],
    ),
    "after somebody's win, who asks": (
        "After the Alliance's win in the town elections, senior party leader P Ramanan on Friday"
        " asked whether the laws are popular.",
        [("whether the laws are popular", "senior party leader P Ramanan")],
    ),
    "not the place of an inquest": (
        "Ann Reed was speaking after an inquest in Denholm found that doctors could have saved"
        " her son.",
        [("that doctors could have saved her son", "an inquest in Denholm")],
    ),
    "as somebody said something": (
        "The tenant got a letter as HUF said the couple are receiving help.",
        [("the couple are receiving help", "HUF")],
    ),
    "as somebody said, about the words around": (
        "The plan, as Ann Reed said, failed.",
        [("The plan … failed", "Ann Reed")],
    ),
    "a hyphen in the verb": (
        "He said Moss' ruse was not well thought-out.",
        [("Moss' ruse was not well thought-out", "He")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_said_and_by_whom(text, expected):
    assert [(each.quote, each.speaker) for each in found_in(text, "en")] == expected
