"""NITF as agencies send it: with and without namespace, three forms of dates, glued bylines."""

import pytest

from intake import ArticlePassageKind, read, read_items

ITEM = """<?xml version="1.0" encoding="{encoding}"?>
<nitf {ns} version="-//IPTC//DTD NITF 3.4//EN" change.date="October 18, 2025" change.time="19:30"
 baselang="en-US"><head><title>Town builds</title>
<tobject tobject.type="News"><tobject.property tobject.property.type="{genre}"/>
<tobject.subject tobject.subject.refnum="11006005" tobject.subject.type="Politics"
 tobject.subject.matter="Government"/></tobject>
<docdata management-status="{status}"><evloc city="New Town" iso-cc="XNT"/>
<doc-id id-string="na-1" regsrc="NA"/><urgency ed-urg="5"/>
<date.issue norm="20251018T222800+0000"/>{release}<du-key key="TOWN" version="3"/>
<ed-msg info="Adds quote"/><key-list><keyword key="housing"/></key-list></docdata></head>
<body><body.head><hedline><hl1>Town builds faster</hl1><hl2>Housing</hl2></hedline>
<byline>By ANNA ADLER<byttl>NA Business Writer</byttl></byline>
<distributor>News Agency</distributor><dateline><location>NEW TOWN</location></dateline>
</body.head><body.content><block id="Main"><p lead="true">The town of Größe builds.</p>
<p>NEW TOWN (NA) — “We will not wait,” the mayor said.</p><hl2>Council agrees</hl2>
<p>The <org>council</org> agreed.</p><ul><li>120 flats</li></ul>
<media media-type="image"><media-reference source="x"/><media-caption>A crane.</media-caption>
</media><p>___</p><p>Anna Adler can be reached at example.org.</p></block></body.content></body>
</nitf>"""


def article(encoding="utf-8", ns="", genre="Feature", status="usable", release=""):
    text = ITEM.format(encoding=encoding, ns=ns, genre=genre, status=status, release=release)
    (record,) = read(text.encode(encoding))
    return record


def of_kind(record, kind):
    return [record.text[slice(*p.span)] for p in record.passages if p.kind is kind]


def test_an_item_is_an_article_with_its_facts():
    record = article()
    assert record.title == "Town builds faster"
    assert record.kicker == "Housing"
    assert record.outlet == "News Agency"
    assert str(record.published) == "2025-10-18T22:28:00+00:00"
    assert record.modified is None
    assert (record.identifier, record.version, record.urgency) == ("na-1", "3", 5)
    assert record.subjects == ("Government",)
    assert record.places == ("New Town", "NEW TOWN")
    assert record.keywords == ("housing",)


def test_the_byline_ends_before_the_title_glued_to_it():
    assert article().authors == ("Anna Adler",)


def test_the_dateline_of_the_first_paragraph_is_marked_and_no_second_one_added():
    record = article()
    assert of_kind(record, ArticlePassageKind.DATELINE) == ["NEW TOWN (NA) — "]
    assert record.text.count("NEW TOWN") == 1


def test_blocks_lists_captions_and_headings_keep_their_kind():
    record = article()
    assert record.lead == "The town of Größe builds."
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Council agrees"]
    assert of_kind(record, ArticlePassageKind.LIST_ITEM) == ["120 flats"]
    assert of_kind(record, ArticlePassageKind.CAPTION) == ["A crane."]
    assert of_kind(record, ArticlePassageKind.NOTE) == ["Anna Adler can be reached at example.org."]
    assert "___" not in record.text


def test_a_namespace_makes_no_difference():
    assert article(ns='xmlns="http://iptc.org/std/NITF/2006-10-18/"').text == article().text


def test_a_declared_latin_1_is_read_as_such():
    text = ITEM.format(encoding="iso-8859-1", ns="", genre="", status="usable", release="")
    data = text.replace("“", '"').replace("”", '"').replace("—", "-").encode("iso-8859-1")
    (record,) = read(data)
    assert "Größe" in record.text


def test_a_release_date_is_an_embargo():
    record = article(release='<date.release norm="20251019T060000Z"/>')
    assert str(record.embargo) == "2025-10-19T06:00:00Z"


def test_a_release_date_that_cannot_be_read_holds_the_article_back():
    record = article(release='<date.release norm="after the speech"/>')
    assert (record.status, record.embargo) == ("withheld", None)
    assert record.warnings


def test_a_canceled_item_says_so():
    assert article(status="canceled").status == "canceled"


def test_opinion_is_marked():
    assert article(genre="Opinion").special_genre == "opinion"


def test_notes_to_editors_are_no_part_of_the_text():
    record = article()
    assert record.notes == ("Adds quote",)
    assert "Adds quote" not in record.text


def test_a_district_is_a_place_of_what_happened():
    text = ITEM.format(encoding="utf-8", ns="", genre="", status="usable", release="")
    districts = text.replace('city="New Town"', 'state-prov="Norge" county-dist="Lindenau"')
    (record,) = read(districts.encode())
    assert record.places[:2] == ("Lindenau", "Norge")


def test_an_editors_initials_are_no_author():
    text = ITEM.format(encoding="utf-8", ns="", genre="", status="usable", release="")
    text = text.replace("By ANNA ADLER<byttl>NA Business Writer</byttl>", "gr/bp")
    (record,) = read(text.encode())
    assert record.authors == ()


def test_a_file_that_breaks_off_is_an_error():
    (problem,) = read_items(ITEM.encode()[:900])
    assert problem.code == "broken"


def body(content, front=""):
    """The record of an item with that body."""
    (record,) = read(
        f"""<nitf><head><title>Town builds</title><docdata><correction info="Mends the name"/>
<ed-msg info="Adds quote"/></docdata><pubdata name="The Lindenau Gazette"/></head><body>
<body.head>{front}<abstract><p>One.</p><p>Two.</p></abstract></body.head>
<body.content>{content}</body.content></body></nitf>""".encode()
    )
    return record


def test_a_note_with_a_body_of_its_own_is_not_the_article():
    note = '<note noteclass="editorsnote"{}><body.content><p>{}</p></body.content></note>'
    front = note.format("", "Photo follows.") + note.format(' type="npa"', "Call Bob on 555.")
    record = body("<p>The town builds.</p>", front)
    assert record.text == "The town builds."
    assert record.notes == ("Mends the name", "Adds quote", "Photo follows.")
    assert "555" not in str(record)


def test_a_correction_is_a_signal_and_the_publication_an_outlet():
    record = body("<p>The town builds.</p>")
    assert record.signals == ("correction",)
    assert record.outlet == "The Lindenau Gazette"
    assert record.lead == "One. Two."


def test_a_fraction_is_not_glued_to_its_number():
    half = "<frac><frac-num>1</frac-num><frac-sep/><frac-den>2</frac-den></frac>"
    record = body(f"<p>It takes <num>3{half}</num> years and {half} a million.</p>")
    assert record.text == "It takes 3 1/2 years and 1/2 a million."
    assert body(f"<p>It is <num>4</num>{half} metres.</p>").text == "It is 4 1/2 metres."


def test_paragraphs_of_quotations_captions_and_items_are_that():
    record = body(
        "<bq><block><p>We build.</p></block><credit>Bob</credit></bq><ul><li><p>One</p></li></ul>"
        "<media><media-caption><p>A crane.</p></media-caption><media-producer>Eck</media-producer>"
        "</media>"
    )
    assert of_kind(record, ArticlePassageKind.QUOTE) == ["We build."]
    assert of_kind(record, ArticlePassageKind.CREDIT) == ["Bob", "Eck"]
    assert of_kind(record, ArticlePassageKind.LIST_ITEM) == ["One"]
    assert of_kind(record, ArticlePassageKind.CAPTION) == ["A crane."]


def test_a_footnote_does_not_part_its_sentence():
    record = body(
        '<p lede="true">It costs 5 euros<fn><p>In 2024.</p></fn>, Bob said.</p><p>So.</p>'
    )
    assert record.text.split("\n\n") == ["It costs 5 euros, Bob said.", "So.", "In 2024."]
    assert of_kind(record, ArticlePassageKind.NOTE) == ["In 2024."]
    assert of_kind(record, ArticlePassageKind.LEAD) == ["It costs 5 euros, Bob said."]


def test_a_summary_of_a_table_is_not_printed():
    record = body(
        "<p>So.</p><nitf-table><nitf-table-metadata><nitf-table-summary><p>Sums</p>"
        "</nitf-table-summary></nitf-table-metadata><custom-table>5 | 6</custom-table></nitf-table>"
    )
    assert record.text == "So.\n\n5 | 6"


@pytest.mark.parametrize(
    ("number", "key", "version", "identifier"),
    [
        ("NTB0f1e_02", "rents", "2", "NTB0f1e"),
        ("0f1e-2d_47", "0f1e-2d", "48", "0f1e-2d"),
        ("D8ABC0G01", "BC-Mayor", "1", "D8ABC0G01"),
        ("urn:nan:20251014:0001", "rents", "1", "urn:nan:20251014:0001"),
        ("urn:nan:0001:1", "rents", "1", "urn:nan:0001"),
        ("17b7HHH-5-1", "PA-HHH", "", "17b7HHH-5-1"),
    ],
)
def test_versions_of_an_item_have_one_number(number, key, version, identifier):
    text = ITEM.format(encoding="utf-8", ns="", genre="x", status="usable", release="")
    text = text.replace('"na-1"', f'"{number}"').replace('key="TOWN"', f'key="{key}"')
    (record,) = read(text.replace('version="3"', f'version="{version}"').encode())
    assert (record.identifier, record.version) == (identifier, version)


def test_a_line_of_words_in_the_byline_is_nobody_and_a_flash_has_its_signs_off():
    text = ITEM.format(encoding="utf-8", ns="", genre="x", status="usable", release="")
    line = "Situation serious, ready for all scenarios says EC"
    text = text.replace("By ANNA ADLER<byttl>NA Business Writer</byttl>", line)
    (record,) = read(text.replace("Town builds faster", "&gt;&gt;&gt;ANSA/Town builds").encode())
    assert (record.authors, record.title) == ((), "Town builds")


def test_a_body_in_several_contents_is_one_text():
    contents = "".join(
        f"<body.content><p>{words}</p></body.content>"
        for words in ("Die Stadt baut.", "<q>Zu wenig</q>, sagte Berg.")
    )
    note = "<note><body.content><p>Nur für die Redaktion.</p></body.content></note>"
    (record,) = read(f"<nitf><head/><body>{contents}{note}</body></nitf>".encode(), name="x.xml")
    assert record.text.split("\n\n")[0] == "Die Stadt baut."
    assert "sagte Berg" in record.text
    assert "Redaktion" not in record.text
