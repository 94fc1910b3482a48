"""NITF as agencies send it: with and without namespace, three forms of dates, glued bylines."""

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
    assert str(record.modified) == "2025-10-18T19:30"
    assert (record.identifier, record.version, record.urgency) == ("na-1", "3", 5)
    assert record.subjects == ("Government",)
    assert record.places == ("New Town", "NEW TOWN")
    assert record.keywords == ("housing",)


def test_the_byline_ends_before_the_title_glued_to_it():
    assert article().authors == ("ANNA ADLER",)


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


def test_an_editors_initials_are_no_author():
    text = ITEM.format(encoding="utf-8", ns="", genre="", status="usable", release="")
    text = text.replace("By ANNA ADLER<byttl>NA Business Writer</byttl>", "gr/bp")
    (record,) = read(text.encode())
    assert record.authors == ()


def test_a_file_that_breaks_off_is_an_error():
    (problem,) = read_items(ITEM.encode()[:900])
    assert problem.code == "broken"
