"""The short form of an organisation, and »it«, mean one that was named before."""

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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The panel met. The Coast Guard said it was ready. It said 12 boats had sailed.",
            "Coast Guard",
        ),
        ("Norvale said it would close. It said nobody would lose a job.", "Norvale"),
        ("Ruth Delgado left. It said nobody would lose a job.", None),
        ("Norvale appointed Ruth Delgado. She said nobody would lose a job.", "Ruth Delgado"),
    ],
)
def test_it_means_an_organisation_that_was_named(text, speaker):
    assert extract(text, "en").statements[-1].resolved_speaker == speaker
