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
