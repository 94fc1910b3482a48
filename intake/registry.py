"""The formats there are, and which of them a document is in.

A format is a module in ``intake/formats/`` (or in a package there) with a ``FORMAT``; adding one is
adding a file.
"""

from __future__ import annotations

import importlib
import io
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import PurePath
from typing import BinaryIO

from . import formats
from .errors import BrokenDocumentError, IntakeError, NoTextError, UnknownFormatError
from .records import ArticleRecord

# How sure a format is, from a document's own bytes, that it is in it.
NO, POSSIBLY, LIKELY, SURELY = 0.0, 0.2, 0.6, 1.0
_DECLARED = 0.3  # what a media type or a file name adds; both are often wrong
_HEAD = 16_384  # bytes


@dataclass(frozen=True)
class Document:
    """Bytes with what is known of where they come from; each of the rest may be empty."""

    data: bytes
    content_type: str = ""
    address: str = ""
    name: str = ""

    def open(self) -> BinaryIO:
        """The bytes as a stream, for formats that read one item after the other."""
        return io.BytesIO(self.data)

    @property
    def media_type(self) -> str:
        return self.content_type.partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", self.content_type, re.IGNORECASE)
        return found[1].lower() if found else ""

    @property
    def extension(self) -> str:
        """The end of the file's name with its dot, lower-case: ``.docx``."""
        return PurePath(self.name).suffix.lower()

    @cached_property
    def head(self) -> str:
        """The beginning as text for sniffing, without byte-order mark and leading white space;
        letters outside ASCII may be wrong.
        """
        start = self.data[:_HEAD]
        for mark, encoding in (
            (b"\xff\xfe", "utf-16-le"),
            (b"\xfe\xff", "utf-16-be"),
            (b"\xef\xbb\xbf", "utf-8"),
        ):
            if start.startswith(mark):
                return start[len(mark) :].decode(encoding, "replace").lstrip()
        return start.decode("latin-1").lstrip()


@dataclass(frozen=True)
class Format:
    """``sniff`` says by NO to SURELY whether the bytes are in this format; ``read`` yields a record
    for each article, or an IntakeError for an item that cannot be read, and raises one where
    nothing more can.
    """

    name: str
    read: Callable[[Document], Iterable[ArticleRecord | IntakeError]]
    sniff: Callable[[Document], float]
    media_types: frozenset[str] = frozenset()
    extensions: frozenset[str] = frozenset()

    def likelihood(self, document: Document) -> float:
        sure = self.sniff(document)
        declared = document.media_type in self.media_types or document.extension in self.extensions
        return sure + _DECLARED if declared and sure > NO else sure


@cache
def known_formats() -> tuple[Format, ...]:
    modules = pkgutil.walk_packages(formats.__path__, f"{formats.__name__}.")
    loaded = (importlib.import_module(module.name) for module in modules)
    return tuple(module.FORMAT for module in loaded if hasattr(module, "FORMAT"))


def find_format(document: Document) -> Format:
    """The likeliest format; its own bytes count for more than its media type and name."""
    best = max(known_formats(), key=lambda known: known.likelihood(document))
    if best.likelihood(document) <= NO:
        raise UnknownFormatError(document.media_type or document.extension)
    return best


def read_items(
    data: bytes,
    *,
    content_type: str | None = None,
    address: str | None = None,
    name: str | None = None,
) -> Iterator[ArticleRecord | IntakeError]:
    """A record for each article of the document, an error for each that cannot be read, in order;
    nothing is raised.
    """
    document = Document(data, content_type or "", address or "", name or "")
    try:
        if not data.strip():
            raise NoTextError
        yield from find_format(document).read(document)
    except IntakeError as error:
        yield error
    except (MemoryError, RecursionError) as error:
        yield BrokenDocumentError(type(error).__name__)


def read(
    data: bytes,
    *,
    content_type: str | None = None,
    address: str | None = None,
    name: str | None = None,
) -> tuple[ArticleRecord, ...]:
    """All articles of the document. Raises the first IntakeError, also where others are fine."""
    records = []
    for item in read_items(data, content_type=content_type, address=address, name=name):
        if isinstance(item, IntakeError):
            raise item
        records.append(item)
    return tuple(records)
