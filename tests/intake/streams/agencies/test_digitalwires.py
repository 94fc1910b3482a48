"""dpa's digitalwires as its interface gives them, in other words."""

import json

import pytest

from intake import ArticlePassageKind, SpecialGenre, read, read_items
from intake.errors import IntakeError, NoArticleError

from ..turns_of import of_kind

NOTES = [
    {"role": "x:editorialnote", "ednote": "Bilder folgen.", "is_publishable": True},
    {"role": "x:closingline", "ednote": "nan ab yy", "is_publishable": True},
    {"role": "x:contacts", "ednote": "Redaktion: 030 555", "is_publishable": False},
]
CATEGORIES = [
    {"type": "dnltype:dpasubject", "name": "Verkehr", "qcode": "medtop:20000538", "rank": 1},
    {"type": "dnltype:geosubject", "name": "Lindenau", "qcode": "dpaarea:3"},
    {"type": "dnltype:genre", "name": "Meldung", "qcode": "dpatextgenre:1"},
    {"type": "dnltype:desk", "name": "wi", "qcode": "dpacat:wi"},
]
WIRE = {
    "format": "digitalwires@0.9.1",
    "type": "composite",
    "urn": "urn:newsml:nan:1",
    "version_created": "2025-10-14T14:10:47+02:00",
    "version": 2,
    "pubstatus": "usable",
    "signal": "sig:update",
    "embargoed": None,
    "language": "de",
    "urgency": 4,
    "kicker": "Brücken",
    "headline": "Adler: Die Brücke bleibt zu",
    "teaser": "Die Brücke bleibt geschlossen.",
    "byline": "Von Anna Muster, nan",
    "dateline": "Lindenau (nan) - ",
    "article_html": '<section class="main"><p>Anna Adler hat die Brücke geschlossen. «Sie bleibt '
    "zu», sagte Adler.</p><h2>Kosten</h2><p>Das kostet viel.</p></section>",
    "infobox_html": '<section class="infobox"><p>Die Brücke ist alt.</p></section>',
    "creditline": "nan",
    "notepad": {
        "public_html": "<section><h4>Hinweise</h4></section>",
        "nonpublic_html": "<section><p>Redaktion: 030 555</p></section>",
    },
    "ednotes": NOTES,
    "categories": CATEGORIES,
}


def wires(*items, **facts):
    return json.dumps({"entries": [*items, {**WIRE, **facts}]}).encode()


def test_a_wire_is_an_article_with_the_facts_that_it_has():
    (record,) = read(json.dumps(WIRE).encode())
    assert record.text == (
        "Lindenau (nan) - Anna Adler hat die Brücke geschlossen. «Sie bleibt zu», sagte Adler."
        "\n\nKosten\n\nDas kostet viel."
    )
    assert of_kind(record, ArticlePassageKind.DATELINE) == ["Lindenau (nan) - "]
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Kosten"]
    assert (record.title, record.kicker, record.lead) == (
        "Adler: Die Brücke bleibt zu", "Brücken", "Die Brücke bleibt geschlossen.",
    )  # fmt: skip
    assert (record.outlet, record.authors, record.language) == ("nan", ("Anna Muster",), "de")
    assert (record.identifier, record.version, record.status) == ("urn:newsml:nan:1", "2", "usable")
    assert (record.subjects, record.subject_codes) == (("Verkehr",), ("medtop:20000538",))
    assert (record.places, record.genres, record.urgency) == (("Lindenau",), ("Meldung",), 4)
    assert (record.signals, record.published.iso) == (("update",), "2025-10-14T14:10:47+02:00")


def test_what_is_not_for_publication_is_nowhere():
    (record,) = read(json.dumps(WIRE).encode())
    assert record.notes == ("Bilder folgen.",)
    assert "555" not in json.dumps(record.as_dict())


def test_an_embargo_is_kept_and_one_that_cannot_be_read_withholds():
    early, unread = read(
        wires({**WIRE, "embargoed": "2025-10-15T19:00:00+02:00"}, embargoed="Sperrfrist abends")
    )
    assert (early.embargo.iso, early.status) == ("2025-10-15T19:00:00+02:00", "usable")
    assert (unread.embargo, unread.status) == (None, "withheld")


def test_a_withdrawal_without_words_is_a_record_of_it():
    (record,) = read(wires(pubstatus="canceled", article_html=None, teaser=None))
    assert (record.status, record.text) == ("canceled", "")


def test_press_releases_are_marked_and_pictures_are_no_articles():
    genre = [{"type": "dnltype:genre", "name": "Pressemitteilung", "qcode": "x:9"}]
    picture = {**WIRE, "type": "image", "article_html": None}
    error, record = read_items(wires(picture, categories=genre))
    assert isinstance(error, NoArticleError)
    assert error.item == "item 1"
    assert record.special_genre is SpecialGenre.PRESS_RELEASE


@pytest.mark.parametrize(
    "data",
    [
        '{"a": "<p>One</p><p>Two</p>"}',
        '[{"html": "<b>x</b><p>y</p>"}]',
        '{"a": "<p>One</p>"}\n{"a": "<p>Two</p>"}\n',
    ],
)
def test_data_that_nobody_knows_is_no_page(data):
    """Its strings may be notes that no reader may see."""
    assert all(isinstance(item, IntakeError) for item in read_items(data.encode(), name="x.json"))


def test_a_page_that_begins_in_brackets_is_still_one():
    (record,) = read(b"{Lindenau} <p>The bridge stays shut.</p><p>It is old.</p>", name="x.html")
    assert "The bridge stays shut." in record.text
