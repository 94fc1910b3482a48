"""WARC 1.0 and 1.1, compressed record by record or not at all.

Each captured page is read by its own format. What no reader saw (scripts, pictures, redirects) is
passed over; a revisit has no body and is said to be the same as what it names.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, BinaryIO

import brotli
import zstandard
from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataReader
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
_LARGEST = 50 * 1024 * 1024  # bytes of one page, unpacked


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
    source: BinaryIO, begin: Place | None = None, place: ReadingPlace | None = None
) -> Iterator[ArchivedPage | IntakeError]:
    """Each page of the archive from ``begin`` on, which is RECORD_PLACE or empty; an error for each
    record that cannot be read, and a last one where the archive breaks off. Notes in ``place``
    which record each is of.
    """
    begin, place = begin or {}, place or ReadingPlace()
    offset = source.seek(begin.get("offset", 0))
    records = ArchiveIterator(source, arc2warc=True, ensure_http_headers=False)
    number = max(begin.get("record", 0) - 1, 0)
    try:
        for record in records:
            number += 1
            # get_record_offset() reads to the record's end, and its body with it.
            offset = records.offset
            place.here = {"offset": offset, "record": number, "items": 0}
            page = _page(record, number, offset)
            if page is not None:
                yield page
            if isinstance(page, CutOffError):
                return
        if not _ends_whole(source, offset):
            yield CutOffError(item=f"behind record {number}")
    except (
        ArchiveLoadFailed,
        zlib.error,
        EOFError,
        OSError,
        AttributeError,
        OverflowError,
    ) as error:
        # warcio stumbles over a header that breaks off before it can say so, and over a length
        # that no file has.
        yield CutOffError(str(error)[:200], item=f"behind record {number}")


def _ends_whole(source: BinaryIO, last: int) -> bool:
    """Whether the archive ends where its last record, which begins at ``last``, does. The iterator
    stops without a word where an archive breaks off in a header.
    """
    source.seek(last)
    start = source.read(65_536)
    if not start.startswith(b"\x1f\x8b"):
        return _block_ends(source, last, start)
    unpacker = zlib.decompressobj(31)
    rest = b""
    while start and not unpacker.eof:
        unpacker.decompress(start)
        rest = unpacker.unused_data
        start = source.read(65_536)
    return unpacker.eof and not (rest + start).strip(b"\x00\r\n")


def _block_ends(source: BinaryIO, begin: int, head: bytes) -> bool:
    """Whether the block of the unpacked record at ``begin`` is all there, and the last."""
    end = _block_end(head)
    if end is None:
        return False
    end += begin
    size = source.seek(0, io.SEEK_END)
    source.seek(end)
    return size > end and not source.read(64).strip()


def _block_end(head: bytes) -> int | None:
    length = re.search(
        rb"^Content-Length:\s*(\d{1,15})\s*?\r?$", head, re.IGNORECASE | re.MULTILINE
    )
    blank = re.search(rb"\r?\n\r?\n", head)
    return blank.end() + int(length[1]) if length and blank else None


def _page(record: Any, number: int, offset: int) -> ArchivedPage | IntakeError | None:
    headers = record.rec_headers
    address = (headers.get_header("WARC-Target-URI") or "").strip("<> ")
    name = f"record {number} {address}".strip()
    if record.rec_type == "revisit":
        before = headers.get_header("WARC-Refers-To-Target-URI") or address
        day = headers.get_header("WARC-Refers-To-Date") or ""
        return RepeatedError(f"{before.strip('<> ')} {day}".strip(), item=name)
    content_type = _content_type(record)
    wanted = content_type is not None and bool(_PAGE.match(address))
    parts = iter(lambda: record.raw_stream.read(65_536), b"")
    raw = b"".join(part for part in parts if wanted)
    if getattr(record.raw_stream, "limit", 0) > 0:
        return CutOffError(item=name)
    if content_type is None or not wanted:
        return None
    try:
        data = _unpacked(raw, record.http_headers)
    except (zlib.error, brotli.error, zstandard.ZstdError, ValueError, EOFError) as error:
        return BrokenDocumentError(str(error)[:200], item=name)
    except TooLargeError:
        return TooLargeError(item=name)
    if not content_type and not _begins_like_a_page(data):
        return None
    captured = read_stamp(headers.get_header("WARC-Date"))
    is_cut = any(headers.get_header(name) for name in ("WARC-Truncated", "WARC-Segment-Number"))
    return ArchivedPage(number, offset, address, content_type, data, captured, is_cut)


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


def _unpacked(raw: bytes, http: Any) -> bytes:
    """The body without transfer and content encodings; the last one named was put on last."""
    if http is None:
        return raw
    if "chunked" in (http.get_header("Transfer-Encoding") or "").lower():
        raw = ChunkedDataReader(io.BytesIO(raw)).read(len(raw))
    encodings = (http.get_header("Content-Encoding") or "").lower().split(",")
    for encoding in reversed([each.strip() for each in encodings]):
        raw = unpack(raw, encoding)
    return raw


def unpack(data: bytes, encoding: str) -> bytes:
    """A body without one content encoding. A server that names one and sends none is common: what
    does not begin like it stays. Raises TooLargeError above 50 MB.
    """
    if encoding in ("gzip", "x-gzip") and data.startswith(b"\x1f\x8b"):
        return _inflate(data, 31)
    if encoding == "deflate" and data[:1]:
        return _inflate(data, 15 if data[0] & 15 == 8 else -15)
    if encoding == "br" and not data.lstrip().startswith(b"<"):
        return _without_brotli(data)
    if encoding == "zstd" and data.startswith(b"\x28\xb5\x2f\xfd"):
        with zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data)) as reader:
            return _within(reader.read(_LARGEST + 1))
    return data


def _inflate(data: bytes, window: int) -> bytes:
    return _within(zlib.decompressobj(window).decompress(data, _LARGEST + 1))


def _without_brotli(data: bytes) -> bytes:
    """Brotli has no mark at its beginning, and takes any bytes for a while: what does not end as it
    must and is a text was unpacked before.
    """
    decompressor = brotli.Decompressor()
    try:
        unpacked = _checked(decompressor, data)
    except brotli.error:
        if data.startswith(b"%PDF-") or _is_text(data):
            return data
        raise
    return unpacked if decompressor.is_finished() or not _is_text(data) else data


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _checked(decompressor: Any, data: bytes) -> bytes:
    """Brotli in steps, so that a bomb is stopped at the limit."""
    out = bytearray()
    for begin in range(0, len(data), 16_384):
        out += decompressor.process(data[begin : begin + 16_384])
        _within(out)
    return bytes(out)


def _within(data: bytes | bytearray) -> bytes:
    if len(data) > _LARGEST:
        raise TooLargeError
    return bytes(data) if isinstance(data, bytearray) else data


def begins_like_warc(data: bytes) -> bool:
    """Whether the bytes, packed or not, begin with a WARC record."""
    if data.startswith(b"\x1f\x8b"):
        try:
            data = zlib.decompressobj(31).decompress(data, 64)
        except zlib.error:
            return False
    return data.startswith((b"WARC/", b"filedesc://"))


def is_packed_whole(data: bytes) -> bool:
    """Whether gzip's first member goes on behind the first record: the archive was packed as one
    file, in which no record can be found by its place.
    """
    try:
        begin = zlib.decompressobj(31).decompress(data[:65_536], 1024 * 1024)
    except zlib.error:
        return False
    end = _block_end(begin)
    return end is not None and begin[end:].lstrip(b"\r\n").startswith(b"WARC/")


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
