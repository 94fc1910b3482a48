"""»co-author« is one word, though the tokenizer takes it apart; »Cllr Nolan« is a person, though the
recogniser takes it for an organisation.
"""

import pytest

from extraction import extract
from tests.extraction.found import only


@pytest.mark.parametrize(
    ("text", "speaker", "quote", "who"),
    [
        (
            "According to co-author Professor Sunil Mehra, the harm grows with age.",
            "co-author Professor Sunil Mehra",
            "the harm grows with age",
            "Sunil Mehra",
        ),
        (
            "According to co-founder Ann Lee, the shop is full.",
            "co-founder Ann Lee",
            "the shop is full",
            "Ann Lee",
        ),
    ],
)
def test_a_source_with_a_prefix_is_read_as_a_whole(text, speaker, quote, who):
    found = only(text, "en")
    assert (found.speaker, found.quote) == (speaker, quote)
    assert extract(text, "en").statements[0].resolved_speaker == who


def test_the_prefix_belongs_to_the_position():
    people = extract("According to co-founder Ann Lee, the shop is full.", "en").people
    assert [[p.title for p in person.positions] for person in people] == [["co-founder"]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Cllr Nolan proposed that the lower be accepted.", "Nolan"),
        ("General Motors said no law applied.", "General Motors"),
    ],
)
def test_a_title_opens_no_organisation(text, who):
    assert extract(text, "en").statements[0].resolved_speaker == who


def test_research_may_tell_something():
    text = "Earlier work had suggested that street lights do no harm to gulls."
    assert only(text, "en").speaker == "Earlier work"
