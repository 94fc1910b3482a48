"""WARC 1.0 and 1.1, compressed record by record or not at all.

Each captured page is read by its own format. What no reader saw (scripts, pictures, redirects) is
passed over; a revisit has no body and is said to be the same as what it names.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, BinaryIO
from urllib.parse import urljoin

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import (
    BrokenDocumentError,
    CutOffError,
    IntakeError,
    NoTextError,
    RepeatedError,
    TooLargeError,
)
from ...reading_place import Place, ReadingPlace
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format, read_document
from .content_encodings import DAMAGED_BODY, unpacked_body
from .listed_pages import ListedPages
from .warc_blocks import begins_like_warc, ends_whole, is_packed_whole

_READ = re.compile(
    r"text/html|application/xhtml\+xml|application/pdf|text/plain|text/vtt|application/ttml\+xml|"
    r"application/msword|application/vnd\.(?:openxmlformats|oasis)"
)
# An address that somebody could have looked at: the rest of a site's files is for programs.
_PAGE = re.compile(
    r"https?://(?![^/?#]*/(?:(?:robots|ads|app-ads|sellers|humans|llms)\.txt$|\.well-known/))"
)
#: What tells where in an archive a reader is: the record at this byte, its number, and how many
#: items were read since it began.
RECORD_PLACE = ("offset", "record", "items")
_CUT = ("The archive kept only the beginning of this page.",)
# warcio stumbles over a header that breaks off before it can say so, and over a length that no
# file has.
_BREAKS = (ArchiveLoadFailed, zlib.error, EOFError, OSError, AttributeError, OverflowError)


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """A captured page as it was received and unpacked. ``number`` counts the archive's records,
    ``position`` is where the record begins, for a run that goes on there; ``is_cut`` says that the
    archive kept only the beginning.
    """

    number: int
    position: int
    address: str
    content_type: str
    data: bytes
    captured: Moment | None
    is_cut: bool = False


def read_warc(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    place = document.place
    begin = place.resume(*RECORD_PLACE)
    with document.open() as source:
        items = read_pages(iterate_warc(source, begin, place), place)
        found = bool(begin)
        # Of a record with several articles, those that came before.
        for item in islice(items, begin.get("items", 0), None):
            found = True
            yield item
    if not found:
        raise NoTextError


def read_pages(
    pages: Iterator[ArchivedPage | IntakeError], place: ReadingPlace
) -> Iterator[ArticleRecord | IntakeError]:
    """The articles of captured pages, each with its address and time of capture. A page that came
    twice is told for what it is only within one run; in the next one it is found to be on record.
    """
    seen: set[tuple[str, int]] = set()
    for page in pages:
        for item in _items_of(page, seen):
            if place.here is not None:
                place.here = {**place.here, "items": place.here["items"] + 1}
            yield item


def _items_of(
    page: ArchivedPage | IntakeError, seen: set[tuple[str, int]]
) -> Iterator[ArticleRecord | IntakeError]:
    if isinstance(page, IntakeError):
        yield page
    else:
        name = f"record {page.number} {page.address}"
        mark = (page.address, zlib.crc32(page.data))
        if mark in seen:
            yield RepeatedError(item=name)
            return
        seen.add(mark)
        for item in read_document(Document(page.data, page.content_type, page.address)):
            if isinstance(item, IntakeError):
                yield type(item)(item.detail, item=name)
            else:
                yield replace(
                    item,
                    address=item.address or page.address,
                    retrieved=page.captured,
                    warnings=(*item.warnings, *(_CUT if page.is_cut else ())),
                )


def iterate_warc(
    source: BinaryIO,
    begin: Place | None = None,
    place: ReadingPlace | None = None,
    listed: ListedPages | None = None,
) -> Iterator[ArchivedPage | IntakeError]:
    """Each page of the archive from ``begin`` on, which is RECORD_PLACE or empty; an error for each
    record that cannot be read, and a last one where the archive breaks off. Notes in ``place``
    which record each is of, and in ``listed`` where redirects lead.
    """
    begin, place = begin or {}, place or ReadingPlace()
    offset = source.seek(begin.get("offset", 0))
    before = number = max(begin.get("record", 0) - 1, 0)
    try:
        for number, offset, record in _records(source, before):
            place.here = {"offset": offset, "record": number, "items": 0}
            if listed is not None:
                _follow(record, listed)
            page = _page(record, number, offset)
            if page is not None:
                yield page
            if isinstance(page, CutOffError):
                return
        if not ends_whole(source, offset):
            yield CutOffError(item=f"behind record {number}")
    except _BREAKS as error:
        yield CutOffError(str(error)[:200], item=f"behind record {number}")


def _records(source: BinaryIO, before: int) -> Iterator[tuple[int, int, Any]]:
    """Each record behind those ``before`` it, with its own number and where it begins."""
    records = ArchiveIterator(source, arc2warc=True, ensure_http_headers=False)
    for count, record in enumerate(records, before + 1):
        # get_record_offset() reads to the record's end, and its body with it.
        yield count, records.offset, record


def _follow(record: Any, listed: ListedPages) -> None:
    http = record.http_headers
    if record.rec_type in ("response", "revisit") and http and http.get_statuscode()[:1] == "3":
        address = _address(record.rec_headers)
        listed.follow(address, urljoin(address, http.get_header("Location") or ""))


def _address(headers: Any) -> str:
    return str(headers.get_header("WARC-Target-URI") or "").strip("<> ")


def _page(record: Any, number: int, offset: int) -> ArchivedPage | IntakeError | None:
    headers = record.rec_headers
    address = _address(headers)
    name = f"record {number} {address}".strip()
    if record.rec_type == "revisit":
        return _repeated(headers, address, name)
    content_type = _content_type(record)
    wanted = content_type is not None and bool(_PAGE.match(address))
    raw = _body(record, wanted=wanted)
    if getattr(record.raw_stream, "limit", 0) > 0:
        return CutOffError(item=name)
    if content_type is None or not wanted:
        return None
    try:
        data = unpacked_body(raw, record.http_headers)
    except DAMAGED_BODY as error:
        return BrokenDocumentError(str(error)[:200], item=name)
    except TooLargeError:
        return TooLargeError(item=name)
    if not content_type and not _begins_like_a_page(data):
        return None
    captured = read_stamp(headers.get_header("WARC-Date"))
    is_cut = any(headers.get_header(name) for name in ("WARC-Truncated", "WARC-Segment-Number"))
    return ArchivedPage(number, offset, address, content_type, data, captured, is_cut)


def _repeated(headers: Any, address: str, name: str) -> RepeatedError:
    before = headers.get_header("WARC-Refers-To-Target-URI") or address
    day = headers.get_header("WARC-Refers-To-Date") or ""
    return RepeatedError(f"{before.strip('<> ')} {day}".strip(), item=name)


def _body(record: Any, *, wanted: bool) -> bytes:
    """The record's body as it was sent; read to its end and let go where it is not wanted."""
    parts = iter(lambda: record.raw_stream.read(65_536), b"")
    return b"".join(part for part in parts if wanted)


def _content_type(record: Any) -> str | None:
    """The page's type, "" where the server named none; None for what is no page that somebody could
    have read.
    """
    if record.rec_type not in ("response", "resource", "conversion"):
        return None
    http = record.http_headers
    if http is None:
        found = record.rec_headers.get_header("Content-Type") or ""
    elif http.get_statuscode() in ("200", "203"):  # 203: a proxy has changed something on its way
        found = http.get_header("Content-Type") or ""
        if not found.strip():
            return ""
    else:
        return None
    return found if _READ.match(found.strip().lower()) else None


def _begins_like_a_page(data: bytes) -> bool:
    """Whether a browser takes bytes of no named type for a page."""
    return (
        data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html"))
    )


def _sniff(document: Document) -> float:
    is_warc = begins_like_warc(document.data[:4096]) and not is_packed_whole(document.data)
    return SURELY if is_warc else NO


FORMAT = Format(
    name="WARC",
    read=read_warc,
    sniff=_sniff,
    media_types=frozenset({"application/warc"}),
    extensions=frozenset({".warc", ".gz"}),
    streams=True,
)
