"""JSON Feed 1.0 and 1.1."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from ...dates.stamps import read_stamp, unread_stamps
from ...errors import BrokenDocumentError, IntakeError, NoArticleError
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format
from ..agencies.genres import special_genre
from ..agencies.html_body import html_words
from .entries import FeedEntry, FeedFile, FeedHead, absolute, as_paragraphs, entry_records, limited


def read_json_feed(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    feed = _feed(document)
    if not feed.get("items"):
        raise NoArticleError("a feed without entries")
    yield from entry_records(limited(_entries(feed, document)), read_json_head(document))


def read_json_entries(document: Document) -> Iterator[FeedEntry | IntakeError]:
    try:
        yield from _entries(_feed(document), document)
    except IntakeError as error:
        yield error


def read_json_head(document: Document) -> FeedHead:
    feed = _feed(document)
    home = absolute(_text(feed, "home_page_url"), document.address)
    return FeedHead(_text(feed, "title"), home, _text(feed, "language")[:2].lower())


def _feed(document: Document) -> dict[str, Any]:
    try:
        feed = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        raise BrokenDocumentError("a JSON Feed without items")
    return feed


def _entries(feed: dict[str, Any], document: Document) -> Iterator[FeedEntry | IntakeError]:
    base = document.address or _text(feed, "home_page_url")
    shared = tuple(_authors(feed))
    for number, item in enumerate(feed["items"], 1):
        if isinstance(item, dict):
            yield _entry(item, base, shared)
        else:
            yield BrokenDocumentError("not an object", item=f"entry {number}")


def _entry(item: dict[str, Any], base: str, shared: tuple[str, ...]) -> FeedEntry:
    number = _text(item, "id")
    named = number if number.startswith(("http://", "https://")) else ""
    address = absolute(_text(item, "url") or named or _text(item, "external_url"), base)
    tags = tuple(tag for tag in item.get("tags") or () if isinstance(tag, str))
    plain = _text(item, "content_text")
    stamp, changed = _text(item, "date_published"), _text(item, "date_modified")
    published = read_stamp(stamp)
    return FeedEntry(
        identifier=number or address,
        title=html.unescape(_text(item, "title")),
        address=address,
        published=published,
        updated=read_stamp(changed),
        authors=tuple(_authors(item)) or shared,
        summary=html_words(_text(item, "summary")) or ("" if item.get("content_html") else plain),
        content=_text(item, "content_html") or (as_paragraphs(plain) if "\n" in plain else ""),
        language=_text(item, "language")[:2].lower(),
        keywords=tags,
        special_genre=special_genre(tags),
        files=tuple(_files(item, base)),
        problems=unread_stamps(stamp, changed),
    )


def _text(values: dict[str, Any], name: str) -> str:
    value = values.get(name)
    return str(value).strip() if isinstance(value, str | int | float) else ""


def _authors(values: dict[str, Any]) -> Iterator[str]:
    """``authors`` of 1.1, ``author`` of 1.0."""
    listed = values.get("authors")
    for author in [*(listed if isinstance(listed, list) else []), values.get("author")]:
        if isinstance(author, dict) and _text(author, "name"):
            yield _text(author, "name")


def _files(item: dict[str, Any], base: str) -> Iterator[FeedFile]:
    for found in item.get("attachments") or ():
        if isinstance(found, dict) and (address := absolute(_text(found, "url"), base)):
            yield FeedFile(address, _text(found, "mime_type"))


def sniff_json_feed(document: Document) -> float:
    head = document.head
    if not head.startswith("{"):
        return NO
    # PHP escapes strokes; some leave the version out, or write it behind all items.
    is_named = "jsonfeed.org/version" in head or "jsonfeed.org\\/version" in head
    has_items = '"items"' in head and re.search(r'"content_(?:html|text)"', head)
    return SURELY if is_named or has_items else NO


FORMAT = Format(
    name="JSON Feed",
    read=read_json_feed,
    sniff=sniff_json_feed,
    media_types=frozenset({"application/feed+json", "application/json"}),
    extensions=frozenset({".json"}),
)
