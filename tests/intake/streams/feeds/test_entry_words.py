"""Words of entries as writers of feeds pack them."""

import base64

import pytest

from intake import Document, read
from intake.feeds import read_entries

SPACES = (
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/"'
)


def entries(feed):
    return list(read_entries(Document(feed.encode(), address="https://e.example/feed")))


def rss(item):
    return f'<rss version="2.0" {SPACES}><channel><title>Bote</title>{item}</channel></rss>'


def atom(entry, space="http://www.w3.org/2005/Atom"):
    return f'<feed xmlns="{space}" {SPACES}><title>Bote</title><id>urn:f</id>{entry}</feed>'


@pytest.mark.parametrize(
    ("title", "read_as"),
    [
        ("=?utf-8?B?QsOkZGVyIGluIExpbmRlbmF1?=", "Bäder in Lindenau"),
        ("=?UTF-8?Q?B=C3=A4der?= in Lindenau", "Bäder in Lindenau"),
        ("=?iso-8859-1?q?B=E4der?=", "Bäder"),
        ("=?x-none?q?B=E4der?=", "=?x-none?q?B=E4der?="),
        ("Was ist =?", "Was ist =?"),
    ],
)
def test_a_title_may_be_packed_as_mail_packs_it(title, read_as):
    (entry,) = entries(rss(f"<item><title>{title}</title><link>https://e.example/1</link></item>"))
    assert entry.title == read_as


def test_a_video_is_told_by_what_its_group_says():
    video = (
        "<media:group><media:title>Der Rat tagt</media:title>"
        '<media:content url="https://e.example/v.mp4" type="video/mp4"/>'
        "<media:description>Die Stadt baut, sagte Anna Adler.\n\nMehr morgen.</media:description>"
        "</media:group>"
    )
    (entry,) = entries(atom(f'<entry><id>1</id><link href="https://e.example/1"/>{video}</entry>'))
    assert entry.title == "Der Rat tagt"
    assert entry.summary.startswith("Die Stadt baut, sagte Anna Adler.")


def test_what_is_said_of_a_single_picture_is_no_part_of_an_entry():
    picture = (
        '<media:content url="https://e.example/p.jpg"><media:description>Ein Bild von Jan Wolf'
        "</media:description></media:content>"
    )
    item = f"<item><title>Bäder</title><link>https://e.example/1</link>{picture}</item>"
    (entry,) = entries(rss(item))
    assert entry.summary == ""


def test_a_podcast_may_be_told_by_its_directory_s_summary():
    space = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    summary = f"<itunes:summary {space}>Anna Adler spricht.</itunes:summary>"
    (entry,) = entries(rss(f"<item><title>Folge</title>{summary}</item>"))
    assert entry.summary == "Anna Adler spricht."


def test_a_description_of_the_entry_s_own_counts_before_the_recording_s():
    item = (
        "<item><title>Bäder</title><description>Der Text.</description><media:description>Das Video"
        "</media:description></item>"
    )
    (entry,) = entries(rss(item))
    assert entry.summary == "Der Text."


def test_the_content_of_an_early_atom_may_be_packed():
    packed = base64.b64encode("<p>Die Bäder öffnen.</p>".encode()).decode()
    content = f'<content type="text/html" mode="base64">{packed}</content>'
    feed = atom(
        f"<entry><id>1</id><title>Bäder</title>{content}</entry>", "http://purl.org/atom/ns#"
    )
    (record,) = read(feed.encode())
    assert record.text == "Die Bäder öffnen."


RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" {SPACES}
 xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://e.example/"><title>Bote</title>
<items><rdf:Seq><rdf:li rdf:resource="https://e.example/1"/></rdf:Seq></items></channel>
<item rdf:about="https://e.example/1"><title>Eins</title><link>https://e.example/1</link>
<dc:date>2025-10-14T08:00+02:00</dc:date><dcterms:modified>2025-10-15</dcterms:modified></item>
<item rdf:about="https://e.example/2"><title>Zwei</title>
<dcterms:created>2025-10-16</dcterms:created></item></rdf:RDF>"""


def test_rss_1_has_the_dates_of_dublin_core():
    one, two = entries(RDF)
    assert (one.published.iso, one.updated.iso) == ("2025-10-14T08:00+02:00", "2025-10-15")
    assert (two.published.iso, two.address) == ("2025-10-16", "https://e.example/2")


def test_categories_may_be_escaped_inside_of_cdata():
    (entry,) = entries(
        rss("<item><title>A</title><category><![CDATA[B&auml;der &amp; Bau]]></category></item>")
    )
    assert entry.keywords == ("Bäder & Bau",)


@pytest.mark.parametrize(
    "stamp", ["Mon, 30 Nov -0001 00:00:00 +0000", "Thu, 01 Jan 1970 00:00:00 +0000"]
)
def test_what_systems_write_for_no_date_is_none(stamp):
    (entry,) = entries(rss(f"<item><title>A</title><pubDate>{stamp}</pubDate></item>"))
    assert entry.published is None
