"""What a feed says of each of its entries, and of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from ...dates.moments import Moment
from ...errors import IntakeError, NoTextError, TooLargeError
from ...readers.text_builder import TextBuilder
from ...records import ArticlePassage, ArticleRecord, SpecialGenre
from ..agencies.html_body import add_html

MOST_ENTRIES = 10_000  # of one answer; a feed that never ends is stopped there


@dataclass(frozen=True, slots=True)
class FeedFile:
    """A file that an entry names: a recording, its transcript."""

    address: str
    media_type: str = ""
    language: str = ""
    is_transcript: bool = False


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry. ``identifier`` stays the same when the entry changes; ``address`` is the page's.
    ``content`` is HTML, ``summary`` is text. ``problems`` are sentences.
    """

    identifier: str
    title: str = ""
    address: str = ""
    published: Moment | None = None
    updated: Moment | None = None
    authors: tuple[str, ...] = ()
    summary: str = ""
    content: str = ""
    language: str = ""
    outlet: str = ""
    keywords: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    special_genre: SpecialGenre | None = None
    people: tuple[str, ...] = ()
    files: tuple[FeedFile, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedHead:
    """A feed's own facts. ``interval`` is how many seconds it asks to be left alone for,
    ``authors`` are those of every entry that names none, and ``base`` is what addresses of entries
    are relative to. In its ``quiet_hours`` (0 to 23, UTC) and on its ``quiet_days`` (0 for Monday)
    it asks not to be asked.
    """

    title: str = ""
    address: str = ""
    language: str = ""
    moved_to: str = ""
    interval: int | None = None
    authors: tuple[str, ...] = ()
    base: str = ""
    quiet_hours: frozenset[int] = frozenset()
    quiet_days: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SitemapReference:
    """A sitemap that an index names."""

    address: str
    modified: Moment | None = None


def absolute(address: str, base: str) -> str:
    """A web address, relative ones completed; empty for none and for any other scheme."""
    if not address.strip():  # and not the base itself
        return ""
    try:
        whole = urljoin(base, address.strip())
        return whole if urlsplit(whole).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def as_paragraphs(text: str) -> str:
    """Plain words with blank lines as HTML."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return "".join(f"<p>{part}</p>" for part in re.split(r"\n\s*\n", escaped))


def limited(
    entries: Iterable[FeedEntry | IntakeError], most: int = MOST_ENTRIES
) -> Iterator[FeedEntry | IntakeError]:
    """The first entries; a last error where there are more than ``most``."""
    for number, entry in enumerate(entries):
        if number >= most:
            yield TooLargeError(f"more than {most} entries", item=f"behind entry {most}")
            return
        yield entry


def entry_records(
    entries: Iterable[FeedEntry | IntakeError], head: FeedHead
) -> Iterator[ArticleRecord | IntakeError]:
    """What the feed itself has of its articles; an entry without words is an error."""
    for number, entry in enumerate(entries, 1):
        if isinstance(entry, IntakeError):
            yield entry
        elif (record := _record(entry, head)) is not None:
            yield record
        else:
            yield NoTextError(item=f"entry {number} {entry.address}".strip())


def _record(entry: FeedEntry, head: FeedHead) -> ArticleRecord | None:
    text, passages = _text(entry)
    if not text:
        return None
    return ArticleRecord(
        title=entry.title or text.split("\n", 1)[0][:200],
        text=text,
        lead=entry.summary if entry.content else "",
        outlet=entry.outlet or head.title,
        authors=entry.authors,
        published=entry.published or entry.updated,
        modified=entry.updated,
        language=entry.language or head.language,
        address=entry.address,
        passages=passages,
        origins=dict.fromkeys(("title", "published", "authors"), "feed"),
        warnings=entry.problems,
        identifier=entry.identifier,
        genres=entry.genres,
        special_genre=entry.special_genre,
        keywords=entry.keywords,
    )


def _text(entry: FeedEntry) -> tuple[str, tuple[ArticlePassage, ...]]:
    builder = TextBuilder()
    if entry.content:
        add_html(builder, entry.content, entry.summary)
    if not builder.length:
        builder.paragraph(entry.summary)
    text, passages = builder.finished()
    text = without_footer(text)
    return text, tuple(passage for passage in passages if passage.span[1] <= len(text))


# What WordPress puts behind every entry, in the languages of the desk.
_FOOTER = re.compile(
    r"\s*\b(?:The post .{1,300}? (?:first appeared|appeared first) on .{1,100}\.|"
    r"(?:Der Beitrag|Dieser Beitrag|Der Post) .{1,300}? (?:erschien zuerst|ist zuerst erschienen) "
    r"(?:auf|bei) .{1,100}\.)\s*\Z"
)


def without_footer(text: str) -> str:
    """The words of an entry without the line that says where it first appeared."""
    return _FOOTER.sub("", text)
