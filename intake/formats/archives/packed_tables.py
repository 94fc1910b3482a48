"""Tables that data sets come in and that are not read: said by name, with what to do."""

from __future__ import annotations

from ...errors import UnknownFormatError
from ...registry import Document
from ..refused import refused_format

_KINDS = {
    b"PAR1": "a table in Parquet; save it as JSON Lines or CSV",
    b"ARROW1": "a table in Arrow or Feather; save it as JSON Lines or CSV",
    b"SQLite format 3\0": "a database of SQLite; save its table as CSV",
}


def _kind(document: Document) -> str:
    return next((kind for mark, kind in _KINDS.items() if document.data.startswith(mark)), "")


FORMAT = refused_format(
    "packed tables",
    _kind,
    UnknownFormatError,
    frozenset({".parquet", ".arrow", ".feather", ".sqlite", ".db"}),
)
