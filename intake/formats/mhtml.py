"""Pages that a browser saved with everything in one file (.mhtml, RFC 2557)."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from email.message import Message

from ..errors import BrokenDocumentError, TooLargeError
from ..html_pages.page import read_page
from ..readers.mail_text import part_bytes
from ..records import ArticleRecord
from ..registry import LIKELY, NO, SURELY, Document, Format
from .html import LARGEST, decode_page

_PAGES = ("text/html", "application/xhtml+xml")


def read_mhtml(document: Document) -> Iterator[ArticleRecord]:
    if len(document.data) > LARGEST:
        raise TooLargeError(f"{len(document.data) // 1_000_000} MB")
    message = email.message_from_bytes(document.data, policy=email.policy.default)
    page = _root_page(message)
    if page is None:
        raise BrokenDocumentError("no page in it")
    address = str(
        message["Snapshot-Content-Location"] or page["Content-Location"] or document.address or ""
    ).strip()
    # Chromium writes no charset: the page's own declaration counts.
    markup = decode_page(part_bytes(page), page.get_content_charset() or "")
    yield read_page(markup, document.address or address)


def _root_page(message: Message) -> Message | None:
    """The part that the file starts with, else the first page; frames follow it."""
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    start = message.get_param("start")
    for part in pages:
        if start and part["Content-ID"] == start:
            return part
    return pages[0] if pages else None


def _is_mhtml(document: Document) -> float:
    head = document.head[:6000].lower()
    if "multipart/related" not in head or "content-location:" not in head:
        return NO
    return SURELY if "mime-version:" in head else LIKELY


FORMAT = Format(
    name="saved page (MHTML)",
    read=read_mhtml,
    sniff=_is_mhtml,
    media_types=frozenset({"multipart/related", "application/x-mimearchive"}),
    extensions=frozenset({".mhtml", ".mht"}),
)
