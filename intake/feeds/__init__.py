"""Feeds of any kind: their entries, when to ask again, what a site allows, lists of feeds.

>>> from intake import Document
>>> from intake.feeds import read_entries
>>> for entry in read_entries(Document(data, address="https://example.org/feed")):
...     print(entry.address, entry.published)
"""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import IntakeError, UnknownFormatError
from ..formats.feeds import json_feed, sitemap, syndication
from ..formats.feeds.entries import (
    MOST_ENTRIES,
    FeedEntry,
    FeedFile,
    FeedHead,
    SitemapReference,
    limited,
)
from ..formats.feeds.feed_repairs import repaired
from ..registry import Document, narrow

__all__ = [
    "FeedEntry",
    "FeedFile",
    "FeedHead",
    "SitemapReference",
    "read_entries",
    "read_head",
    "read_sitemaps",
]


def read_entries(document: Document, most: int = MOST_ENTRIES) -> Iterator[FeedEntry | IntakeError]:
    """The entries of RSS, Atom, JSON Feed or a sitemap, in order; an error for each that cannot be
    read, and a last one where the feed breaks off or has more than ``most``.
    """
    document = repaired(narrow(document))
    if syndication.sniff_syndication(document):
        yield from limited(syndication.read_syndication(document), most)
    elif json_feed.sniff_json_feed(document):
        yield from limited(json_feed.read_json_entries(document), most)
    elif sitemap.sniff_sitemap(document):
        found = sitemap.read_sitemap(document)
        yield from limited((e for e in found if not isinstance(e, SitemapReference)), most)
    else:
        yield UnknownFormatError("no feed")


def read_head(document: Document) -> FeedHead:
    """The feed's own title, page, language and wishes; empty for a sitemap or no feed."""
    document = repaired(narrow(document))
    if syndication.sniff_syndication(document):
        return syndication.read_syndication_head(document)
    if json_feed.sniff_json_feed(document):
        return json_feed.read_json_head(document)
    return FeedHead()


def read_sitemaps(document: Document) -> Iterator[SitemapReference]:
    """The sitemaps that an index names."""
    document = repaired(narrow(document))
    if sitemap.sniff_sitemap(document):
        found = sitemap.read_sitemap(document)
        yield from (each for each in found if isinstance(each, SitemapReference))
