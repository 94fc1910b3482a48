"""HTML pages, as a server sends them, as a browser saves them, as somebody pastes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import TooLargeError
from ..html_pages.page import read_page
from ..readers.decoding import decode_text
from ..records import ArticleRecord
from ..registry import LIKELY, NO, POSSIBLY, SURELY, Document, Format

LARGEST = 40_000_000  # bytes; saved pages carry their pictures
_DOCTYPE = re.compile(
    # Each comment ends at its first end: tried in every way, thirty would take for ever.
    r"\s*(?:<\?xml[^>]*>\s*)?(?>(?:<!--.*?-->\s*)*)<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = re.compile(
    r"<(/?)(p|div|span|a|br|article|section|blockquote|h[1-6]|ul|ol|li|table|meta|body|head|b|i"
    r"|em|strong|figure|iframe|img)\b[^<>]*>",
    re.IGNORECASE,
)
# What SingleFile and browsers write over a page that they save.
_SAVED = re.compile(r"<!--\s*(?:Page saved with SingleFile\s+url:|saved from url=\(\d+\))\s*(\S+)")
_META = re.compile(rb"<meta[^>]+?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml[^>]+encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)

# JSON, of one document or of lines.
_DATA = re.compile(r'(?:\[\s*)?\{\s*"[^"\n]{1,200}"\s*:')


def read_html_page(document: Document) -> Iterator[ArticleRecord]:
    if len(document.data) > LARGEST:
        raise TooLargeError(f"{len(document.data) // 1_000_000} MB")
    markup = decode_page(document.data, document.charset)
    saved = _SAVED.search(markup[:4000])
    yield read_page(markup, document.address or (saved[1] if saved else ""))


def decode_page(data: bytes, charset: str = "") -> str:
    """The markup by the server's word, else the page's own."""
    head = data[:4096]
    own = [found[1].decode("latin-1") for found in (_META.search(head), _XML.search(head)) if found]
    return decode_text(data, *([charset] if charset else []), *own)


def _looks_like_html(document: Document) -> float:
    head = document.head
    if _DOCTYPE.match(head):
        return SURELY
    if document.unknown_root or _DATA.match(head):
        return NO  # with marks in it, and nobody knows which of them are for readers
    if not head.startswith("<"):
        # Pasted from the middle of a page: text first, marks in it.
        tags = _TAGS.findall(head)
        return LIKELY if any(closing for closing, _tag in tags) and len(tags) > 2 else NO
    found = _TAGS.findall(head)
    return LIKELY if found else (POSSIBLY if document.extension in (".html", ".htm") else NO)


FORMAT = Format(
    name="HTML",
    read=read_html_page,
    sniff=_looks_like_html,
    media_types=frozenset({"text/html", "application/xhtml+xml"}),
    extensions=frozenset({".html", ".htm", ".xhtml"}),
)
