"""A page that SingleFile packed into a ZIP file, which may stand inside a page that unpacks itself.

What a browser would show first is only the program that unpacks it; the page lies in the ZIP as
``index.html``, in the first folder where the file is in Firefox's old form (.maff).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import BrokenDocumentError, IntakeError
from ..readers.zip_files import ZipDocument, names_in
from ..records import ArticleRecord
from ..registry import LIKELY, NO, SURELY, Document, Format
from .html import read_html_page

_UNPACKS_ITSELF = re.compile(r"<html\b[^>]*\sdata-sfz\b", re.IGNORECASE)
_END = b"PK\x05\x06"  # of a ZIP file; 22 bytes, the last two the length of a comment
_PAGE = re.compile(r"(?:[^/]+/)?index\.html?")
_BESIDE = re.compile(r"(?:[^/]+/)?(?:manifest\.json|index\.rdf)")


def read_packed_page(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    end = document.data.rfind(_END)
    if end < 0:
        raise BrokenDocumentError("no page in it")
    packed = ZipDocument(document.data[: end + 20] + b"\0\0")
    name = min(filter(_PAGE.fullmatch, packed.names()), key=len, default="")
    if not name:
        raise BrokenDocumentError("no page in it")
    page = Document(packed.part(name), "text/html", document.address, name)
    yield from read_html_page(page)


def _sniff(document: Document) -> float:
    if _UNPACKS_ITSELF.search(document.head[:4096]) and b"PK\x03\x04" in document.data:
        # HTML is as sure, and known by the same name.
        return SURELY + LIKELY
    names = names_in(document.data)
    is_page = any(map(_PAGE.fullmatch, names)) and any(map(_BESIDE.fullmatch, names))
    return LIKELY if is_page else NO


FORMAT = Format(
    name="packed page (SingleFile)",
    read=read_packed_page,
    sniff=_sniff,
    media_types=frozenset({"application/x-maff"}),
    extensions=frozenset({".maff"}),
)
