"""NewsML-G2 as agencies send it: messages and single items, notes, embargoes, versions."""

import pytest

from intake import ArticlePassageKind, IntakeError, SpecialGenre, read, read_items

NS = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"

BODY = """
<section class="main"><p class="teaser">Die Stadt Lindenau will bauen.</p>
<p><span class="dateline">Lindenau <span class="credit">(nan)</span> - </span>Die Stadt baut
 «schneller als geplant», sagte Anna Adler.</p>
<h2>Rat stimmt zu</h2><p>Der Rat stimmte <a href="https://example.org/x">am Montag</a> zu.</p>
<div class="infobox"><h3>Zahlen</h3><ul><li>120 Wohnungen</li></ul></div></section>"""


def item(guid="urn:newsml:nan:1", version="1", meta="", content="", body=BODY, kind="text"):
    return f"""<newsItem xmlns="{NS}" guid="{guid}" version="{version}" standard="NewsML-G2"
 standardversion="2.32" conformance="power" xml:lang="de">
<itemMeta><itemClass qcode="ninat:{kind}"/><provider qcode="nprov:NAN"><name>Neue Agentur</name>
</provider><versionCreated>2025-10-14T14:10:47+02:00</versionCreated>{meta}</itemMeta>
<contentMeta><urgency>4</urgency><creator><name>adler.anna</name></creator>
<subject qcode="geo:7" type="cpnat:geoArea"><name>Lindenau</name></subject>
<subject qcode="medtop:20000538" type="cpnat:abstract"><name>Wohnungsbau</name></subject>
<headline rank="3">Wohnen</headline><headline rank="1">Lindenau baut</headline>
<language tag="de"/><description role="drol:teaser">Die Stadt Lindenau will bauen.</description>
{content}</contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="{XHTML}"><head>
<title>Lindenau baut</title></head><body><header><h1>Lindenau baut</h1></header>{body}</body></html>
</inlineXML></contentSet></newsItem>"""


def message(*items):
    return f'<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="{NS}"><header>' + (
        "<sent>2025-10-14T14:11:00+02:00</sent></header><itemSet>"
        + "".join(items)
        + "</itemSet></newsMessage>"
    )


def one(*args, **kwargs):
    (record,) = read(item(*args, **kwargs).encode())
    return record


def of_kind(record, kind):
    return [record.text[slice(*p.span)] for p in record.passages if p.kind is kind]


def test_of_several_headlines_the_main_one_is_the_title():
    heads = '<headline role="hlrole:short">Bau</headline><headline role="hlrole:main">Lindenau baut'
    document = item().replace(
        '<headline rank="3">Wohnen</headline><headline rank="1">Lindenau baut', heads
    )
    (record,) = read(document.encode())
    assert record.title == "Lindenau baut"


def test_a_single_item_is_an_article_with_its_facts():
    record = one(meta='<pubStatus qcode="stat:usable"/>')
    assert (record.title, record.kicker, record.outlet) == (
        "Lindenau baut",
        "Wohnen",
        "Neue Agentur",
    )
    assert str(record.published) == "2025-10-14T14:10:47+02:00"
    assert (record.identifier, record.version, record.status) == ("urn:newsml:nan:1", "1", "usable")
    assert (record.urgency, record.places, record.subjects) == (4, ("Lindenau",), ("Wohnungsbau",))
    assert record.language == "de"


def test_the_text_is_the_main_section_with_the_lead_once():
    record = one()
    assert record.text.split("\n\n") == [
        "Die Stadt Lindenau will bauen.",
        "Lindenau (nan) - Die Stadt baut «schneller als geplant», sagte Anna Adler.",
        "Rat stimmt zu",
        "Der Rat stimmte am Montag zu.",
        "Zahlen",
        "120 Wohnungen",
    ]
    assert of_kind(record, ArticlePassageKind.LEAD) == ["Die Stadt Lindenau will bauen."]
    assert of_kind(record, ArticlePassageKind.DATELINE) == ["Lindenau (nan) - "]
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Rat stimmt zu", "Zahlen"]


def test_a_login_is_no_author():
    assert one().authors == ()
    named = one(content="<creator><name>Anna Adler</name></creator>")
    assert named.authors == ("Anna Adler",)


def test_an_embargo_is_read_beside_a_status_of_usable():
    record = one(
        meta="<embargoed>2025-10-14T19:00:00+02:00</embargoed><pubStatus qcode='stat:usable'/>"
    )
    assert str(record.embargo) == "2025-10-14T19:00:00+02:00"
    assert record.status == "usable"


def test_an_embargo_without_a_time_holds_the_article_back():
    record = one(meta="<embargoed/><pubStatus qcode='stat:usable'/>")
    assert record.embargo is None
    assert record.status == "withheld"
    assert record.warnings


def test_notes_marked_as_non_public_are_never_stored():
    record = one(
        meta="""<edNote role="r:editorialnote">Bilder folgen.</edNote>
<edNote role="r:dpacontacts" pubconstraint="pc:nonpublic">Anna Adler, +49 30 555</edNote>
<edNote role="r:notepad"><section xmlns="http://www.w3.org/1999/xhtml"><section
 class="np-nonpublic"><p>Anna Adler, +49 30 555</p></section></section></edNote>
<edNote role="r:contact">Redaktion, +49 30 555</edNote>"""
    )
    assert record.notes == ("Bilder folgen.",)
    assert "+49" not in str(record.as_dict())


def test_a_correction_keeps_its_identifier_and_raises_the_version():
    data = message(item(version="1"), item(version="2", meta='<signal qcode="sig:correction"/>'))
    first, second = read(data.encode())
    assert first.identifier == second.identifier
    assert (first.version, second.version) == ("1", "2")
    assert second.signals == ("correction",)


def test_a_withdrawn_item_without_words_is_a_record_of_its_withdrawal():
    record = one(body="", meta='<pubStatus qcode="stat:canceled"/>')
    assert (record.status, record.text) == ("canceled", "")


def test_several_bodies_are_one_text():
    plain = "<inlineData contenttype='text/plain'>Die Stadt baut.</inlineData>"
    data = item().replace("<contentSet>", "<contentSet>" + plain)
    (record,) = read(data.encode())
    assert "Rat stimmt zu" in record.text
    assert record.text.count("Die Stadt baut") == 1


def test_lines_with_an_indent_are_paragraphs():
    body = """<p>(Adds detail)
    * Point one

    By Anna Adler
    Oct 14 (Agency) - The town builds, it
said, faster
than planned.
    "We will not wait," Adler said.</p>"""
    record = one(body=body)
    assert record.text.split("\n\n")[-2:] == [
        "Oct 14 (Agency) - The town builds, it said, faster than planned.",
        '"We will not wait," Adler said.',
    ]


@pytest.mark.parametrize(
    ("name", "special"),
    [
        ("Kommentar", SpecialGenre.OPINION),
        ("Satire", SpecialGenre.SATIRE),
        ("Press Release", SpecialGenre.PRESS_RELEASE),
        ("Meldung", None),
    ],
)
def test_satire_opinion_and_press_releases_are_marked(name, special):
    record = one(content=f'<genre qcode="g:1"><name>{name}</name></genre>')
    assert record.special_genre is special


def test_a_picture_in_a_message_is_said_and_the_rest_goes_on():
    data = message(item(), item(guid="p", kind="picture"), item(guid="urn:3"))
    first, problem, third = read_items(data.encode())
    assert first.identifier == "urn:newsml:nan:1"
    assert isinstance(problem, IntakeError)
    assert (problem.code, problem.item) == ("no_article", "item 2 p")
    assert third.identifier == "urn:3"


def test_a_message_without_items_is_an_error():
    (problem,) = read_items(f'<newsMessage xmlns="{NS}"><header/></newsMessage>'.encode())
    assert problem.code == "broken"


def test_a_message_that_breaks_off_is_an_error():
    (problem,) = read_items(message(item()).encode()[:-300])
    assert problem.code == "cut_off"


def test_of_a_message_that_breaks_off_the_items_before_are_read():
    first, problem = read_items(message(item(), item(guid="urn:2")).encode()[:-300])
    assert first.identifier == "urn:newsml:nan:1"
    assert problem.code == "cut_off"


def test_nitf_inside_is_read():
    data = item().replace(item().split("<contentSet>")[1], "") + (
        '<inlineXML contenttype="application/nitf+xml">'
        '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>H</hl1>'
        "</hedline></body.head><body.content><p>NEW TOWN (NA) - It builds.</p></body.content>"
        "</body></nitf></inlineXML></contentSet></newsItem>"
    )
    (record,) = read(data.encode())
    assert record.text == "Die Stadt Lindenau will bauen.\n\nNEW TOWN (NA) - It builds."


@pytest.mark.parametrize(
    "data",
    [
        b'<?xml version="1.0"?><NewsStory Version="1.2"><Item/></NewsStory>',
        b'<?xml version="1.0"?><order><line>1</line></order>',
        b'{"orders": [1, 2, 3]}',
    ],
)
def test_a_file_of_another_schema_is_said_and_not_shown_as_text(data):
    (problem,) = read_items(data)
    assert problem.code == "unknown_format"


def test_names_are_those_of_the_items_language():
    names = '<name xml:lang="en">Housing</name><name xml:lang="de">Wohnen</name>'
    record = one(
        content=f'<subject qcode="x:1">{names}</subject><genre qcode="genre:A">{names}</genre>'
        f'<located qcode="geo:9">{names.replace("Wohnen", "Lindenau")}</located>'
    )
    assert record.subjects == ("Wohnungsbau", "Wohnen")
    assert record.genres == ("Wohnen",)
    assert record.places == ("Lindenau",)


def with_content_set(content_set):
    data = item()
    begin, end = data.index("<contentSet>"), data.index("</contentSet>")
    return data[:begin] + content_set + data[end + len("</contentSet>") :]


def test_a_body_that_lies_elsewhere_leaves_the_description():
    elsewhere = with_content_set(
        '<contentSet><remoteContent href="https://example.org/a.txt"/></contentSet>'
    )
    (record,) = read(elsewhere.encode())
    assert record.text == record.lead == "Die Stadt Lindenau will bauen."
    assert of_kind(record, ArticlePassageKind.LEAD) == [record.text]
    assert "summary" in record.warnings[0]


def test_a_body_packed_into_letters_is_unpacked():
    packed = "PHA+RGllIFN0YWR0IExpbmRlbmF1IHdpbGwgYmF1\nZW4uPC9wPg=="
    data = (
        '<contentSet><inlineData contenttype="text/html" encoding="enc:base64">'
        f"{packed}</inlineData></contentSet>"
    )
    (record,) = read(with_content_set(data).encode())
    assert record.text == "Die Stadt Lindenau will bauen."


def test_an_item_names_the_one_that_it_goes_on_from():
    links = (
        '<link rel="irel:seeAlso" residref="urn:newsml:nan:8"/>'
        '<link rel="irel:evolvedFrom" residref="urn:newsml:nan:9"/>'
    )
    (record,) = read(item(meta=links).encode())
    assert (record.identifier, record.evolved_from) == ("urn:newsml:nan:1", "urn:newsml:nan:9")
