"""Deliveries as agencies and the standards' examples wrap, mix and sign them, in other words."""

import json

import pytest

from intake import ArticlePassageKind, SpecialGenre, read, read_items
from intake.errors import BodyElsewhereError, NoArticleError, NoTextError
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
        ("Anna Adler / Lindenau-fakta.no", ("Anna Adler",)),
        ("Lindenau.no", ("Lindenau.no",)),
        ("The Sports Network", ("The Sports Network",)),
        ("dpa", ("dpa",)),
        ("By dpa correspondents", ("dpa",)),
        ("dpa-Korrespondenten", ("dpa",)),
        ("Von unserem Korrespondenten Paul Panter", ("Paul Panter",)),
        ("Reuters Staff", ("Reuters",)),
        ("Staff and agencies", ()),
        ("Das Gespräch führte Clara Claus/APA", ("Clara Claus",)),
        ("Situation serious, ready for all scenarios says EC", ()),
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


AP_ITEM = {
    "data": {
        "item": {
            "uri": "https://ap.example/content/5ee9", "type": "text", "pubstatus": "usable",
            "headline": "BC-LIN--Top Ten", "provider": "AP", "versioncreated": "2025-10-14T04:05:12Z",
            "renditions": {
                "nitf": {"type": "text", "mimetype": "text/xml", "href": "https://ap.example/n"},
                "anpa": {"type": "text", "mimetype": "application/octet-stream", "href": "x"},
            },
        }
    }
}  # fmt: skip


def test_an_item_whose_words_lie_at_an_address_is_said_with_what_to_hand_in():
    [error] = read_items(json.dumps(AP_ITEM).encode())
    assert isinstance(error, BodyElsewhereError)
    assert (error.item, error.detail) == ("item 1", "BC-LIN--Top Ten: nitf, anpa")
    AP_ITEM["data"]["item"]["renditions"] = {"main": {"type": "picture", "href": "x"}}
    [error] = read_items(json.dumps(AP_ITEM).encode())
    assert type(error) is NoTextError


def test_the_day_of_the_document_type_is_no_change_of_the_article():
    item = b"""<nitf change.date="October 10, 2003" change.time="19:30"><head><docdata>
<date.issue norm="20251014T222800+0000"/></docdata></head><body><body.head><hedline>
<hl1>Town builds</hl1></hedline></body.head><body.content><p>It builds.</p></body.content></body>
</nitf>"""
    [record] = read(item)
    assert (str(record.published), record.modified) == ("2025-10-14T22:28:00+00:00", None)


WRAPPED = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="1" version="3">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="CL"/><pubStatus qcode="stat:usable"/>
</itemMeta><contentMeta><keyword role="x"></keyword></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf><head><title>Shop sold</title></head>
<body><body.head>{byline}</body.head><body.content>{line}
<p>Jan. 12 (NewDesk) - The shop is sold.</p><p>(NewDesk)</p></body.content></body></nitf>
</inlineXML></contentSet></newsItem>"""
NOBODY = "<byline>By<person>Staff Reporter</person><byttl>NewDesk</byttl></byline>"


@pytest.mark.parametrize(
    ("byline", "line", "authors"),
    [
        (NOBODY, "<p>By Anna Adler</p>", ("Anna Adler",)),
        ("<byline>By<person>Bert Berg</person></byline>", "", ("Bert Berg",)),
        (NOBODY, "", ()),
    ],
)
def test_title_and_author_that_only_the_nitf_inside_has_are_read(byline, line, authors):
    [record] = read(WRAPPED.format(byline=byline, line=line).encode())
    assert (record.title, record.authors, record.keywords) == ("Shop sold", authors, ())
    assert of_kind(record, ArticlePassageKind.NOTE) == ["(NewDesk)"]


def test_figures_for_machines_behind_a_body_are_no_words():
    body = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="1"><itemMeta>
<itemClass qcode="ninat:text"/></itemMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
<html><body><p>Gold rose.</p>{loose}</body></html></inlineXML></contentSet></newsItem>"""
    for loose, text in (
        ("51 77 03 CRO01 1113 APE4800 GEST GEST03 MAE03", "Gold rose."),
        ("It FELL in 2024.", "Gold rose.\n\nIt FELL in 2024."),
    ):
        assert read(body.format(loose=loose).encode())[0].text == text
