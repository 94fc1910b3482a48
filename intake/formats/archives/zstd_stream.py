"""Zstandard as a stream in which one can go back, frame by frame as web archives are packed.

The library's own reader takes the end of a file for the end of a frame and does not say that one
breaks off, and it knows of no dictionary in front of the frames, where Archive Team puts it.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from typing import BinaryIO

import zstandard

FRAME = b"\x28\xb5\x2f\xfd"
#: Begins a frame that readers of nothing but zstd skip.
DICTIONARY = b"\x5d\x2a\x4d\x18"
_LARGEST = 64 * 1024 * 1024  # bytes of a dictionary
_PIECE = 512  # bytes of which some 16 MB can come at most


def open_zstd(source: BinaryIO) -> io.BufferedReader:
    """Raises zstandard.ZstdError while reading, and EOFError where a frame breaks off."""
    return io.BufferedReader(_ZstdStream(source), 65_536)


class _ZstdStream(io.RawIOBase):
    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._restart()

    def _restart(self) -> None:
        self._source.seek(0)
        self._pieces = _unpacked(self._source)
        self._left = memoryview(b"")
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._left = memoryview(piece)
        size = min(len(buffer), len(self._left))
        buffer[:size] = self._left[:size]
        self._left = self._left[size:]
        self._at += size
        return size

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_END:
            while self.read(1024 * 1024):
                pass
        target = offset if whence == os.SEEK_SET else self._at + offset
        if target < self._at:
            self._restart()
        while self._at < target and self.read(min(target - self._at, 1024 * 1024)):
            pass
        return self._at


def _unpacked(source: BinaryIO) -> Iterator[bytes]:
    decompressor = zstandard.ZstdDecompressor(dict_data=_dictionary(source))
    rest = b""
    while rest := rest or source.read(_PIECE):
        frame = decompressor.decompressobj()
        while not frame.eof:
            rest = rest or source.read(_PIECE)
            if not rest:
                raise EOFError("a frame breaks off")
            yield frame.decompress(rest)
            rest = frame.unused_data


def _dictionary(source: BinaryIO) -> zstandard.ZstdCompressionDict | None:
    head = source.read(8)
    if not head.startswith(DICTIONARY):
        source.seek(0)
        return None
    size = int.from_bytes(head[4:], "little")
    if size > _LARGEST:
        raise zstandard.ZstdError("a dictionary above 64 MB")
    words = source.read(size)
    if words.startswith(FRAME):
        with zstandard.ZstdDecompressor().stream_reader(words) as reader:
            words = reader.read(_LARGEST)
    return zstandard.ZstdCompressionDict(words)
