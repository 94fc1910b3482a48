"""Where the blocks of a WARC file begin and end, by their own bytes."""

from __future__ import annotations

import io
import re
import zlib
from typing import BinaryIO


def ends_whole(source: BinaryIO, last: int) -> bool:
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
