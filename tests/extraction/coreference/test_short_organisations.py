"""The short form of an organisation means the one before it whose name ends so."""

import pytest

from extraction import extract


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Harrow Trust opened a shelter. The Trust said it was full.", "Harrow Trust"),
        ("The Calder Museum closed. The Museum said it would open again.", "Calder Museum"),
        ("The White House was silent. The House said it would vote.", "House"),
        (
            "Harrow Trust met Calder Trust. The Trust said it was full.",
            "Trust",
        ),
    ],
)
def test_a_short_form_means_the_only_longer_name_before_it(text, speaker):
    assert extract(text, "en").statements[-1].resolved_speaker == speaker
