"""Paragraphs without quotation marks below one that says whose words they are."""

import pytest

from extraction import extract

BELOW = "\n\nThe fire started at noon. It was cold.\n"


def read(text):
    found = extract(text, "en").statements
    return [(text[slice(*s.quote[0])], s.resolved_speaker) for s in found if not s.cue or s.frame]


@pytest.mark.parametrize(
    ("above", "speaker"),
    [
        ("In a statement, Nora Pell said:", "Nora Pell"),
        ("The fire is out. A spokesman for Marle Council said:", "spokesman for Marle Council"),
        ("Dev Rao wrote on X:", "Dev Rao"),
        ("The letter, signed by Dev Rao, says:", "letter"),
        ("The notice on the door read:", "notice on the door"),
    ],
)
def test_the_paragraph_behind_the_colon_is_of_whoever_says_it(above, speaker):
    block = "All children are safe. Parents will be told by Friday."
    text = f"{above}\n\n{block}{BELOW}"
    [(words, who)] = read(text)
    assert words == block
    assert who.removeprefix("The ").removeprefix("A ") == speaker


def test_further_paragraphs_that_say_we_go_on():
    first, second = "All children are safe.", "We thank our firefighters."
    text = f"Nora Pell said:\n\n{first}\n\n{second}{BELOW}"
    assert {who for _, who in read(text)} == {"Nora Pell"}
    assert second in " ".join(words for words, _ in read(text))
    assert not any("noon" in words for words, _ in read(text))


@pytest.mark.parametrize(
    "text",
    [
        f"What the papers say:\n\nThe fire is on every page.{BELOW}",
        f"Three things to know:\n\nThe fire is out.{BELOW}",
        f"The minister said:\n\n- no school is closed.\n\n- no bus runs.{BELOW}",
        f"Nora Pell said nothing. These houses burned:\n\nThe mill. The inn.{BELOW}",
    ],
    ids=["what papers say", "no verb of speech", "a list", "the verb in another sentence"],
)
def test_other_colons_announce_nobodys_words(text):
    assert read(text) == []
