"""One file packed by gzip, bzip2, xz or zstd: what is in it is read by its own format."""

from __future__ import annotations

import bz2
import gzip
import lzma
import shutil
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import IO, Any, BinaryIO, cast

import zstandard

from ...errors import CutOffError, IntakeError
from ...records import ArticleRecord
from ...registry import LIKELY, NO, Document, Format, read_stream
from .warc_blocks import begins_like_warc, is_packed_whole
from .zstd_stream import DICTIONARY, FRAME, open_zstd

_OPENERS: dict[bytes, Callable[[BinaryIO], Any]] = {
    b"\x1f\x8b": gzip.open,
    b"BZh": bz2.open,
    b"\xfd7zXZ": lzma.open,
    FRAME: open_zstd,
    DICTIONARY: open_zstd,
}
_ENDINGS = frozenset({".gz", ".bz2", ".xz", ".zst"})


def read_compressed(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    opener = _opener(document.data)
    assert opener  # noqa: S101 - it was sniffed
    path = PurePath(document.name)
    name = path.stem if path.suffix.lower() in _ENDINGS else document.name
    try:
        yield from read_stream(
            lambda: cast(BinaryIO, opener(document.open())),
            address=document.address,
            name=name,
            place=document.place,
        )
    except (EOFError, OSError, zlib.error, lzma.LZMAError, zstandard.ZstdError) as error:
        raise CutOffError(str(error)[:200]) from error


def _opener(data: bytes) -> Callable[[BinaryIO], Any] | None:
    return next((opener for mark, opener in _OPENERS.items() if data.startswith(mark)), None)


@contextmanager
def seekable_copy(packed: IO[bytes]) -> Iterator[BinaryIO]:
    """A stream in which one can go back, on disk where it is large."""
    with tempfile.SpooledTemporaryFile(max_size=16 * 1024 * 1024) as copy:
        shutil.copyfileobj(packed, copy, 1024 * 1024)
        copy.seek(0)
        yield cast(BinaryIO, copy)


def _sniff(document: Document) -> float:
    if _opener(document.data) is None:
        return NO
    is_warc = begins_like_warc(document.data[:4096]) and not is_packed_whole(document.data)
    return NO if is_warc else LIKELY


FORMAT = Format(
    name="compressed file",
    read=read_compressed,
    sniff=_sniff,
    media_types=frozenset(
        {"application/gzip", "application/x-bzip2", "application/x-xz", "application/zstd"}
    ),
    extensions=_ENDINGS,
    streams=True,
)
