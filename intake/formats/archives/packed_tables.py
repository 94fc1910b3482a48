"""Tables that data sets come in and that are not read: said by name, with what to do."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import IntakeError, UnknownFormatError
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format

_KINDS = {
    b"PAR1": "a table in Parquet; save it as JSON Lines or CSV",
    b"ARROW1": "a table in Arrow or Feather; save it as JSON Lines or CSV",
    b"SQLite format 3\0": "a database of SQLite; save its table as CSV",
}


def _kind(document: Document) -> str:
    return next((kind for mark, kind in _KINDS.items() if document.data.startswith(mark)), "")


def _refuse(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    raise UnknownFormatError(_kind(document))
    yield


def _sniff(document: Document) -> float:
    return SURELY if _kind(document) else NO


FORMAT = Format(
    name="packed tables",
    read=_refuse,
    sniff=_sniff,
    extensions=frozenset({".parquet", ".arrow", ".feather", ".sqlite", ".db"}),
    streams=True,
)
