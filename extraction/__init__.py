"""Text in, statements out: a spaCy library without Django.

>>> from extraction import extract
>>> for statement in extract("Die Ministerin sagte: „Wir bauen.“").statements:
...     print(statement.type, statement.quote)
"""

from extraction.errors import (
    EmptyTextError,
    ExtractionError,
    ModelMissingError,
    TextTooLongError,
    UnsupportedLanguageError,
)
from extraction.extractor import LONGEST_TEXT, extract
from extraction.pipeline import SUPPORTED_LANGUAGES
from extraction.records import (
    Extraction,
    Medium,
    Passage,
    PassageKind,
    Person,
    PersonKind,
    Position,
    Post,
    Reason,
    Span,
    Spans,
    Statement,
    StatementType,
)

__all__ = [
    "LONGEST_TEXT",
    "SUPPORTED_LANGUAGES",
    "EmptyTextError",
    "Extraction",
    "ExtractionError",
    "Medium",
    "ModelMissingError",
    "Passage",
    "PassageKind",
    "Person",
    "PersonKind",
    "Position",
    "Post",
    "Reason",
    "Span",
    "Spans",
    "Statement",
    "StatementType",
    "TextTooLongError",
    "UnsupportedLanguageError",
    "extract",
]
