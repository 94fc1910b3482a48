"""Sitemaps, those for news with their genres, indexes of sitemaps, and lists of addresses as text.

A date is as precise as it is written: a month is no day (libraries fill in today's).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from ...dates.stamps import read_stamp, unread_stamps
from ...errors import IntakeError, NoArticleError
from ...readers.safe_xml import Element, child, child_text, local_name, stream_xml
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..agencies.genres import special_genre
from ..refused import refuse_with
from .entries import FeedEntry, SitemapReference, absolute

_ADDRESS = re.compile(r"https?://\S+")
_LONG = 50  # lines of a list, behind which the last of the beginning may be cut off


def read_sitemap(document: Document) -> Iterator[FeedEntry | SitemapReference | IntakeError]:
    if _is_list(document):
        yield from _read_list(document)
        return
    with document.open() as source:
        try:
            for element in stream_xml(source, {"url", "sitemap"}, lenient=True):
                address = absolute(child_text(element, "loc"), document.address)
                if local_name(element) == "sitemap":
                    yield SitemapReference(address, read_stamp(child_text(element, "lastmod")))
                elif address:
                    yield _entry(element, address)
        except IntakeError as error:
            yield error


def _is_list(document: Document) -> bool:
    """Whether each line is an address: the simplest sitemap, one to a line."""
    lines = document.head.split("\n")
    lines = [line.strip() for line in (lines[:-1] if len(lines) > _LONG else lines) if line.strip()]
    return len(lines) > 1 and all(_ADDRESS.fullmatch(line) for line in lines)


def _read_list(document: Document) -> Iterator[FeedEntry]:
    with document.open() as source:
        for line in source:
            if address := absolute(line.decode("utf-8-sig", "replace"), document.address):
                yield FeedEntry(identifier=address, address=address)


def _entry(element: Element, address: str) -> FeedEntry:
    news = child(element, "news")
    stamp = child_text(news, "publication_date")
    published = read_stamp(stamp)
    genres = tuple(filter(None, (g.strip() for g in child_text(news, "genres").split(","))))
    keywords = (k.strip() for k in child_text(news, "keywords").split(","))
    return FeedEntry(
        identifier=address,
        # Also where a CDATA section holds what is escaped: »Baths &amp; pools«.
        title=html.unescape(child_text(news, "title")),
        address=address,
        published=published,
        updated=read_stamp(child_text(element, "lastmod")),
        language=child_text(news, "publication", "language")[:2].lower(),
        outlet=child_text(news, "publication", "name"),
        keywords=tuple(filter(None, keywords)),
        genres=genres,
        special_genre=special_genre(genres),
        problems=unread_stamps(stamp),
    )


def sniff_sitemap(document: Document) -> float:
    is_xml = document.root in ("urlset", "sitemapindex")
    return SURELY if is_xml or _is_list(document) else NO


FORMAT = Format(
    name="sitemap",
    read=refuse_with(lambda _: NoArticleError("a sitemap names pages and holds none")),
    sniff=sniff_sitemap,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
    streams=True,
)
