"""Lists of feeds from other programs, and for them (OPML)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from articles.incoming_items.page_fetcher import page_fetcher
from fetching import FetchError, refuse_inside
from intake.feeds.opml import FeedOutline, read_opml, write_opml
from streams.models import Feed

if TYPE_CHECKING:
    from newsroom.models import User

LONGEST_ADDRESS = 800


def import_feeds(data: bytes, *, by: User) -> tuple[int, int, list[str]]:
    """Add every feed of the list: how many are new, how many were on record, and the addresses that
    are none. Raises BrokenDocumentError for what is no list.
    """
    refused: list[str] = []
    outlines: list[FeedOutline] = []
    for outline in read_opml(data):
        if _is_refused(outline.address):
            refused.append(outline.address)
        else:
            outlines.append(outline)
    addresses = [outline.address for outline in outlines]
    known = set(Feed.objects.filter(address__in=addresses).values_list("address", flat=True))
    new = [_feed(outline, by) for outline in outlines if outline.address not in known]
    Feed.objects.bulk_create(new, ignore_conflicts=True)
    return len(new), len(known), refused


def refuse_unasked(address: str) -> None:
    """FetchError for an address that no poll would ask: no plain one, of a port that nothing is
    fetched from, or inside.
    """
    page_fetcher().check(address)
    refuse_inside(address)


def _is_refused(address: str) -> bool:
    try:
        refuse_unasked(address)
    except FetchError:
        return True
    return len(address) > LONGEST_ADDRESS


def _feed(outline: FeedOutline, by: User) -> Feed:
    return Feed(
        address=outline.address,
        title=outline.title[:300],
        site=outline.site[:2000],
        folder="/".join(outline.folders)[:300],
        added_by=by,
    )


def export_feeds(title: str) -> bytes:
    return write_opml(_outlines(), title)


def _outlines() -> Iterator[FeedOutline]:
    for feed in Feed.objects.order_by("folder", "title", "pk").iterator():
        folders = tuple(feed.folder.split("/")) if feed.folder else ()
        yield FeedOutline(feed.address, feed.title, feed.site, folders)
