"""A lead that comes apart from its body: a part of the text where the body does not say it."""

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


def article(*paragraphs, lead=LEAD):
    body = "".join(f"<p>{words}</p>" for words in paragraphs)
    (record,) = read(json.dumps({**ITEM, "description_text": lead, "body_html": body}).encode())
    assert record.lead == lead
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


# What a teaser says is said by the body, in the same words or nearly.
REPEATED = [
    (LEAD, LEAD),
    (LEAD, "NAN: Ordfører Hanna Hecht sier: – Vi stenger havna i dag."),
    ("The harbour closes on Monday. Ten boats …", "The harbour closes on Monday, the city said."),
    ("Lindenau sperrt den Hafen. Zehn Boote", "Die Stadt Lindenau sperrt den alten Hafen."),
    ("Hafenbericht für Montag", "Lindenau sperrt den Hafen."),
    ("Mehr. Bald.", "Lindenau sperrt den Hafen."),
]


@pytest.mark.parametrize(("lead", "first"), REPEATED)
def test_a_lead_that_the_body_says_again_stays_beside_the_text(lead, first):
    assert article(first, lead=lead).text == first


@pytest.mark.parametrize(
    ("lead", "first"),
    [
        (LEAD, "Ti båter ligger fortsatt i Lindenau."),
        ("«Wir schließen den Hafen», sagt die Stadt.", "Zehn Boote liegen noch dort."),
        ("The harbour closes on Monday. “We had no choice,” Hecht said.", "The harbour closes."),
    ],
)
def test_a_lead_that_says_what_the_body_does_not_opens_the_text(lead, first):
    record = article(first, lead=lead)
    assert record.text == f"{lead}\n\n{first}"
    assert of_kind(record, ArticlePassageKind.LEAD) == [lead]
