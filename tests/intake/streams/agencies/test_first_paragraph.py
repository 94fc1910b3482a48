"""A lead that comes apart from its body, in front of a body that points back at it."""

import json

import pytest

from intake import ArticlePassageKind, read

from ..turns_of import of_kind

LEAD = "– Vi stenger havna, sier ordfører Hanna Hecht."
ITEM = {
    "uri": "urn:x:1",
    "type": "text",
    "version": "1",
    "versioncreated": "2025-10-14T10:00:00+02:00",
    "headline": "Havna stenger",
    "description_text": LEAD,
}


def article(*paragraphs):
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    (record,) = read(json.dumps({**ITEM, "body_html": body}).encode())
    assert record.lead == LEAD
    return record


@pytest.mark.parametrize(
    "first",
    [
        "Det opplyser hun til NAN.",
        "– Det sier hun.",
        "Lindenau (NAN) - Das teilte die Stadt mit.",
        "That’s according to the mayor.",
        "Dat meldt de stad.",
        "C'est ce qu'a dit la maire.",
    ],
)
def test_the_lead_is_the_first_paragraph(first):
    record = article(first, "Ti båter ligger i havna.")
    assert record.text == f"{LEAD}\n\n{first}\n\nTi båter ligger i havna."
    assert of_kind(record, ArticlePassageKind.LEAD) == [LEAD]
    if place := of_kind(record, ArticlePassageKind.DATELINE):
        assert place == ["Lindenau (NAN) - "]


@pytest.mark.parametrize(
    "first", ["Det blir dyrt.", "Das sagt viel.", "Hanna Hecht stengte havna.", LEAD]
)
def test_a_lead_that_nothing_points_back_at_stays_beside_the_text(first):
    assert article(first).text == first
