"""What a kind of German statement is: the cases of kinds/, found whole and nothing
beside them.
"""

import pytest

from extraction import extract
from tests.extraction.german.kinds import KINDS


def found_in(text):
    """As kinds/ writes it."""

    def words(spans):
        return " … ".join(text[begin:end] for begin, end in spans)

    return [
        (str(s.type), words(s.quote), words(s.speaker), s.resolved_speaker or "")
        for s in extract(text, "de").statements
    ]


def cases():
    for kind, rows in KINDS.items():
        for text, *wanted in rows:
            yield pytest.param(text, wanted, id=f"{kind}, {text[:60]}")


def complaint(text, wanted):
    """What is wrong, None when all is right."""
    found = found_in(text)
    if len(found) != len(wanted):
        return f"{found}"
    for want in sorted(wanted):
        if not any(got[: len(want)] == want for got in found):
            return f"{want} is not among {found}"
    return None


@pytest.mark.parametrize(("text", "wanted"), list(cases()))
def test_statements_of_a_kind_are_found_with_their_speaker_and_nothing_else(text, wanted):
    wrong = complaint(text, wanted)
    assert wrong is None, wrong
