"""Bodies as servers send them, without what they were packed in."""

from __future__ import annotations

import io
import zlib
from typing import Any

import brotli
import zstandard
from warcio.bufferedreaders import ChunkedDataReader

from ...errors import TooLargeError

#: What a body may raise that is not what its headers say.
DAMAGED_BODY = (zlib.error, brotli.error, zstandard.ZstdError, ValueError, EOFError)
_LARGEST = 50 * 1024 * 1024  # bytes of one page, unpacked


def unpacked_body(raw: bytes, http: Any) -> bytes:
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
