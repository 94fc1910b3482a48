"""Plain text: what an editor types or pastes, and ``.txt`` files."""

from __future__ import annotations

from collections.abc import Iterator

from ..decoding import decode_text
from ..errors import NoTextError
from ..records import ArticleRecord
from ..registry import NO, POSSIBLY, Document, Format


def read_text(document: Document) -> Iterator[ArticleRecord]:
    text = (
        decode_text(document.data, document.charset)
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .strip()
    )
    if not text:
        raise NoTextError
    yield ArticleRecord(title=_first_line(text), text=text, address=document.address)


def _first_line(text: str) -> str:
    return text.split("\n", 1)[0].strip()[:200]


def _looks_like_text(document: Document) -> float:
    sample = document.data[:4096]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return POSSIBLY
    return NO if b"\x00" in sample else POSSIBLY


FORMAT = Format(
    name="plain text",
    read=read_text,
    sniff=_looks_like_text,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".txt", ".text"}),
)
