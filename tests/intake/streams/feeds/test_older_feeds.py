"""Feeds and lists as older programs write them, and sitemaps that lie packed at their address."""

import gzip

from intake import Document
from intake.feeds import read_entries, read_sitemaps
from intake.feeds.opml import FeedOutline, read_opml

ATOM_03 = b"""<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:base="http://bote.example/blog/">
<title>Blog</title><modified>2004-05-03T10:00:00Z</modified>
<entry><title mode="escaped">One &amp;amp; two</title><link rel="alternate" href="one.html"/>
<id>tag:bote.example,2004:1</id><issued>2004-05-01T09:00:00-05:00</issued>
<created>2004-04-30T09:00:00Z</created></entry>
<entry><title>Two</title><link rel="service.edit" href="http://bote.example/edit/2"/>
<link rel="alternate" href="two.html"/><created>2004-05-02T09:00:00Z</created></entry></feed>"""
SITEMAP = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>
<loc>https://bote.example/a</loc></url></urlset>"""
INDEX = b"""<sitemapindex xmlns="http://www.google.com/schemas/sitemap/0.84"><sitemap>
<loc>https://bote.example/a.xml.gz</loc></sitemap></sitemapindex>"""


def test_an_entry_of_atom_0_3_was_published_when_it_was_issued_or_else_created():
    one, two = read_entries(Document(ATOM_03))
    assert (one.title, one.published.iso) == ("One & two", "2004-05-01T09:00:00-05:00")
    assert (two.address, two.published.iso) == (
        "http://bote.example/blog/two.html",
        "2004-05-02T09:00:00Z",
    )


def test_a_packed_sitemap_is_read_as_far_as_it_reaches():
    (entry,) = read_entries(Document(gzip.compress(SITEMAP)))
    assert entry.address == "https://bote.example/a"
    (reference,) = read_sitemaps(Document(gzip.compress(INDEX)))
    assert reference.address == "https://bote.example/a.xml.gz"
    found = list(read_entries(Document(gzip.compress(SITEMAP)[:60])))
    assert all(getattr(each, "code", "entry") in ("cut_off", "unknown_format") for each in found)


def test_what_only_begins_like_a_packed_sitemap_is_no_feed():
    (problem,) = read_entries(Document(b"\x1f\x8bnothing"))
    assert problem.code == "unknown_format"


def test_a_list_of_opmls_first_version_has_another_name_for_addresses():
    (found,) = read_opml(
        b'<opml version="1.0"><body><outline text="A" type="rss" url="http://a.example/rss"/>'
        b'<outline text="B" type="link" url="http://b.example/"/></body></opml>'
    )
    assert found == FeedOutline("http://a.example/rss", "A")
