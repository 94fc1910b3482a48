"""Entries of feeds: which of them are fetched, which are known, and which are looked at again."""

from __future__ import annotations

import pytest

from articles.incoming_items.queued_items import read_queued_item
from articles.models import Article, IncomingItem
from streams.feed_polling import poll_feed
from streams.models import Feed, SeenEntry
from tests.streams.feeds import article_page, fill, polled, work
from tests.web_server import page

pytestmark = pytest.mark.django_db


def test_two_feeds_with_the_same_page_fetch_it_once(site, feed):
    fill(site, 2)
    site.answers["/other"] = site.answers["/feed"]
    polled(feed)
    polled(Feed.objects.create(address=site.address("/other")))
    assert IncomingItem.objects.count() == 2
    assert SeenEntry.objects.count() == 4
    assert SeenEntry.objects.filter(item=None).count() == 0


def test_an_article_on_record_is_not_fetched_again(site, feed):
    fill(site, 1)
    article = Article.objects.create(
        title="x", text="x", language="de", address=site.address("/a/1")
    )
    polled(feed)
    assert SeenEntry.objects.get().article == article
    assert not IncomingItem.objects.exists()


def test_an_entry_without_a_page_is_read_from_the_feed(site, feed):
    fill(site, 0)
    words = article_page(7).split(b"<article>")[1].split(b"</article>")[0].decode()
    site.answers["/feed"] = page(
        "<rss version='2.0'><channel><title>Der Bote</title><language>de</language><item>"
        f"<guid isPermaLink='false'>7</guid><title>Sieben</title><description><![CDATA[{words}]]>"
        "</description></item></channel></rss>".encode(), "text/xml",
    )  # fmt: skip
    polled(feed)
    read_queued_item(IncomingItem.objects.get())
    assert Article.objects.get().title == "Sieben"


def test_entries_that_share_a_number_are_each_fetched(site, feed):
    fill(site, 3)
    items = "".join(
        f"<item><guid>{site.address('/')}</guid><link>{site.address(f'/a/{n}')}</link></item>"
        for n in (1, 2, 3)
    )
    feed_of_one_number = f"<rss version='2.0'><channel>{items}</channel></rss>".encode()
    site.answers["/feed"] = page(feed_of_one_number, "application/rss+xml")
    assert poll_feed(feed) == 3
    assert poll_feed(feed) == 0


def atom(site, updated: str) -> bytes:
    return (
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Der Bote</title><entry><id>urn:x:1</id>"
        f"<title>Nr. 1</title><link href='{site.address('/a/1')}'/>"
        f"<published>2025-10-14T07:05:00Z</published><updated>{updated}</updated></entry></feed>"
    ).encode()


def rechecks_behind(site, feed, updated: str) -> int:
    site.answers["/feed"] = page(atom(site, updated), "application/atom+xml")
    poll_feed(feed)
    return IncomingItem.objects.exclude(recheck_of=None).count()


def test_an_entry_that_was_changed_is_looked_at_again_and_noted_once(queue, site, feed):
    fill(site, 1)
    assert rechecks_behind(site, feed, "2025-10-14T07:05:00Z") == 0
    work()
    article = Article.objects.get()
    assert rechecks_behind(site, feed, "2025-10-14T07:05:00Z") == 0
    assert rechecks_behind(site, feed, "2025-10-14T09:00:00Z") == 1
    assert IncomingItem.objects.get(recheck_of=article).address == article.address
    assert rechecks_behind(site, feed, "2025-10-14T09:00:00Z") == 1
    assert SeenEntry.objects.count() == 1


def test_an_entry_whose_article_is_withdrawn_is_not_looked_at_again(queue, site, feed, edda):
    fill(site, 1)
    rechecks_behind(site, feed, "2025-10-14T07:05:00Z")
    work()
    Article.objects.get().withdraw(by=edda, seen=1, because="a mistake")
    assert rechecks_behind(site, feed, "2025-10-14T09:00:00Z") == 0


def test_an_entry_changed_before_its_page_was_fetched_is_not_looked_at_twice(site, feed):
    fill(site, 1)
    rechecks_behind(site, feed, "2025-10-14T07:05:00Z")
    assert rechecks_behind(site, feed, "2025-10-14T09:00:00Z") == 0
