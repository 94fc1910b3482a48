"""What interfaces of single agencies answer: AFP's documents, Belga's archive; Kyodo's ANPA."""

import json

import pytest

from intake import read, read_items
from intake.records import ArticlePassageKind

AFP = {
    "uno": "newsml.afp.com.20260109T091500Z.doc-1",
    "class": "text",
    "headline": "Port of Lindenau to open",
    "news": ["The port of Lindenau will open on Friday, the mayor said.", "It has ten berths."],
    "created": "2026-01-09T09:10:00Z",
    "published": "2026-01-09T09:15:00Z",
    "lang": "en",
    "genre": ["Article"],
    "urgency": 4,
    "revision": 2,
    "status": "Usable",
    "signal": "correction",
    "provider": {"name": "AFP"},
    "creator": "adlera",
    "mediatopic": ["20000538"],
    "city": "Lindenau",
    "countryname": "Germany",
    "slug": ["port"],
    "advisory": "CORRECTS the day",
}


def afp(**changed):
    answer = {"response": {"docs": [AFP | changed], "numFound": 1}}
    return list(read_items(json.dumps(answer).encode(), name="afp.json"))


def test_a_document_of_afp_is_read_from_its_answer():
    (record,) = afp()
    assert record.text.startswith("The port of Lindenau will open on Friday, the mayor said.\n\nIt")
    assert (record.title, record.outlet) == ("Port of Lindenau to open", "AFP")
    assert (record.identifier, record.version) == (AFP["uno"], "2")
    assert (record.published.iso, record.modified.iso) == (AFP["created"], AFP["published"])
    assert (record.signals, record.notes) == (("correction",), ("CORRECTS the day",))
    assert (record.subject_codes, record.places) == (("medtop:20000538",), ("Lindenau", "Germany"))
    assert "adlera" not in str(record.as_dict())


def test_an_alert_of_afp_has_its_headline_as_its_first_paragraph():
    (record,) = afp(headline="", urgency=1, news=["Port to open: mayor", "It opens on Friday."])
    assert (record.title, record.text) == ("Port to open: mayor", "It opens on Friday.")


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"status": "Canceled"}, "canceled"),
        ({"status": "WithHeld"}, "withheld"),
        ({"status": "Embargoed"}, "withheld"),
        ({"news": ["ANNULLIERUNG:", "Bitte nicht verwenden."]}, "canceled"),
        ({"news": [], "status": "Canceled"}, "canceled"),
    ],
)
def test_what_afp_takes_back_is_not_to_be_used(changed, status):
    (record,) = afp(**changed)
    assert record.status == status


def test_an_embargo_of_afp_is_kept():
    (record,) = afp(embargoed="2026-01-10T00:00:00Z")
    assert record.embargo.iso == "2026-01-10T00:00:00Z"


def test_pictures_of_afp_are_no_articles():
    (problem,) = afp(**{"class": "picture"})
    assert (problem.code, problem.item) == ("no_article", "item 1")


def component(kind, words, name="varcharData"):
    return {"assetType": kind, "proxies": [{"proxyId": 0, name: words}]}


def test_objects_of_belgas_archive_have_their_words_in_components():
    story = {
        "newsObjectId": 7,
        "headLine": "Le port ouvre",
        "language": "fr",
        "source": "BELGA",
        "validateDate": 1581654480000,
        "newsComponents": [
            component(
                "Body", "«C’est bien», a dit Anna Adler.\n Dix bateaux arrivent.", "clobData"
            ),
            component("Lead", "Le port de Lindenau ouvre vendredi."),
            component("Image", "lindenau.jpg"),
        ],
    }
    answer = {"newsObjects": [story, {"newsObjectId": 8, "headLine": "Rien"}], "start": 0}
    record, problem = read_items(json.dumps(answer).encode(), name="belga.json")
    assert record.text.split("\n\n") == [
        "Le port de Lindenau ouvre vendredi.",
        "«C’est bien», a dit Anna Adler.",
        "Dix bateaux arrivent.",
    ]
    assert (record.outlet, record.identifier, record.lead) == (
        "Belga",
        "belga:7",
        "Le port de Lindenau ouvre vendredi.",
    )
    assert record.published.iso == "2020-02-14T04:28:00Z"
    assert (problem.code, problem.item) == ("no_text", "item 2")


KYODO = """a0105KYODOkoko-
u s BC-Harbour-Opening   09-12 0344
BC-Harbour-Opening
Harbour in Lindenau opens
after a year+
     LINDENAU, Japan, Dec. 9 Kyodo - The harbour of Lindenau opened on
Sunday, the mayor said.
     "We have been waiting for that," Anna Adler said.
==Kyodo
KWS-21:37-09-12-26
"""


def test_kyodo_does_without_the_marks_of_anpa():
    (record,) = read(KYODO.encode(), name="a.txt")
    assert (record.title, record.outlet) == ("Harbour in Lindenau opens after a year", "Kyodo")
    assert record.published.iso == "2026-12-09T21:37"
    assert record.text.endswith('\n\n"We have been waiting for that," Anna Adler said.')
    (dateline,) = record.passages
    assert dateline.kind is ArticlePassageKind.DATELINE
    assert record.text[slice(*dateline.span)] == "LINDENAU, Japan, Dec. 9 Kyodo - "


@pytest.mark.parametrize(
    "data",
    [
        b'<?xml version="1.0"?><sports-content><sports-metadata/></sports-content>',
        b'<?xml version="1.0"?><eventsMessage xmlns="http://iptc.org/std/eventsml/"/>',
        b'<sports-content xmlns="http://iptc.org/std/nar/2006-10-01/"/>',
    ],
)
def test_results_and_events_of_the_iptc_are_no_articles(data):
    (problem,) = read_items(data, name="a.xml")
    assert problem.code == "no_article"
