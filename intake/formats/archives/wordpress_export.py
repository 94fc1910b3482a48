"""WordPress' export of a whole site (»WXR«): RSS 2.0 with everything that the site keeps, of which
published posts and pages are articles.

Drafts, pictures, menus and what is behind a password are none; logins have the names that the site
shows for them in front of all items.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import CutOffError, IntakeError, NoArticleError, NoTextError
from ...people.authors import read_authors
from ...readers.safe_xml import Element, children, local_name, stream_xml
from ...readers.text_builder import TextBuilder
from ...records import ArticleRecord
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..agencies.genres import special_genre
from ..agencies.html_body import add_html, html_words
from ..feeds.entries import FeedHead
from ..feeds.feed_elements import core_text, module_text, namespace_of
from ..feeds.syndication import (
    breaks_off,
    complete_entries,
    entry_categories,
    read_syndication_head,
)
from .wordpress_markup import as_page

# What a site keeps beside its articles; types of a plugin's own may be articles. The words for
# parts of a page stand whole between hyphens: a »platform« is no form.
_NO_ARTICLES = re.compile(
    r"attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request"
    r"|wp_\w+|acf-.*|elementor_.*|(?:.*[_-])?(?:wp)?(?:menu|template|layout|form|popup"
    r"|redirect)s?"
)
_NO_DAY = "0000-00-00 00:00:00"


def read_wordpress_export(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    head = read_syndication_head(document)
    complete = complete_entries(document)
    names: dict[str, str] = {}
    number = 0
    with document.open() as source:
        try:
            for element in stream_xml(source, {"author", "item"}, lenient=True):
                if local_name(element) == "author":
                    names |= _display_name(element)
                    continue
                number += 1
                if number <= complete:
                    yield _item(element, number, head, names)
        except IntakeError as error:
            yield error
            return
    if breaks_off(document):
        yield CutOffError(item=f"behind item {min(number, complete)}")


def _display_name(author: Element) -> dict[str, str]:
    """The name that the site shows for a login, or first and last name where it shows the login."""
    login = module_text(author, "author_login")
    shown = module_text(author, "author_display_name")
    parts = (module_text(author, f"author_{which}_name") for which in ("first", "last"))
    whole = " ".join(filter(None, parts))
    return {login: whole if shown.lower() == login.lower() and " " in whole else shown or login}


def _item(
    element: Element, number: int, head: FeedHead, names: dict[str, str]
) -> ArticleRecord | IntakeError:
    address = core_text(element, "link")
    try:
        _check_is_published(element)
        return _record(element, address, head, names)
    except IntakeError as error:
        return type(error)(error.detail, item=f"item {number} {address}".strip())


def _check_is_published(element: Element) -> None:
    """Raises NoArticleError."""
    kind, status = module_text(element, "post_type"), module_text(element, "status")
    if _NO_ARTICLES.fullmatch(kind):
        raise NoArticleError(kind)
    if status not in ("publish", ""):
        raise NoArticleError(f"{kind}, {status}")
    if module_text(element, "post_password"):
        raise NoArticleError(f"{kind}, behind a password")


def _record(element: Element, address: str, head: FeedHead, names: dict[str, str]) -> ArticleRecord:
    builder = TextBuilder()
    lead = html_words(_encoded(element, "excerpt"))
    add_html(builder, as_page(_encoded(element, "content")), lead)
    text, passages = builder.finished()
    if not text:
        raise NoTextError
    login = module_text(element, "creator")
    keywords = tuple(dict.fromkeys(entry_categories(element)))
    return ArticleRecord(
        title=html_words(core_text(element, "title")) or text.split("\n", 1)[0][:200],
        text=text,
        lead=lead,
        outlet=head.title,
        authors=read_authors(names.get(login, login)),
        published=_moment(element, "post_date") or read_stamp(core_text(element, "pubDate")),
        modified=_moment(element, "post_modified"),
        language=head.language,
        address=address,
        passages=passages,
        origins=dict.fromkeys(("title", "published", "authors"), "wordpress"),
        identifier=core_text(element, "guid") or address,
        special_genre=special_genre(keywords),
        keywords=keywords,
    )


def _encoded(element: Element, module: str) -> str:
    """The markup of one of RSS's modules, of whichever version of the export."""
    found = (e for e in children(element, "encoded") if f"/{module}/" in namespace_of(e))
    return next((e.text or "" for e in found), "")


def _moment(element: Element, name: str) -> Moment | None:
    """In the site's own zone, which is the difference from the time of Greenwich beside it; posts
    that were brought in from elsewhere may have only the first.
    """
    own, gmt = module_text(element, name), module_text(element, f"{name}_gmt")
    if _NO_DAY in (own, gmt):
        return None if own == _NO_DAY else read_stamp(own)
    try:
        own_time, gmt_time = dt.datetime.fromisoformat(own), dt.datetime.fromisoformat(gmt)
        zone = dt.timezone(own_time - gmt_time)
        return Moment(own_time.replace(tzinfo=zone).isoformat())
    except ValueError:
        return read_stamp(own)


def _sniff(document: Document) -> float:
    is_export = re.search(r"xmlns:wp=[\"']https?://wordpress\.org/export/", document.head)
    return SURELY if document.root == "rss" and is_export else NO


FORMAT = Format(
    name="WordPress export",
    read=read_wordpress_export,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"application/rss+xml"},
    extensions=frozenset({".xml", ".wxr", ".rss"}),
    streams=True,
)
