"""Feeds: what a poll notes, and that each entry becomes one article whatever breaks."""

from __future__ import annotations

import gzip
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.utils import timezone

from articles.incoming_items import polite_requests, queued_items
from articles.incoming_items.queued_items import read_queued_item
from articles.models import Article, IncomingItem
from articles.models import Site as KnownSite
from articles.priorities import BULK
from fetching import Limits
from streams import feed_polling
from streams.feed_polling import poll_feed, queue_due_polls, queue_poll
from streams.models import Feed, SeenEntry
from streams.problems import FORBIDDEN
from tests.streams.feeds import article_page, breaking_every_third, fill, polled, rss, work
from tests.web_server import page, redirect, status

pytestmark = pytest.mark.django_db


def at_once() -> None:
    """Whatever waits is due."""
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE status = 'todo'")
        cursor.execute("UPDATE articles_site SET robots_until = now() WHERE robots_status = 0")
        cursor.execute("UPDATE articles_site SET robots_until = now() WHERE robots_status >= 500")


@pytest.fixture
def here(monkeypatch):
    """Pages are read in this process, which starts at once."""
    monkeypatch.setattr(
        queued_items, "read_item", lambda item, apart, **how: queued_items_read(item, **how)
    )
    from articles.incoming_items.reading import read_item as queued_items_read


def test_two_hundred_entries_through_a_proxy_that_breaks_every_third_answer(
    queue, site, feed, here
):
    fill(site, 200)
    breaking_every_third(site)
    for _poll in range(10):
        queue_poll(feed)
        at_once()
        work()
    feed.refresh_from_db()
    assert Article.objects.count() == 200
    assert Article.objects.values("address").distinct().count() == 200
    assert SeenEntry.objects.count() == 200
    assert not IncomingItem.objects.exclude(state="done").exists()


def test_an_unchanged_feed_is_not_sent_and_nothing_is_noted_again(site, feed):
    fill(site, 3)
    site.answers["/feed"] = page(
        rss(site, range(1, 4)), "application/rss+xml", ETag='"7"', Last_Modified="yesterday"
    )
    assert polled(feed).etag == '"7"'
    seen = {}

    def unchanged(request):
        seen.update(request.headers)
        status(304)(request)

    site.answers["/feed"] = unchanged
    polled(feed)
    assert (seen["If-None-Match"], seen["If-Modified-Since"]) == ('"7"', "yesterday")
    assert seen["User-Agent"].startswith("Wortlaut ")
    assert (feed.health, SeenEntry.objects.count()) == ("well", 3)
    assert IncomingItem.objects.filter(priority=BULK).count() == 3


def test_what_a_worker_had_not_saved_is_noted_by_the_next_poll(site, feed, monkeypatch):
    fill(site, 3)
    with monkeypatch.context() as killed:
        killed.setattr(Feed, "keep_state", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            poll_feed(feed)
    assert (SeenEntry.objects.count(), IncomingItem.objects.count()) == (0, 0)
    polled(feed)
    assert (SeenEntry.objects.count(), IncomingItem.objects.count()) == (3, 3)


def test_a_feed_that_breaks_off_is_asked_again_without_conditions(site, feed):
    fill(site, 3)
    whole = rss(site, range(1, 4))
    site.answers["/feed"] = page(whole[: whole.rindex(b"<item>") + 40], "text/xml", ETag='"1"')
    polled(feed)
    assert (feed.health, feed.etag, SeenEntry.objects.count()) == ("failing", "", 2)
    site.answers["/feed"] = page(whole, "text/xml", ETag='"1"')
    polled(feed)
    assert (feed.health, feed.etag, SeenEntry.objects.count()) == ("well", '"1"', 3)


def test_a_feed_that_is_gone_or_has_moved_says_so(site, feed):
    fill(site, 1)
    site.answers["/new"] = site.answers["/feed"]
    site.answers["/feed"] = redirect("/new", 301)
    assert polled(feed).moved_to == site.address("/new")
    feed.follow()
    feed.refresh_from_db()
    assert (feed.address, feed.moved_to) == (site.address("/new"), "")
    site.answers["/new"] = status(410)
    assert polled(feed).health == "gone"
    assert queue_due_polls(timezone.now() + timedelta(days=99)) == 0


def test_a_server_that_asks_to_be_left_alone_is(site, feed):
    fill(site, 1)
    site.answers["/feed"] = status(429, Retry_After="7200")
    polled(feed)
    assert feed.next_at > timezone.now() + timedelta(seconds=7100)
    assert queue_due_polls() == 0


def test_robots_are_obeyed_for_feeds_and_pages(site, feed):
    fill(site, 1)
    site.answers["/private/feed"] = site.answers["/feed"]
    refused = polled(Feed.objects.create(address=site.address("/private/feed")))
    assert (refused.health, refused.problem) == ("refused", FORBIDDEN)
    assert "/private/feed" not in site.asked
    polled(feed)
    item = IncomingItem.objects.get()
    IncomingItem.objects.update(address=site.address("/private/1"))
    item.refresh_from_db()
    read_queued_item(item)
    assert (item.state, item.outcomes[0]["detail"]) == ("failed", "robots.txt")
    assert site.asked.count("/robots.txt") == 1


def test_without_a_robots_answer_nothing_is_asked(site, feed):
    fill(site, 1)
    site.answers["/robots.txt"] = status(503)
    assert polled(feed).health == "failing"
    assert site.asked == ["/robots.txt"]


def test_whose_robots_are_not_answered_at_all_cannot_be_reached(site, feed):
    fill(site, 1)
    KnownSite.of(site.address("/feed")).keep_rules(0, b"")
    failing = polled(feed)
    assert failing.health == "failing"
    assert failing.problem == "The server cannot be reached. (robots.txt)"
    assert site.asked == []


def test_requests_to_one_host_wait_for_each_other(settings):
    settings.WORTLAUT_SITE_PAUSE = 5
    first = polite_requests.later_turn("https://page.example/1")
    second = polite_requests.later_turn("https://page.example/2")
    third = polite_requests.later_turn("https://page.example/3")
    assert first is None
    assert second < third
    assert (third - second).total_seconds() == 5
    assert polite_requests.later_turn("https://other.example/") is None
    KnownSite.of("https://other.example/").stay_away(timezone.now() + timedelta(hours=1))
    assert polite_requests.later_turn("https://other.example/") > second


def test_a_turn_that_was_taken_is_kept_and_one_long_past_is_lost(settings):
    settings.WORTLAUT_SITE_PAUSE = 5
    polite_requests.later_turn("https://page.example/1")
    turn = polite_requests.later_turn("https://page.example/2")
    assert polite_requests.later_turn("https://page.example/2", turn.isoformat()) is not None
    now = timezone.now()
    assert polite_requests.later_turn("https://page.example/2", now.isoformat()) is None
    lost = (now - timedelta(hours=1)).isoformat()
    assert polite_requests.later_turn("https://page.example/2", lost) is not None


def endless(site, announced=None):
    head = rss(site, range(1, 4)).split(b"</channel>")[0]

    def answer(request):
        request.send_response(200)
        request.send_header("Content-Type", "application/rss+xml")
        if announced:
            request.send_header("Content-Length", announced)
        request.end_headers()
        request.wfile.write(head)
        try:
            while True:
                request.wfile.write(b"<!-- and so on -->" * 500)
        except OSError:
            pass

    return answer


def huge(site):
    """Two hundred megabytes, as it announces."""
    return endless(site, "209715200")


def packed(site):
    whole = rss(site, range(1, 4)).split(b"</channel>")[0] + b" " * 20_000_000
    return page(gzip.compress(whole), "application/rss+xml", Content_Encoding="gzip")


@pytest.mark.parametrize("answer", [endless, huge, packed])
def test_a_feed_without_end_is_read_as_far_as_the_limit_and_says_so(
    site, feed, answer, monkeypatch, settings
):
    fill(site, 3)
    settings.WORTLAUT_FEED_LIMIT = 200_000
    site.answers["/feed"] = answer(site)
    polled(feed)
    assert SeenEntry.objects.count() == 3
    assert (feed.health, "limit" in feed.problem) == ("well", True)


def test_a_date_of_no_calendar_is_none_and_the_entry_stays(site, feed):
    fill(site, 1)
    broken = rss(site, range(1, 2)).replace(b"14 Oct 2025", b"31 Feb 2025")
    site.answers["/feed"] = page(broken, "text/xml")
    polled(feed)
    entry = SeenEntry.objects.get()
    assert entry.published == ""
    assert feed.health == "well"


def test_what_is_no_feed_says_so(site, feed):
    fill(site, 0)
    site.answers["/feed"] = page(article_page(1))
    polled(feed)
    assert feed.health == "failing"
    assert "no feed" in feed.problem


def test_a_feed_paused_or_removed_while_its_poll_waits_is_let_be(queue, site, feed, edda):
    fill(site, 1)
    queue_poll(feed)
    feed.pause(by=edda)
    work()
    assert site.asked == []
    assert queue_due_polls() == 0
    feed.resume()
    assert queue_due_polls() == 1
    Feed.objects.all().delete()
    work()
    assert site.asked == []


def test_a_news_sitemap_brings_its_latest_entries(site, feed):
    fill(site, 3)
    today = timezone.now().date().isoformat()
    urls = "".join(
        f"<url><loc>{site.address(f'/a/{number}')}</loc><lastmod>{day}</lastmod></url>"
        for number, day in ((1, today), (2, today), (3, "2019-03-04"))
    )
    xmlns = "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
    site.answers["/feed"] = page(
        f"<sitemapindex {xmlns}><sitemap><loc>{site.address('/news.xml')}</loc></sitemap>"
        "</sitemapindex>".encode(), "application/xml",
    )  # fmt: skip
    site.answers["/news.xml"] = page(f"<urlset {xmlns}>{urls}</urlset>".encode(), "text/xml")
    polled(feed)
    assert (feed.kind, SeenEntry.objects.count()) == ("sitemap", 2)


def test_an_index_of_indexes_is_followed_and_one_that_names_itself_ends(site, feed):
    fill(site, 1)
    xmlns = "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"

    def index(*paths):
        named = (f"<sitemap><loc>{site.address(path)}</loc></sitemap>" for path in paths)
        markup = f"<sitemapindex {xmlns}>{''.join(named)}</sitemapindex>"
        return page(markup.encode(), "application/xml")

    today = timezone.now().date().isoformat()
    site.answers["/feed"] = index("/years.xml", "/feed")
    site.answers["/years.xml"] = index("/news.xml", "/years.xml")
    site.answers["/news.xml"] = page(
        f"<urlset {xmlns}><url><loc>{site.address('/a/1')}</loc><lastmod>{today}</lastmod></url>"
        "</urlset>".encode(), "text/xml",
    )  # fmt: skip
    polled(feed)
    assert SeenEntry.objects.count() == 1
    assert sum(path == "/years.xml" for path in site.asked) == 1


def test_the_fetcher_is_that_of_pages_with_a_limit_of_its_own(settings):
    settings.WORTLAUT_FEED_LIMIT = 77
    assert feed_polling._feed_fetcher().limits == Limits(size=77, unpacked=154, cuts=True)


def test_addresses_are_grouped_by_host(site):
    known = KnownSite.of("https://Page.example:8443/a?b#c")
    assert urlsplit(known.origin).netloc == "page.example:8443"


def test_what_a_feed_asks_for_is_kept_between_two_answers(site, feed):
    fill(site, 1)
    wishes = (
        "<ttl>60</ttl><skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>"
    )
    site.answers["/feed"] = page(rss(site, range(1, 2), wishes), "application/rss+xml")
    poll_feed(feed)
    feed.refresh_from_db()
    assert feed.wishes == {"interval": 3600, "hours": [3], "days": [6]}
    assert feed.state.wishes.quiet_hours == {3}


def test_a_feed_behind_a_servers_warning_is_read(site, feed):
    fill(site, 2)
    warned = b"<br />\n<b>Warning</b>: x in <b>/feed.php</b>\n" + rss(site, range(1, 3))
    site.answers["/feed"] = page(warned, "text/html")
    assert poll_feed(feed) == 2
    feed.refresh_from_db()
    assert (feed.kind, feed.health) == (Feed.Kind.SYNDICATION, "well")
