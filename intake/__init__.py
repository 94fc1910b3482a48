"""Bytes of any format in, article records out: a library without Django.

>>> from intake import read
>>> for record in read(b"Lindenau, 14. Oktober 2025. Die Stadt baut.", name="note.txt"):
...     print(record.title, record.published)
"""

from .dates.moments import Moment, Precision
from .errors import IntakeError
from .reading_place import ReadingPlace
from .records import (
    ArticlePassage,
    ArticlePassageKind,
    ArticlePost,
    ArticleRecord,
    Section,
    SpecialGenre,
    SpeechTurn,
    TurnKind,
)
from .registry import Document, Format, read, read_items, read_stream

__all__ = [
    "ArticlePassage",
    "ArticlePassageKind",
    "ArticlePost",
    "ArticleRecord",
    "Document",
    "Format",
    "IntakeError",
    "Moment",
    "Precision",
    "ReadingPlace",
    "Section",
    "SpecialGenre",
    "SpeechTurn",
    "TurnKind",
    "read",
    "read_items",
    "read_stream",
]
