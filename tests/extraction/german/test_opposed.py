"""»Das bestritt die Behörde.«: the sentence before is what somebody else said, and never the words
of who denies, welcomes or rejects it.
"""

import pytest

from tests.extraction.found import found_in, only

ACTS = [
    "Das bestritt die Behörde.",
    "Das hat die Behörde bestritten.",
    "Das begrüßte die Behörde.",
    "Das lehnt die Behörde ab.",
    "Die Behörde bestritt das bis zuletzt.",
    "Die Behörde dementierte dies.",
]


@pytest.mark.parametrize("act", ACTS)
def test_who_opposes_it_has_not_said_it(act):
    found = only(f"Der Damm ist sicher. {act}")
    assert (found.type, found.speaker.lower(), found.quote) == ("Reported", "die behörde", act)


@pytest.mark.parametrize("act", ACTS)
def test_nor_what_stands_in_quotation_marks(act):
    speech = found_in(f"»Der Damm ist sicher.« {act}")[0]
    assert (speech.quote.strip("»«"), speech.speaker) == ("Der Damm ist sicher.", "")


@pytest.mark.parametrize("act", ["Das sagte die Behörde.", "Das teilte die Behörde mit."])
def test_who_says_it_has(act):
    found = only(f"Der Damm ist sicher. {act}")
    assert (found.type, found.speaker) == ("Indirect", "die Behörde")


@pytest.mark.parametrize("manner", ["anders", "kritischer", "differenzierter"])
def test_who_sees_it_otherwise_has_not_said_it(manner):
    text = f"Der Damm ist sicher. Das sieht Petra Ohlen {manner}."
    assert "Der Damm ist sicher" not in "".join(each.quote for each in found_in(text))
    assert only("Der Damm ist sicher. Das sagt Petra Ohlen.").quote.startswith("Der Damm")


@pytest.mark.parametrize(
    ("answer", "speech"),
    [
        (" – was dieser als falsch bezeichnete", "Reiner habe gelogen"),
        (", was dieser bestritt", "Reiner habe gelogen"),
        (" – was der Rat bedauert", "Reiner habe gelogen"),
        (", was alle gewusst hätten", "Reiner habe gelogen, was alle gewusst hätten"),
        (", was er könne", "Reiner habe gelogen, was er könne"),
    ],
)
def test_what_another_says_to_it_is_no_part_of_it(answer, speech):
    assert found_in(f"Kolbeck sagte, Reiner habe gelogen{answer}.")[0].quote == speech
