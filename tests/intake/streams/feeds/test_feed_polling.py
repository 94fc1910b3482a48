"""When a feed is asked again: validators, Retry-After, back-off, gone and moved feeds, robots."""

from datetime import UTC, datetime, timedelta

import pytest

from intake.feeds.opml import FeedOutline, read_opml, write_opml
from intake.feeds.polling import (
    FeedAnswer,
    FeedHealth,
    FeedState,
    FeedWishes,
    after_answer,
    after_failure,
    is_due,
    read_retry_after,
    request_headers,
)
from intake.feeds.robots import read_robots

NOW = datetime(2025, 10, 14, 10, 0, tzinfo=UTC)
FEED = FeedState("https://e.org/feed")


def answered(status, state=FEED, wishes=None, moved_to="", spread=0.0, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return after_answer(state, FeedAnswer(status, named, moved_to, wishes), NOW, spread)


def test_validators_are_sent_back_as_they_came():
    state = answered(200, etag='W/"a"', last_modified="Tue, 14 Oct 2025 09:00:00 GMT")
    assert request_headers(state) == {
        "If-None-Match": 'W/"a"',
        "If-Modified-Since": "Tue, 14 Oct 2025 09:00:00 GMT",
    }
    assert request_headers(FEED) == {}


def test_not_modified_keeps_validators_and_a_full_answer_without_them_drops_them():
    state = answered(200, etag='"a"')
    assert answered(304, state).etag == '"a"'
    assert answered(304, state, etag='"b"').etag == '"b"'
    assert answered(200, state).etag == ""


@pytest.mark.parametrize(
    ("interval", "control", "minutes"),
    [
        (None, "", 15),
        (60, "", 15),
        (3600, "", 60),
        (None, "max-age=7200", 120),
        (None, "no-cache, max-age=7200", 15),
        (31_536_000, "", 1440),
    ],
)
def test_the_wait_is_what_feed_and_server_ask_for_within_bounds(interval, control, minutes):
    state = answered(200, wishes=FeedWishes(interval), cache_control=control)
    assert state.next_at == NOW + timedelta(minutes=minutes)


def test_what_a_feed_asks_for_holds_while_it_is_not_sent_again():
    state = answered(200, wishes=FeedWishes(3600))
    assert answered(304, state).next_at == NOW + timedelta(hours=1)
    assert answered(200, state).next_at == NOW + timedelta(minutes=15)


@pytest.mark.parametrize(
    ("hours", "days", "next_at"),
    [
        ({10, 11}, set(), datetime(2025, 10, 14, 12, 15, tzinfo=UTC)),
        ({23}, set(), datetime(2025, 10, 14, 10, 15, tzinfo=UTC)),
        (set(range(10, 24)), set(), datetime(2025, 10, 15, 0, 15, tzinfo=UTC)),
        (set(), {1, 2}, datetime(2025, 10, 16, 0, 15, tzinfo=UTC)),
        (set(range(24)), set(), datetime(2025, 10, 14, 10, 15, tzinfo=UTC)),
    ],
)
def test_a_feed_is_left_alone_in_the_hours_and_on_the_days_that_it_names(hours, days, next_at):
    wishes = FeedWishes(None, frozenset(hours), frozenset(days))
    assert answered(200, wishes=wishes).next_at == next_at


def test_a_spread_parts_feeds_that_were_asked_together():
    assert answered(200, spread=1.0).next_at == NOW + timedelta(minutes=18)


def test_failures_double_the_wait_up_to_a_day():
    state, waits = FEED, []
    for _ in range(9):
        state = after_failure(state, "keine Verbindung", NOW)
        waits.append((state.next_at - NOW) // timedelta(minutes=1))
    assert waits == [15, 30, 60, 120, 240, 480, 960, 1440, 1440]
    assert state.health is FeedHealth.FAILING
    assert answered(200, state).failures == 0


def test_retry_after_is_kept_in_both_forms_and_bounded():
    assert read_retry_after("120", NOW) == NOW + timedelta(minutes=2)
    assert read_retry_after("Tue, 14 Oct 2025 11:00:00 GMT", NOW) == NOW + timedelta(hours=1)
    assert read_retry_after("99999999999", NOW) == NOW + timedelta(days=7)
    assert read_retry_after("Mon, 13 Oct 2025 11:00:00 GMT", NOW) == NOW
    assert read_retry_after("bald", NOW) is None
    assert answered(503, retry_after="7200").next_at == NOW + timedelta(hours=2)


def test_a_gone_feed_is_never_asked_again():
    state = answered(410)
    assert state.health is FeedHealth.GONE
    assert not is_due(state, NOW + timedelta(days=400))


def test_a_refusal_is_said():
    state = answered(403)
    assert state.health is FeedHealth.REFUSED
    assert "403" in state.problem
    assert not is_due(state, NOW)
    assert is_due(state, NOW + timedelta(days=2))


def test_a_move_is_said():
    assert answered(200, moved_to="https://neu.example/feed").moved_to == "https://neu.example/feed"


ROBOTS = b"\xef\xbb\xbfUser-agent: *\nDisallow: /intern/\nAllow: /intern/presse\nCrawl-delay: 2\n"


def test_robots_are_read_with_a_byte_order_mark():
    robots = read_robots(200, ROBOTS)
    assert not robots.allow("https://e.org/intern/x", "Wortlaut")
    assert robots.allow("https://e.org/intern/presse", "Wortlaut")
    assert robots.delay("Wortlaut") == 2.0


@pytest.mark.parametrize(
    ("status", "allowed"), [(404, True), (403, True), (500, False), (0, False)]
)
def test_a_missing_file_allows_everything_and_an_unreachable_one_nothing(status, allowed):
    assert read_robots(status, b"").allow("https://e.org/x", "Wortlaut") is allowed


OPML = b"""<?xml version="1.0"?><opml version="1.0"><head><title>Meine & deine</title></head><body>
<outline text="Politik"><outline text="Bote" xmlUrl="https://bote.example/feed?a=1&b=2"
 htmlUrl="https://bote.example/" type="rss"/><outline text="Tief"><outline title="Zwei"
 xmlurl="feed://zwei.example/rss"/></outline></outline>
<outline text="Noch einmal" xmlUrl="https://bote.example/feed?a=1&b=2"/>
<outline text="Ohne"/></body></opml>"""


def test_a_list_of_feeds_is_read_each_address_once():
    assert read_opml(OPML) == (
        FeedOutline(
            "https://bote.example/feed?a=1&b=2", "Bote", "https://bote.example/", ("Politik",)
        ),
        FeedOutline("http://zwei.example/rss", "Zwei", "", ("Politik", "Tief")),
    )


def test_a_list_that_was_written_is_read_as_it_was():
    outlines = read_opml(OPML)
    assert read_opml(write_opml(outlines, "Meine Feeds")) == outlines


def test_a_feed_that_a_list_comments_out_is_left_out_and_names_are_decoded_twice():
    body = (
        b'<outline text="Aus" isComment="true"><outline xmlUrl="https://aus.example/"/></outline>'
        b'<outline text="Tag &amp;amp; Nacht" xmlUrl="https://tag.example/"/>'
    )
    found = read_opml(b"<opml><body>" + body + b"</body></opml>")
    assert found == (FeedOutline("https://tag.example/", "Tag & Nacht"),)


def test_the_scheme_of_a_feed_may_be_in_capitals():
    body = b'<outline text="A" xmlUrl="HTTPS://example.org/Feed"/><outline xmlUrl="Feed:ftp"/>'
    found = read_opml(b"<opml><body>" + body + b"</body></opml>")
    assert found[0] == FeedOutline("https://example.org/Feed", "A")
