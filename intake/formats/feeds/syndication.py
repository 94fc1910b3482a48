"""RSS 0.9 to 2.0 and Atom, entry by entry and lenient: feeds are rarely well-formed for long.

Read here since feedparser takes European zones (CET, MESZ, BST) for UTC without a sign, keeps the
last of several transcripts, and holds a feed of any size in memory (docs/decisions).
"""

from __future__ import annotations

import html
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import CutOffError, IntakeError, NoArticleError
from ...readers.safe_xml import (
    Element,
    attribute,
    children,
    element_text,
    local_name,
    mend,
    stream_xml,
)
from ...records import ArticleRecord
from ...registry import LIKELY, NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..agencies.genres import special_genre
from .entries import (
    FeedEntry,
    FeedFile,
    FeedHead,
    absolute,
    as_paragraphs,
    entry_records,
    limited,
    without_footer,
)
from .entry_authors import entry_authors
from .entry_words import markup_of, media_words, title_of, words_of
from .feed_elements import CORE, DC, ITUNES, TERMS, core_child, core_text, module_text, namespace_of
from .feed_repairs import repaired

_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_PODCAST = re.compile(r"podcastindex\.org/namespace|Podcastindex-org")
_ROOT_END = re.compile(rb"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_ENTRY_END = re.compile(rb"</(?:\w+:)?(?:item|entry)\s*>|<(?:\w+:)?(?:item|entry)\b[^<>]*/>")
_TAIL = 5_000  # bytes, in which comments of the server may stand behind the end
_NUMBER = re.compile(rb"<(?:guid|id)\b[^<>]*>(?:\s*<!\[CDATA\[)?([^<\]]+)")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SECONDS = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000}


def read_feed_file(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    found = False
    for item in entry_records(limited(read_syndication(document)), read_syndication_head(document)):
        found = True
        yield item
    if not found:
        raise NoArticleError("a feed without entries")


def read_syndication(document: Document) -> Iterator[FeedEntry | IntakeError]:
    """Every entry as it is complete, in bounded memory; a last error where the feed breaks off."""
    document = repaired(document)
    head = read_syndication_head(document)
    base = head.base or document.address or head.address
    entries, complete = 0, complete_entries(document)
    shared = _shared_numbers(document.data) if document.is_whole else frozenset()
    with document.open() as source:
        try:
            for element in stream_xml(source, {"item", "entry"}, lenient=True):
                entries += 1
                # The lenient parser closes what the answer left open: half an entry.
                if entries <= complete:
                    yield _told_apart(_entry(element, base, head.authors), shared)
        except IntakeError as error:
            yield error
            return
    if breaks_off(document):
        yield CutOffError(item=f"behind entry {entries}")


def _shared_numbers(data: bytes) -> frozenset[str]:
    """What several entries have as their number, which then is none: mostly the site's address."""
    counts = Counter(found.strip() for found in _NUMBER.findall(data))
    return frozenset(each.decode("utf-8", "replace") for each, n in counts.items() if n > 1)


def _told_apart(entry: FeedEntry, shared: frozenset[str]) -> FeedEntry:
    is_shared = entry.identifier in shared and entry.address
    return replace(entry, identifier=entry.address) if is_shared else entry


def complete_entries(document: Document) -> int:
    """How many entries there are at most; all of them unless the feed breaks off."""
    return len(_ENTRY_END.findall(document.data)) if breaks_off(document) else sys.maxsize


def breaks_off(document: Document) -> bool:
    """Whether the end is missing, as far as all of it is there to be looked at."""
    return document.is_whole and not _ROOT_END.search(document.data[-_TAIL:])


def read_syndication_head(document: Document) -> FeedHead:
    """What stands before the first entry."""
    document = repaired(document)
    start = re.split(rb"<(?:\w+:)?(?:item|entry)[\s>]", document.data[:200_000], maxsplit=1)[0]
    parser = etree.XMLParser(recover=True, no_network=True, resolve_entities="internal")
    root = etree.fromstring(mend(start.lstrip()) or b"<rss/>", parser)
    if root is None:
        return FeedHead()
    channel = next((e for e in root.iter() if local_name(e) in ("channel", "feed")), root)
    base = absolute(attribute(channel, "base"), document.address)
    address = absolute(_link(channel), base or document.address)
    return FeedHead(
        title=words_of(core_child(channel, "title")),
        address=address,
        language=_language(channel),
        moved_to=absolute(module_text(channel, "new-feed-url"), document.address),
        interval=_interval(channel),
        authors=tuple(entry_authors(channel)) if local_name(channel) == "feed" else (),
        base=base,
        quiet_hours=frozenset(_quiet_hours(channel)),
        quiet_days=frozenset(_quiet_days(channel)),
    )


def _language(channel: Element) -> str:
    named = core_text(channel, "language") or module_text(channel, "language", DC)
    return (named or attribute(channel, "lang"))[:2].lower()


def _interval(channel: Element) -> int | None:
    """RSS's ttl in minutes, or the syndication module's period over its frequency."""
    minutes = core_text(channel, "ttl")
    if minutes.isdecimal() and len(minutes) < 7:
        return int(minutes) * 60
    period = _SECONDS.get(module_text(channel, "updatePeriod").lower())
    frequency = module_text(channel, "updateFrequency")
    if period and frequency.isdecimal() and 0 < int(frequency) < 10_000:
        return period // int(frequency)
    return period


def _quiet_hours(channel: Element) -> Iterator[int]:
    """Hours of the day, in UTC, at which the feed is not to be asked."""
    for hour in (e for skipped in children(channel, "skipHours") for e in children(skipped)):
        written = element_text(hour)
        if written.isdecimal() and int(written) <= 24:
            yield int(written) % 24


def _quiet_days(channel: Element) -> Iterator[int]:
    """Days of the week, 0 for Monday."""
    for day in (e for skipped in children(channel, "skipDays") for e in children(skipped)):
        if (name := element_text(day).lower()[:3]) in _DAYS:
            yield _DAYS.index(name)


def _link(element: Element) -> str:
    """RSS's link is a text; Atom has several with relations, the page being the alternate one."""
    best = ""
    for link in children(element, "link"):
        href = attribute(link, "href")
        if not href and (link.text or "").strip() and namespace_of(link) in CORE:
            return str(link.text).strip()
        if href and attribute(link, "rel") in ("alternate", ""):
            best = best or href
    return best


def _entry(element: Element, base: str, shared: tuple[str, ...]) -> FeedEntry:
    base = absolute(attribute(element, "base"), base) or base
    guid = core_text(element, "guid") or core_text(element, "id") or attribute(element, "about")
    address = _address(element, guid, base)
    published, updated, problems = _dates(element)
    categories = tuple(entry_categories(element))
    return FeedEntry(
        identifier=guid or address,
        title=title_of(element),
        address=address,
        published=published,
        updated=updated,
        authors=tuple(dict.fromkeys(entry_authors(element))) or shared,
        summary=without_footer(_summary(element)),
        content=_content(element),
        language=(module_text(element, "language", DC) or attribute(element, "lang"))[:2].lower(),
        outlet=_source(element),
        keywords=categories,
        special_genre=special_genre((*categories, module_text(element, "type", DC))),
        people=tuple(_other_all(element, "person")),
        files=tuple(_files(element, base)),
        problems=problems,
    )


def _address(element: Element, guid: str, base: str) -> str:
    """The article's; where a service that counts readers stands between, what that leads to. A
    number that is an address is the article's unless the feed says otherwise.
    """
    address = absolute(module_text(element, "origLink") or _link(element), base)
    if address or "://" not in guid:
        return address
    permanent = core_child(element, "guid")
    is_permanent = permanent is None or attribute(permanent, "isPermaLink") != "false"
    return absolute(guid, base) if is_permanent else ""


def _source(element: Element) -> str:
    """The feed that it comes from: RSS has its title as text, Atom as an element."""
    source = core_child(element, "source")
    return (core_text(source, "title") or (source.text or "").strip()) if source is not None else ""


def _summary(element: Element) -> str:
    """Of a recording, which has no page of words, what its maker says of it."""
    summary = words_of(_first_of(element, "description", "summary"))
    summary = summary or module_text(element, "summary", ITUNES)
    return summary or ("" if _content(element) else media_words(element, "description"))


def _first_of(element: Element, *names: str) -> Element | None:
    return next((e for name in names if (e := core_child(element, name)) is not None), None)


def _dates(element: Element) -> tuple[Moment | None, Moment | None, tuple[str, ...]]:
    """When it was published and changed; a date in no calendar is said."""
    stamps = {
        name: core_text(element, name)
        for name in ("pubDate", "published", "issued", "updated", "modified", "created")
    }
    first = stamps["pubDate"] or stamps["published"] or stamps["issued"]
    first = first or module_text(element, "date", DC) or module_text(element, "issued", TERMS)
    first = first or module_text(element, "created", TERMS) or stamps["created"]
    last = stamps["updated"] or stamps["modified"] or module_text(element, "modified", TERMS)
    published, updated = _stamp(first), _stamp(last)
    problems = tuple(
        f"»{stamp[:40]}« is no date of the calendar."
        for stamp, moment in ((first, published), (last, updated))
        if stamp and moment is None
    )
    return published, updated, problems


def _stamp(written: str) -> Moment | None:
    """The beginning of the count is what systems write for no date, or a year before the first
    (»30 Nov -0001«).
    """
    moment = read_stamp(written)
    is_none = moment and moment.iso.startswith(("1970-01-01T00:00:00", "0001-"))
    return None if is_none else moment


def entry_categories(element: Element) -> Iterator[str]:
    """Its categories and subjects by their names, also where a CDATA section holds what is escaped:
    »Baths &amp; pools«.
    """
    return map(html.unescape, _categories(element))


def _categories(element: Element) -> Iterator[str]:
    for category in children(element, "category"):
        if namespace_of(category) in CORE:
            name = (
                attribute(category, "label")
                or attribute(category, "term")
                or element_text(category)
            )
            if name:
                yield name
    for subject in children(element, "subject"):
        if namespace_of(subject) == DC and (name := element_text(subject)):
            yield name


def _content(element: Element) -> str:
    for encoded in children(element, "encoded"):
        if namespace_of(encoded) == _CONTENT:
            return encoded.text or ""
    content = core_child(element, "content")
    if content is None or attribute(content, "src"):
        return ""
    markup = markup_of(content)
    is_text = attribute(content, "type") in ("", "text") and not re.search(r"<\w", markup)
    return as_paragraphs(markup) if is_text else markup


def _other_all(element: Element, name: str) -> Iterator[str]:
    found = (e for e in children(element, name) if _PODCAST.search(namespace_of(e)))
    return (words for e in found if (words := element_text(e) or attribute(e, "name")))


def _files(element: Element, base: str) -> Iterator[FeedFile]:
    """Recordings, and all transcripts of Podcasting 2.0."""
    for found in children(element, "enclosure", "transcript", "link"):
        name = local_name(found)
        if name == "link" and attribute(found, "rel") != "enclosure":
            continue
        address = absolute(attribute(found, "url") or attribute(found, "href"), base)
        if address:
            kind, language = attribute(found, "type"), attribute(found, "language")
            yield FeedFile(address, kind, language, name == "transcript")


def sniff_syndication(document: Document) -> float:
    head, name = document.head, document.root.lower()
    if name in ("rss", "channel"):
        return SURELY
    if name == "feed" and "schemas.microsoft.com/ado" in head:
        return LIKELY  # a table in Atom's clothes, which a format of its own may know
    if name == "feed":
        return SURELY if "/Atom" in head or "atom/ns" in head or "<entry" in head else NO
    is_rss = "purl.org/rss" in head or "netscape.com/rdf/simple" in head
    return SURELY if name == "rdf" and is_rss else NO


FORMAT = Format(
    name="RSS and Atom",
    read=read_feed_file,
    sniff=sniff_syndication,
    media_types=XML_MEDIA_TYPES
    | {"application/rss+xml", "application/atom+xml", "application/rdf+xml"},
    extensions=frozenset({".rss", ".atom", ".xml", ".rdf"}),
    streams=True,
)
