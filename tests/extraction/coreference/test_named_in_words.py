"""Whoever somebody names in their own words is somebody else, and two who share a surname stay
apart.
"""

import pytest

from extraction import extract


def _speakers(text):
    return [statement.resolved_speaker for statement in extract(text, "en").statements]


@pytest.mark.parametrize(
    "text",
    [
        "Ian Moss recalled watching Bell at Dara. “RIP Rolf Bell,” he said.",
        "The vicar Ann Pell met Bell. “Rolf Bell was a good man,” he said.",
        "The lawyer wrote to the board.\n\n“I have to ask (board counsel Rolf Bell) first,” he wrote.",
    ],
)
def test_the_pronoun_of_a_frame_is_not_who_is_named_in_the_words(text):
    assert "Rolf Bell" not in _speakers(text)


def test_somebody_names_oneself_or_a_relative():
    assert _speakers("Ann Pell came late. “I am Ann Pell,” she said.") == ["Ann Pell"]
    assert _speakers("Ann Pell came late. “Omar Pell is my son,” she said.") == ["Ann Pell"]


@pytest.mark.parametrize("named", ["Sen. Hale", "Ida Hale", "a different Senator Hale"])
def test_words_without_a_frame_that_name_who_spoke_before_are_somebody_elses(named):
    text = (
        "Omar Reed recalled the attack on Bell. Ida Hale accused Bell of treason.\n\n"
        f"“It did not take long for her to attack my service. Now {named} has shown up.”"
    )
    assert _speakers(text)[-1] is None


@pytest.mark.parametrize(
    "text",
    [
        "Omar and Piet Hale run the farm. “It is gone,” Hale said.",
        "Ruth and Rosa Cox fled.\n\nRosa Cox looks at the carpet.\n\nMrs Cox said it was ruined.",
    ],
)
def test_two_who_are_named_together_are_not_told_apart_by_their_surname(text):
    assert _speakers(text)[-1] is None


@pytest.mark.parametrize(
    "text",
    [
        "Bell called it “a shame” that Ann Pell missed a fundraiser in Dara. “Why?” he asked.",
        "Ann Pell held a fundraiser. “Why not?” he asked.",
    ],
)
def test_a_fundraiser_that_is_held_is_nobody(text):
    assert not any("fundraiser" in (name or "") for name in _speakers(text))


def test_who_was_told_of_in_the_sentence_before_goes_on_in_a_new_paragraph():
    text = (
        "Health Secretary Ida Sorel is under fire. Mary Tavell, who runs the office, apologized for "
        "the delay.\n\nIn her opening remarks, Sorel also sought to blame the firms. She told the "
        "panel that nobody had tested it."
    )
    assert _speakers(text)[-1] == "Ida Sorel"


def test_a_frame_among_the_words_where_a_mark_is_missing_says_whose_they_are():
    text = "Omar Reed spoke. “Some cannot bear that more are coming’, Reed said. He noted it.”"
    assert _speakers(text)[0] == "Omar Reed"
