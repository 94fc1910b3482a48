"""Documents that are ZIP files, unpacked within limits."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from ..errors import BrokenDocumentError, EncryptedDocumentError, TooLargeError

LARGEST_PART = 60_000_000  # bytes of one unpacked part; a novel's text has a tenth of it
#: What the standard library lets through when a file is cut or spoilt.
DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError),
    *(ValueError, IndexError, RuntimeError),
)


class ZipDocument:
    """The parts of a ZIP file, each unpacked only so far as the limit goes, whatever size it says
    that it has. Raises BrokenDocumentError, EncryptedDocumentError, TooLargeError.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
        except DAMAGED as error:
            raise BrokenDocumentError(str(error)) from error

    def names(self) -> list[str]:
        return self._file.namelist()

    def size(self, name: str) -> int:
        """Bytes of the part, unpacked, as the file says."""
        return self._file.getinfo(name).file_size

    def part(self, name: str) -> bytes:
        """The part's bytes; empty where there is none of that name."""
        try:
            info = self._file.getinfo(name)
        except KeyError:
            return b""
        if info.flag_bits & 1:
            raise EncryptedDocumentError
        if info.file_size > LARGEST_PART:
            raise TooLargeError(name)
        try:
            with self._file.open(info) as packed:
                content = packed.read(LARGEST_PART + 1)
        except DAMAGED as error:
            raise BrokenDocumentError(str(error)) from error
        if len(content) > LARGEST_PART:
            raise TooLargeError(name)
        return content


def names_in(data: bytes) -> list[str]:
    """The names of a ZIP file's parts; none where it is no ZIP file."""
    if not data.startswith(b"PK"):
        return []
    try:
        return ZipDocument(data).names()
    except BrokenDocumentError:
        return []
