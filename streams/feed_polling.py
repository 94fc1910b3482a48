"""One poll of a feed: what is new in it is noted together with what is known of the feed
afterwards, in one transaction, so that a worker that is killed anywhere neither doubles an entry
nor misses one.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from articles.incoming_items.page_fetcher import page_fetcher
from articles.incoming_items.polite_requests import AwayError, RobotsError, ask_politely
from articles.incoming_items.reading import unfetched
from claims.models.base.job_queue import queue_unless_waiting
from fetching import Fetched, Fetcher, FetchError
from intake import Document
from intake.errors import BrokenDocumentError, IntakeError, UnknownFormatError
from intake.feeds import FeedEntry, FeedHead, read_entries, read_head, read_sitemaps
from intake.feeds.polling import (
    FeedAnswer,
    FeedHealth,
    FeedState,
    FeedWishes,
    after_answer,
    after_failure,
    request_headers,
)
from intake.formats.feeds import json_feed, sitemap, syndication
from intake.formats.feeds.feed_repairs import repaired
from streams.feed_entries import note_entries
from streams.models import Feed
from streams.problems import CUT, FORBIDDEN

POLL_FEED = "poll_feed"
_ACCEPT = (
    "application/rss+xml,application/atom+xml,application/feed+json,application/json;q=0.9,"
    "application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1"
)
_MOST_PROBLEMS = 20
# Of an index; the newest ones are where the news is.
_MOST_SITEMAPS = 10
# A sitemap lists a site's whole past, a feed its latest entries.
_NEWS_OF_A_SITEMAP = timedelta(days=7)


@dataclass
class FeedReading:
    """What an answer says: entries, the feed's own facts, sentences about what went wrong."""

    entries: list[FeedEntry] = field(default_factory=list)
    head: FeedHead = field(default_factory=FeedHead)
    kind: str = Feed.Kind.UNKNOWN
    problems: list[str] = field(default_factory=list)
    is_broken: bool = False


def queue_poll(feed: Feed, turn: datetime | None = None) -> None:
    """Have the worker ask the feed, at its turn if it has one; one poll that waits will do."""
    name, turn_in_iso = f"feed-{feed.pk}", turn.isoformat() if turn else ""
    queue_unless_waiting(
        POLL_FEED, lock=name, queueing_lock=name, at=turn, feed_id=feed.pk, turn=turn_in_iso
    )


def queue_due_polls(now: datetime | None = None) -> int:
    """Queue a poll of every feed that is due; returns how many."""
    due = list(Feed.objects.due(now or timezone.now()).only("pk"))
    for feed in due:
        queue_poll(feed)
    return len(due)


def poll_feed(feed: Feed) -> int:
    """Ask the feed, note what is new, and save when it is asked again; returns how many entries
    are new.
    """
    before, now, spread = feed.state, timezone.now(), random.random()  # noqa: S311 - no secret
    try:
        fetched = ask_politely(
            feed.address, {"Accept": _ACCEPT, **request_headers(before)}, fetcher=_feed_fetcher()
        )
    except (FetchError, AwayError) as error:
        return _save(feed, _after_refusal(before, error, now, spread), None)
    reading = _read(feed, fetched) if fetched.status == 200 else None
    answer = FeedAnswer(
        fetched.status,
        fetched.headers,
        moved_to=(reading and reading.head.moved_to) or fetched.moved_to or before.moved_to,
        wishes=_wishes(reading.head) if reading else None,
    )
    after = after_answer(before, answer, now, spread)
    if reading and reading.is_broken:
        # Not to be told »not modified« of what stood behind the break.
        failed = after_failure(before, "\n".join(reading.problems[:_MOST_PROBLEMS]), now, spread)
        after = replace(failed, etag="", last_modified="")
    elif reading and reading.problems:
        after = replace(after, problem="\n".join(reading.problems[:_MOST_PROBLEMS]))
    return _save(feed, after, reading)


def _wishes(head: FeedHead) -> FeedWishes:
    return FeedWishes(head.interval, head.quiet_hours, head.quiet_days)


def _after_refusal(
    before: FeedState, error: FetchError | AwayError, now: datetime, spread: float
) -> FeedState:
    if isinstance(error, RobotsError):
        failed = after_failure(before, FORBIDDEN, now, spread)
        return replace(failed, health=FeedHealth.REFUSED)
    why = error.why if isinstance(error, AwayError) else error
    detail = f" ({why.detail})" if why.detail else ""
    return after_failure(before, f"{unfetched(why)['error']}{detail}", now, spread)


def _read(feed: Feed, fetched: Fetched) -> FeedReading:
    document = _document(fetched)
    reading = FeedReading(head=read_head(document), kind=_kind(document))
    if fetched.is_cut:
        reading.problems.append(CUT)
    if reading.kind == Feed.Kind.SITEMAP:
        _add(reading, _entries_of_index(document, feed), fetched.is_cut)
    _add(reading, read_entries(document), fetched.is_cut)
    return reading


def _document(fetched: Fetched) -> Document:
    charset = f"; charset={fetched.charset}" if fetched.charset else ""
    known = Document(fetched.content, f"{fetched.media_type}{charset}", fetched.address)
    return repaired(known)


def _kind(document: Document) -> str:
    if syndication.sniff_syndication(document):
        return Feed.Kind.SYNDICATION
    if json_feed.sniff_json_feed(document):
        return Feed.Kind.JSON
    return Feed.Kind.SITEMAP if sitemap.sniff_sitemap(document) else Feed.Kind.UNKNOWN


def _add(reading: FeedReading, found: Iterable[FeedEntry | IntakeError], is_cut: bool) -> None:
    since = timezone.now() - _NEWS_OF_A_SITEMAP if reading.kind == Feed.Kind.SITEMAP else None
    for entry in found:
        if isinstance(entry, FeedEntry):
            if not (since and _is_older(entry, since)):
                reading.entries.append(entry)
            continue
        if is_cut and isinstance(entry, BrokenDocumentError):
            continue  # said already
        place = f" ({entry.item})" if entry.item else ""
        reading.problems.append(f"{entry}{place}")
        reading.is_broken |= isinstance(entry, BrokenDocumentError | UnknownFormatError)


def _is_older(entry: FeedEntry, since: datetime) -> bool:
    moment = entry.published or entry.updated
    return moment is not None and moment.day is not None and moment.day < since.date()


def _entries_of_index(document: Document, feed: Feed) -> Iterator[FeedEntry | IntakeError]:
    """The entries of the newest sitemaps that an index names, or an index that it names."""
    waiting, asked = _named_by(document, feed), set[str]()
    while waiting and len(asked) < _MOST_SITEMAPS:
        address = waiting.pop(0)
        if address in asked:
            continue
        asked.add(address)
        try:
            fetched = ask_politely(address, {"Accept": _ACCEPT}, fetcher=_feed_fetcher())
        except (FetchError, AwayError) as error:
            yield BrokenDocumentError(str(error), item=address)
            continue
        named = _named_by(_document(fetched), feed)
        waiting = [*named, *waiting]
        if not named:
            yield from read_entries(_document(fetched))


def _named_by(document: Document, feed: Feed) -> list[str]:
    """The sitemaps of the feed's own host that an index names, the newest first."""
    host = urlsplit(feed.address).hostname
    named = [each for each in read_sitemaps(document) if urlsplit(each.address).hostname == host]
    named.sort(key=lambda each: each.modified.iso if each.modified else "", reverse=True)
    return [each.address for each in named]


def _save(feed: Feed, state: FeedState, reading: FeedReading | None) -> int:
    with transaction.atomic():
        current = Feed.objects.select_for_update().filter(pk=feed.pk).first()
        if current is None:
            return 0  # removed meanwhile
        new = note_entries(current, reading.entries) if reading else 0
        if reading and reading.kind:
            current.kind = reading.kind
            current.title = current.title or reading.head.title[:300]
            current.site = current.site or reading.head.address[:2000]
        current.keep_state(state)
    return new


def _feed_fetcher() -> Fetcher:
    """A feed that never ends, or a huge one, is read as far as the limit."""
    usual, size = page_fetcher(), settings.WORTLAUT_FEED_LIMIT
    return replace(usual, limits=replace(usual.limits, size=size, unpacked=2 * size, cuts=True))
