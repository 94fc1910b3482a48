"""Deliveries as agencies and the standards' examples wrap, mix and sign them, in other words."""

import json

import pytest

from intake import ArticlePassageKind, SpecialGenre, read, read_items
from intake.errors import NoArticleError
from intake.people.authors import byline_people

from ..turns_of import of_kind

NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'


def g2(body, content="<headline>Rents rise</headline>", kind="ninat:text"):
    return list(
        read_items(
            f"""<newsItem {NAR} guid="urn:x:1" version="3" xml:lang="en"><itemMeta>
<itemClass qcode="{kind}"/><provider literal="NAN"/></itemMeta><contentMeta>{content}
</contentMeta><contentSet>{body}</contentSet></newsItem>""".encode()
        )
    )


def xhtml(words, mark=""):
    return (
        f'<inlineXML contenttype="application/xhtml+xml" {mark}><html><body>{words}</body></html>'
        "</inlineXML>"
    )


@pytest.mark.parametrize(
    "data",
    [
        "<events><event><name>Meeting</name><eventDetails><dates><start>2018-10-26</start></dates>"
        "</eventDetails></event></events>",
        "<sports-content><sports-metadata><sports-title>A at B</sports-title></sports-metadata>"
        "</sports-content>",
    ],
)
def test_data_in_an_item_is_no_text(data):
    (error,) = g2(f"<inlineXML>{data}</inlineXML>", kind="ninat:composite")
    assert isinstance(error, NoArticleError)
    assert error.detail in ("events", "sports-content")


def test_a_story_beside_its_data_is_read():
    (record,) = g2("<inlineXML><events><event/></events></inlineXML>" + xhtml("<p>Rents rose.</p>"))
    assert record.text == "Rents rose."


@pytest.mark.parametrize(
    "root",
    [
        f'<catalog {NAR}><scheme alias="x" uri="http://x.example/"/></catalog>',
        f'<catalogItem {NAR} guid="c"><itemMeta><itemClass qcode="catinat:catalog"/></itemMeta>'
        "<catalogContainer><catalog/></catalogContainer></catalogItem>",
    ],
)
def test_a_catalog_is_no_article_and_not_damaged(root):
    (error,) = read_items(root.encode(), name="x.xml")
    assert isinstance(error, NoArticleError)


def test_of_bodies_in_two_languages_the_items_own_is_read():
    both = xhtml("<p>Die Mieten steigen.</p>", 'xml:lang="de"')
    (record,) = g2(both + xhtml("<p>Rents rise.</p>", 'xml:lang="en"'))
    assert record.text == "Rents rise."


def test_an_empty_headline_is_none():
    (record,) = g2(xhtml("<p>Rents rise.</p>"), "<headline/><headline>Rents</headline><by/>")
    assert (record.title, record.authors) == ("Rents", ())


ITEM = {
    "uri": "urn:x:1", "type": "text", "versioncreated": "2024-03-05T10:00:00Z", "language": "en",
    "pubstatus": "usable", "headline": "Rents rise", "body_html": "<p>Rents rose.</p>",
}  # fmt: skip


@pytest.mark.parametrize(
    "delivery",
    [
        {"total": 1, "limit": 20, "item": [{**ITEM, "type": "story"}]},
        {"api_version": "1.1", "data": {"meta": {"products": []}, "item": ITEM}},
        {"data": {"updated": "2024", "items": [{"meta": {}, "item": ITEM}]}},
        {"_items": [ITEM], "_meta": {"page": 1}},
        [ITEM],
    ],
    ids=["item list", "one in data", "list in data", "superdesk", "list"],
)
def test_an_item_is_found_in_what_an_interface_wraps_it_in(delivery):
    (record,) = read(json.dumps(delivery).encode(), name="x.json")
    assert (record.title, record.text, record.identifier) == (
        "Rents rise",
        "Rents rose.",
        "urn:x:1",
    )


def test_a_place_among_the_subjects_of_an_item_is_no_subject():
    subjects = [{"code": "location:x", "name": "Lindenau", "rel": "location"}, {"name": "Housing"}]
    (record,) = read(json.dumps({**ITEM, "subject": subjects}).encode())
    assert record.subjects == ("Housing",)


def test_spans_of_a_dateline_do_not_run_together():
    body = (
        '<article><div class="dat"><span class="vignette">Housing</span><span class="source">NAN'
        "</span></div><p>Rents rose.</p></article>"
    )
    (record,) = read(json.dumps({**ITEM, "body_html": body}).encode())
    assert of_kind(record, ArticlePassageKind.DATELINE) == ["Housing NAN"]


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("Von Anna Adler, dpa", ("Anna Adler",)),
        ("Anna Adler and Bert d'Este", ("Anna Adler", "Bert d'Este")),
        ("By ANNA ADLER, Press Association", ("Anna Adler",)),
        ("Bert Berg, Lindenau State University", ("Bert Berg",)),
        ("The Sports Network", ("The Sports Network",)),
        ("dpa", ("dpa",)),
    ],
)
def test_a_byline_names_people_and_not_whom_they_write_for(byline, people):
    assert byline_people(byline) == people
    (record,) = read(json.dumps({**ITEM, "byline": byline}).encode())
    assert record.authors == people


@pytest.mark.parametrize("source", ["Business Wire", "news aktuell", "PR Newswire", "APA-OTS"])
def test_a_service_of_press_releases_sends_press_releases(source):
    (record,) = read(json.dumps({**ITEM, "source": source}).encode())
    assert record.special_genre is SpecialGenre.PRESS_RELEASE
