"""»researchers at the Hill Institute report«, where the tagger takes the verb for a noun."""

import pytest

from tests.extraction.found import found_in, only

SOURCE = "researchers at the Hill Institute"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (f"Bees sleep, {SOURCE} report.", "Bees sleep"),
        (f"R{SOURCE[1:]} report that bees sleep.", "that bees sleep"),
        (f"R{SOURCE[1:]} report in a new study that bees sleep.", "that bees sleep"),
    ],
)
def test_the_verb_tells(text, quote):
    found = only(text, "en")
    assert (found.quote, found.speaker.lower(), found.cue) == (quote, SOURCE.lower(), "report")


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        ("Prosecutors allege Fenn took $40,000.", "Fenn took $40,000", "Prosecutors"),
        (
            "Lawyers for the state report taxes rose twice as fast as wages.",
            "taxes rose twice as fast as wages",
            "Lawyers for the state",
        ),
        (
            "Taxes rose twice as fast as wages, lawyers for the state counter.",
            "Taxes rose twice as fast as wages",
            "lawyers for the state",
        ),
        (
            "Officials in Harlan alleged Fenn took $40,000 from a charity.",
            "Fenn took $40,000 from a charity",
            "Officials in Harlan",
        ),
        (
            "Marsh's campaign reports taxes rose twice as fast as wages.",
            "taxes rose twice as fast as wages",
            "Marsh's campaign",
        ),
        (
            "Records obtained by the Gazette show that Fenn lied.",
            "that Fenn lied",
            "Records obtained by the Gazette",
        ),
        (
            "But Republicans in the Senate note taxes rose twice as fast as wages.",
            "taxes rose twice as fast as wages",
            "Republicans in the Senate",
        ),
    ],
)
def test_the_verb_agrees_with_who_tells(text, quote, speaker):
    found = only(text, "en")
    assert (found.quote, found.speaker) == (quote, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The board read the bill, a state report.",
        "It fell, according to the police report.",
        "The teachers' report cards arrived late.",
        "The county reports were late.",
        "More than 200 people have died since 2017, a figure the Pentagon reports.",
        "The minister read the Hill Institute report.",
        "They left, with members of the Hill Institute report team.",
        f"R{SOURCE[1:]} report to the minister.",
    ],
)
def test_the_noun_does_not(text):
    assert found_in(text, "en") == []


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        (
            "Trump, in a tweet Monday, blamed the media for the leak.",
            "the media for the leak",
            "Trump",
        ),
        (
            "That prompted Reed to ask whether he had paid any taxes.",
            "whether he had paid any taxes",
            "Reed",
        ),
        (
            "“Look,” Reed said, leaning in, “I get it.”",
            "“Look,” … “I get it.”",
            "Reed",
        ),
        (
            "We met Bernie Sanders. Sanders criticized the ruling.",
            "the ruling",
            "Sanders",
        ),
    ],
)
def test_names_that_the_tagger_does_not_see_speak(text, quote, speaker):
    found = only(text, "en")
    assert (found.quote, found.speaker) == (quote, speaker)
