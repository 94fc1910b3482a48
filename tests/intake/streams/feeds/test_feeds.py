"""RSS, Atom, JSON Feed and news sitemaps: entries with their own zones, genres and files."""

import html
import json

import pytest

from intake import Document, IntakeError, SpecialGenre, read, read_items
from intake.feeds import FeedFile, read_entries, read_head, read_sitemaps

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel><title>Lindenauer Bote</title><link>https://bote.example/</link><language>de-DE</language>
<atom:link rel="self" href="https://bote.example/feed"/><ttl>30</ttl>
<itunes:new-feed-url>https://neu.example/feed</itunes:new-feed-url>
<item><media:title>Bildtitel</media:title><title>Stadt &amp;amp; Rat: M&uuml;ller baut</title>
<link>/2025/bauen?utm=1</link><guid isPermaLink="false">bote-1</guid>
<pubDate>Di, 14 Okt 2025 10:00:00 MESZ</pubDate><dc:creator>Anna Adler</dc:creator>
<category>Kommentar</category><description>&lt;p&gt;Die Stadt baut.&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>Die Stadt baut.</p><p>«Schneller», sagte Anna Adler.</p>]]>
</content:encoded><enclosure url="https://bote.example/1.mp3" type="audio/mpeg" length="1"/>
<podcast:transcript url="/1.vtt" type="text/vtt" language="de"/>
<podcast:transcript url="/1.json" type="application/json"/>
<podcast:person role="guest">Bernd Krüger</podcast:person></item>
<item><title>Ohne Datum im Kalender</title><link>https://bote.example/2</link>
<pubDate>Fri, 31 Feb 2025 10:00:00 GMT</pubDate></item></channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://e.example/">
<title type="html">Town &amp;amp; Country</title><link rel="self" href="/feed"/>
<link rel="alternate" href="https://e.example/"/><id>urn:feed</id>
<entry><id>urn:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Town
 <b>builds</b></div></title><link rel="enclosure" href="/a.mp3" type="audio/mpeg"/>
<link rel="alternate" href="a/1"/><published>2025-10-14T10:00:00-04:00</published>
<updated>2025-10-15T10:00:00Z</updated><author><name>Anna Adler</name></author>
<category term="op" label="Opinion"/><content type="xhtml"><div
 xmlns="http://www.w3.org/1999/xhtml"><p>It builds.</p><p>“Faster,” she said.</p></div></content>
</entry></feed>"""

JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Bote",
    "home_page_url": "https://bote.example/",
    "language": "de",
    "authors": [{"name": "Redaktion"}],
    "items": [
        {
            "id": 7,
            "url": "/7",
            "title": "Eins",
            "content_html": "<p>Die Stadt baut.</p>",
            "date_published": "2025-10-14T10:00:00+02:00",
            "tags": ["Satire"],
            "author": {"name": "Anna Adler"},
        },
        "kein Eintrag",
        {"id": "8", "content_text": "Nur Text.", "date_published": "gestern"},
    ],
}

SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://bote.example/1</loc><lastmod>2025-10</lastmod><news:news><news:publication>
<news:name>Bote</news:name><news:language>de</news:language></news:publication>
<news:genres>PressRelease, Blog</news:genres>
<news:publication_date>2025-10-14T10:00:00+02:00</news:publication_date>
<news:title>Lindenau baut</news:title><news:keywords>Bauen, Mieten</news:keywords></news:news></url>
</urlset>"""


def entries(data, **known):
    data = data.encode() if isinstance(data, str) else data
    return list(read_entries(Document(data, **known)))


def test_an_rss_entry_has_its_own_names_and_zone():
    first, second = entries(RSS, address="https://bote.example/feed")
    assert first.title == "Stadt & Rat: Müller baut"
    assert first.address == "https://bote.example/2025/bauen?utm=1"
    assert first.identifier == "bote-1"
    assert str(first.published) == "2025-10-14T10:00:00+02:00"
    assert first.authors == ("Anna Adler",)
    assert first.summary == "Die Stadt baut."
    assert first.special_genre is SpecialGenre.OPINION
    assert first.people == ("Bernd Krüger",)
    assert second.identifier == "https://bote.example/2"


def test_every_transcript_is_kept():
    files = entries(RSS, address="https://bote.example/feed")[0].files
    assert [f for f in files if f.is_transcript] == [
        FeedFile("https://bote.example/1.vtt", "text/vtt", "de", True),
        FeedFile("https://bote.example/1.json", "application/json", "", True),
    ]


def test_a_date_in_no_calendar_is_said():
    entry = entries(RSS)[1]
    assert entry.published is None
    assert "31 Feb 2025" in entry.problems[0]


def test_the_head_tells_title_language_wishes_and_a_move():
    head = read_head(Document(RSS.encode()))
    assert (head.title, head.language) == ("Lindenauer Bote", "de")
    assert head.interval == 1800
    assert head.moved_to == "https://neu.example/feed"


def test_an_atom_entry_has_its_own_names_and_zone():
    (entry,) = entries(ATOM)
    assert (entry.title, entry.address) == ("Town builds", "https://e.example/a/1")
    assert str(entry.published) == "2025-10-14T10:00:00-04:00"
    assert str(entry.updated) == "2025-10-15T10:00:00Z"
    assert entry.special_genre is SpecialGenre.OPINION
    (record,) = read(ATOM.encode())
    assert record.text == "It builds.\n\n“Faster,” she said."
    assert record.outlet == "Town & Country"


def test_a_json_feed_says_each_bad_item():
    first, bad, last = entries(json.dumps(JSON_FEED), address="https://bote.example/feed.json")
    assert (first.identifier, first.address) == ("7", "https://bote.example/7")
    assert first.authors == ("Anna Adler",)
    assert first.special_genre is SpecialGenre.SATIRE
    assert (bad.code, bad.item) == ("broken", "entry 2")
    assert (last.summary, last.authors) == ("Nur Text.", ("Redaktion",))
    assert last.problems


def test_an_address_as_number_of_an_item_is_its_address():
    (entry,) = entries(
        '{"version": "https://jsonfeed.org/version/1", "items": [{"id": "https://e.example/7",'
        ' "external_url": "https://o.example/", "content_text": "Kurz."}]}'
    )
    assert entry.address == "https://e.example/7"


def test_a_news_sitemap_has_genres_and_a_month_is_no_day():
    (entry,) = entries(SITEMAP)
    assert entry.title == "Lindenau baut"
    assert entry.special_genre is SpecialGenre.PRESS_RELEASE
    assert (entry.outlet, entry.language) == ("Bote", "de")
    assert entry.keywords == ("Bauen", "Mieten")
    assert str(entry.updated) == "2025-10"


def test_a_list_of_addresses_is_a_sitemap_and_no_article():
    listed = "https://bote.example/a\r\nhttps://bote.example/b?x=ü\n"
    assert [entry.address for entry in entries(listed)] == listed.split()
    (error,) = read_items(listed.encode(), name="sitemap.txt")
    assert error.code == "no_article"
    (article,) = read_items(b"https://bote.example/a\nDie Stadt baut.\n", name="a.txt")
    assert "Die Stadt baut." in article.text


def test_an_index_names_its_sitemaps():
    index = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap>
<loc>https://bote.example/a.xml</loc><lastmod>2025-10-14</lastmod></sitemap></sitemapindex>"""
    (reference,) = read_sitemaps(Document(index.encode()))
    assert (reference.address, str(reference.modified)) == (
        "https://bote.example/a.xml",
        "2025-10-14",
    )


def test_a_feed_read_as_a_file_gives_its_articles():
    first, second = read_items(RSS.encode(), address="https://bote.example/feed")
    assert first.text == "Die Stadt baut.\n\n«Schneller», sagte Anna Adler."
    assert first.outlet == "Lindenauer Bote"
    assert (second.code, second.item) == ("no_text", "entry 2 https://bote.example/2")


def test_a_feed_that_breaks_off_keeps_its_entries():
    found = entries(RSS[: RSS.index("<item><title>Ohne") + 40])
    assert found[0].identifier == "bote-1"


def test_an_ampersand_and_a_wrong_encoding_do_not_stop_a_feed():
    bad = RSS.replace("&amp;amp;", "&").replace("Ohne Datum", "Größe & Datum")
    found = entries(bad.replace("«", '"').replace("»", '"').encode("latin-1"))
    assert [e.title for e in found][1] == "Größe & Datum im Kalender"


def test_a_feed_that_never_ends_is_stopped():
    def endless():
        yield b"<rss><channel>"
        number = 0
        while True:
            number += 1
            yield f"<item><title>T{number}</title><link>https://e.org/{number}</link></item>".encode()

    class Stream:
        def __init__(self):
            self._parts = endless()

        def read(self, size=-1):
            return next(self._parts)

        def __enter__(self):
            return self

        def __exit__(self, *problem):
            return None

    document = Document(b"<rss><channel><item>", stream=Stream)
    found = list(read_entries(document, most=50))
    assert len(found) == 51
    assert isinstance(found[-1], IntakeError)
    assert found[-1].code == "too_large"


def test_a_page_is_no_feed():
    (problem,) = entries("<html><body>Kein Feed</body></html>")
    assert problem.code == "unknown_format"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "http://[::1"])
def test_an_address_that_is_none_of_the_web_is_left_out(address):
    bad = RSS.replace("https://bote.example/2<", f"{address}<")
    assert entries(bad)[1].address == ""


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Sie sagte: <q>Wir bauen jetzt.</q> Dann ging sie heim.</p>", "Sie sagte: „Wir bauen jetzt.“ Dann ging sie heim."),
        ("<p>She said: <q>We <q>build</q> it now.</q> Then she left them.</p>", "She said: “We ‘build’ it now.” Then she left them."),
        ("<p>Sie sagte: <q>„Wir bauen jetzt.“</q> Dann ging sie heim.</p>", "Sie sagte: „Wir bauen jetzt.“ Dann ging sie heim."),
        ("<p>Es sind 10<sup>9</sup> Euro, sagte sie.<sup><a href='#1'>1</a></sup></p>", "Es sind 10⁹ Euro, sagte sie."),
        ("<p>Sie sagt <del>nie</del> die <s>halbe <b>alte</b></s> Wahrheit.</p>", "Sie sagt die Wahrheit."),
    ],
)  # fmt: skip
def test_words_of_an_entry_have_the_marks_that_readers_see(markup, text):
    feed = (
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Kurier</title><entry><id>1</id>"
        f"<title>Rat</title><content type='html'>{html.escape(markup)}</content></entry></feed>"
    )
    assert read(feed.encode(), content_type="application/atom+xml")[0].text == text


def rss(items, modules=""):
    return (
        f'<rss version="2.0" {modules}><channel><title>Bote</title><link>https://bote.example/</link>'
        f"{items}</channel></rss>"
    )


def test_an_entry_without_a_link_has_not_the_feeds_own_page():
    guid = "<item><title>Eins</title><guid>https://bote.example/1</guid></item>"
    none = '<item><title>Zwei</title><guid isPermaLink="false">2</guid></item>'
    assert [entry.address for entry in entries(rss(guid + none))] == ["https://bote.example/1", ""]
    feed = {**JSON_FEED, "items": [{"id": "8", "content_text": "Nur Text."}]}
    assert entries(json.dumps(feed))[0].address == ""


def test_authors_of_an_atom_feed_are_those_of_entries_without_any():
    shared = ATOM.replace("<entry>", "<author><name>Redaktion</name></author><entry>", 1)
    assert entries(shared)[0].authors == ("Anna Adler",)
    without = shared.replace("<author><name>Anna Adler</name></author>", "")
    assert entries(without)[0].authors == ("Redaktion",)


def test_the_base_of_an_atom_feed_counts_and_its_source_is_named_by_its_title():
    source = "<source><id>urn:2</id><title>Nachbar</title></source></entry>"
    (entry,) = entries(ATOM.replace("</entry>", source), address="https://elsewhere.example/feed")
    assert entry.address == "https://e.example/a/1"
    assert entry.outlet == "Nachbar"


def test_subjects_of_dublin_core_are_keywords():
    item = "<item><title>Eins</title><dc:subject>Mieten</dc:subject></item>"
    (entry,) = entries(rss(item, 'xmlns:dc="http://purl.org/dc/elements/1.1/"'))
    assert entry.keywords == ("Mieten",)


@pytest.mark.parametrize(
    "footer",
    [
        'The post <a href="x">Rents</a> appeared first on <a href="y">Lindenau News</a>.',
        'Der Beitrag <a href="x">Mieten</a> erschien zuerst auf <a href="y">Lindenau News</a>.',
    ],
)
def test_where_an_entry_first_appeared_is_no_part_of_it(footer):
    text = f"<p>Rents rose.</p><p>{footer}</p>"
    feed = rss(f"<item><title>T</title><link>https://example.org/a</link><description>"
               f"<![CDATA[{text}]]></description></item>")  # fmt: skip
    (entry,) = entries(feed)
    assert entry.summary == "Rents rose."
    (record,) = read_items(feed if isinstance(feed, bytes) else feed.encode(), name="x.rss")
    assert record.text == "Rents rose."


PODCAST = 'xmlns:podcast="https://podcastindex.org/namespace/1.0"'
ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'


@pytest.mark.parametrize(
    ("markup", "authors"),
    [
        ("<author>Anna Adler (anna@example.org)</author>", ("Anna Adler",)),
        ("<author>Anna Adler &lt;anna@example.org></author>", ("Anna Adler",)),
        ("<author>anna@example.org (Anna Adler)</author>", ("Anna Adler",)),
        ("<author>anna@example.org</author>", ()),
        ("<itunes:author>Anna Adler</itunes:author>", ("Anna Adler",)),
        ("<author>Bert Berg</author><itunes:author>The Show</itunes:author>", ("Bert Berg",)),
        ('<x:author xmlns:x="http://purl.org/dc/elements/1.1/">Anna Adler</x:author>', ("Anna Adler",)),
    ],
)  # fmt: skip
def test_addresses_of_mail_are_no_part_of_an_author(markup, authors):
    [entry] = entries(rss(f"<item><title>T</title>{markup}</item>", modules=ITUNES))
    assert entry.authors == authors


def test_a_person_of_a_podcast_may_be_named_by_an_attribute():
    people = '<podcast:person name="Anna Adler"/><podcast:person role="guest">Bert</podcast:person>'
    [entry] = entries(rss(f"<item><title>T</title>{people}</item>", modules=PODCAST))
    assert entry.people == ("Anna Adler", "Bert")


def test_an_issue_of_dublin_core_s_terms_is_when_an_entry_was_published():
    terms = 'xmlns:dcterms="http://purl.org/dc/terms/"'
    item = "<item><title>T</title><dcterms:issued>2025-10-14T10:00Z</dcterms:issued></item>"
    assert str(entries(rss(item, modules=terms))[0].published) == "2025-10-14T10:00Z"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-32-le", "utf-32"])
@pytest.mark.parametrize("declared", ["", "utf-16"])
def test_a_feed_in_wide_letters_is_read(encoding, declared):
    head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else '<?xml version="1.0"?>'
    feed = f"{head}<rss><channel><item><title>Größe</title></item></channel></rss>"
    [entry] = entries(feed.encode(encoding))
    assert entry.title == "Größe"


def test_a_feed_that_declares_entities_is_one():
    feed = """<!DOCTYPE rss [<!ENTITY uuml "&#252;"><!ENTITY % x "y">]>
<rss><channel><item><title>Gr&uuml;n</title></item></channel></rss>"""
    assert [entry.title for entry in entries(feed)] == ["Grün"]


def test_the_first_rss_is_read_too():
    feed = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>F</title></channel>
<item><title>T</title><link>https://example.org/1</link></item></rdf:RDF>"""
    [entry] = entries(feed)
    assert (entry.title, entry.address) == ("T", "https://example.org/1")


@pytest.mark.parametrize("version", ['"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1", ', ""])
def test_a_json_feed_is_known_by_escaped_strokes_and_by_its_items(version):
    item = '{"id": "1", "url": "https://example.org/1", "content_html": "<p>It builds.</p>"}'
    [entry] = entries(f'{{{version}"title": "F", "items": [{item}]}}'.encode())
    assert entry.address == "https://example.org/1"


def test_a_title_of_a_sitemap_may_be_escaped_within_its_section():
    [entry] = entries(SITEMAP.replace("Lindenau baut", "<![CDATA[Bad &amp; Rat]]>"))
    assert entry.title == "Bad & Rat"
