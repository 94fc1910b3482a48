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
    "text",
    [
        "The minister read the Hill Institute report.",
        "They left, with members of the Hill Institute report team.",
        f"R{SOURCE[1:]} report to the minister.",
    ],
)
def test_the_noun_does_not(text):
    assert found_in(text, "en") == []
