"""The formats there are, and which of them a document is in.

A format is a module in ``intake/formats/`` (or in a package there) with a ``FORMAT``; adding one is
adding a file.
"""

from __future__ import annotations

import importlib
import io
import logging
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path, PurePath
from typing import BinaryIO

from .errors import (
    BrokenDocumentError,
    IntakeError,
    NoTextError,
    TooLargeError,
    UnknownFormatError,
)
from .languages.written_language import in_written_language
from .readers.decoding import narrowed
from .readers.html_tree import HTML_ELEMENTS
from .reading_place import ReadingPlace
from .records import ArticleRecord

# How sure a format is, from a document's own bytes, that it is in it.
NO, POSSIBLY, LIKELY, SURELY = 0.0, 0.2, 0.6, 1.0
_DECLARED = 0.3  # what a media type or a file name adds; both are often wrong
# What servers call XML of any kind.
XML_MEDIA_TYPES = frozenset({"application/xml", "text/xml"})
_HEAD = 16_384  # bytes
# Declarations, instructions, comments and document types.
_BEFORE_ROOT = re.compile(
    r"\A(?:<\?[^>]*>\s*|<!--.*?-->\s*|<![A-Za-z][^>\[]*(?:\[.*?\]\s*)?>\s*)+", re.DOTALL
)
# What a reader of ours raises that has a fault: it ends that document, and not a whole archive.
_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_LOGGER = logging.getLogger(__name__)
_WHOLE = 64 * 1024 * 1024  # bytes; what is larger is read as a stream or not at all


@dataclass(frozen=True)
class Document:
    """Bytes with what is known of where they come from; each of the rest may be empty. Of a large
    file ``data`` is only the beginning, and ``stream`` opens all of it.
    """

    data: bytes
    content_type: str = ""
    address: str = ""
    name: str = ""
    stream: Callable[[], BinaryIO] | None = None
    place: ReadingPlace = field(default_factory=ReadingPlace)

    @property
    def is_whole(self) -> bool:
        return self.stream is None

    def open(self) -> BinaryIO:
        """The bytes as a stream, for formats that read one item after the other."""
        return self.stream() if self.stream else io.BytesIO(self.data)

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

    @cached_property
    def root(self) -> str:
        """The local name of the first element of a document that begins as XML or HTML does; empty
        for any other, also where it quotes some.
        """
        first = re.match(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)", _BEFORE_ROOT.sub("", self.head))
        return first[1] if first else ""

    @cached_property
    def unknown_root(self) -> str:
        """The local name of the first element where the document is XML and no page: it declares
        itself, or ends with that element. Empty for any other.
        """
        if not self.root or self.root.lower() in HTML_ELEMENTS or "-" in self.root:
            return ""
        is_declared = self.head.startswith("<?xml")
        name = re.escape(self.root).encode("latin-1", "replace")  # as the head's letters are read
        end = rb"</(?:[\w.-]+:)?" + name + rb"\s*>\s*\Z"
        return self.root if is_declared or re.search(end, self.data[-200:]) else ""


def narrow(document: Document) -> Document:
    """The document with wide letters in UTF-8; a stream as it is."""
    data = narrowed(document.data) if document.is_whole else document.data
    return document if data is document.data else replace(document, data=data)


@dataclass(frozen=True)
class Format:
    """``sniff`` says by NO to SURELY whether the bytes are in this format; ``read`` yields a record
    for each article, or an IntakeError for an item that cannot be read, and raises one where
    nothing more can. A format that ``streams`` reads from ``Document.open()`` in bounded memory.
    """

    name: str
    read: Callable[[Document], Iterable[ArticleRecord | IntakeError]]
    sniff: Callable[[Document], float]
    media_types: frozenset[str] = frozenset()
    extensions: frozenset[str] = frozenset()
    streams: bool = False

    def likelihood(self, document: Document) -> float:
        sure = self.sniff(document)
        declared = document.media_type in self.media_types or document.extension in self.extensions
        return sure + _DECLARED if declared and sure > NO else sure


@cache
def known_formats() -> tuple[Format, ...]:
    # By folder and not by import: formats import this module, which would be a circle.
    folder = Path(__file__).with_name("formats")
    modules = pkgutil.walk_packages([str(folder)], f"{__package__}.formats.")
    loaded = (importlib.import_module(module.name) for module in modules)
    return tuple(module.FORMAT for module in loaded if hasattr(module, "FORMAT"))


def find_format(document: Document) -> Format:
    """The likeliest format; its own bytes count for more than its media type and name."""
    best = max(known_formats(), key=lambda known: known.likelihood(document))
    if best.likelihood(document) <= NO:
        root = f"XML that begins with <{document.unknown_root}>" if document.unknown_root else ""
        told = filter(None, (document.media_type or document.extension, root))
        raise UnknownFormatError(", ".join(told))
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
    yield from read_document(Document(data, content_type or "", address or "", name or ""))


def read_document(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    """What :func:`read_items` does, for a document that may be a stream."""
    try:
        if not document.data.strip():
            raise NoTextError
        document = narrow(document)
        format_ = find_format(document)
        if not (document.is_whole or format_.streams):
            raise TooLargeError
        for item in format_.read(document):
            yield item if isinstance(item, IntakeError) else in_written_language(item)
    except IntakeError as error:
        yield error
    except (MemoryError, RecursionError) as error:
        yield BrokenDocumentError(type(error).__name__)
    except _FAULTS as error:
        _LOGGER.exception(
            "a reader failed at %s", document.name or document.address or "a document"
        )
        yield BrokenDocumentError(f"{type(error).__name__}: {error}"[:200])


def read_stream(
    stream: Callable[[], BinaryIO],
    *,
    content_type: str | None = None,
    address: str | None = None,
    name: str | None = None,
    place: ReadingPlace | None = None,
) -> Iterator[ArticleRecord | IntakeError]:
    """What :func:`read_items` does, from a stream that can be opened again: a file of any size is
    read in bounded memory where its format allows, and from the ``place`` on that an earlier run
    came to where its format can. Raises OSError.
    """
    with stream() as source:
        start = source.read(_WHOLE + 1)
    document = Document(
        start, content_type or "", address or "", name or "", place=place or ReadingPlace()
    )
    if len(start) > _WHOLE:
        document = replace(document, data=start[:_HEAD], stream=stream)
    yield from read_document(document)


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
