"""Who tells what somebody else said did not say it: the quoted words are the other's."""

import pytest

from extraction import extract


def said(text, language):
    """Quoted words with who says them."""
    return [
        ("".join(text[begin:end] for begin, end in statement.quote), statement.resolved_speaker)
        for statement in extract(text, language).statements
        if statement.type == "Direct"
    ]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", 'Bernd Berg said Carla Adler had called the plan "a disgrace".', '"a disgrace"'),
        (
            "en",
            'Bernd Berg told reporters that Carla Adler had described the scheme as "a waste of '
            'public money".',
            '"a waste of public money"',
        ),
        ("de", "Bernd Berg sagte, Carla Adler habe den Plan „eine Schande“ genannt.", "„eine Schande“"),
        (
            "de",
            "Bernd Berg sagte, Carla Adler habe den Plan als „Schande für die Stadt“ bezeichnet.",
            "„Schande für die Stadt“",
        ),
    ],
)  # fmt: skip
def test_quoted_words_are_whose_verb_holds_them(language, text, quote):
    assert said(text, language) == [(quote, "Carla Adler")]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", 'Bernd Berg said the plan was "a disgrace".', '"a disgrace"'),
        ("de", "Bernd Berg sagte, der Plan sei „eine Schande für die Stadt“.",
         "„eine Schande für die Stadt“"),
        ("de", "Bernd Berg sagte, er habe den Plan „eine Schande“ genannt.", "„eine Schande“"),
    ],
)  # fmt: skip
def test_what_somebody_says_in_words_of_his_own_stays_his(language, text, quote):
    assert said(text, language) == [(quote, "Bernd Berg")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Bernd Berg sagte, dass Carla Adler gesagt habe, der Plan sei „eine Schande“.",
            "Carla Adler",
        ),
        (
            "Bernd Berg sagte, der Plan sei „eine Schande“, weil Carla Adler gesagt habe, er sei "
            "teuer.",
            "Bernd Berg",
        ),
    ],
)
def test_a_clause_further_in(text, speaker):
    assert said(text, "de") == [("„eine Schande“", speaker)]
