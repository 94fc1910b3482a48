"""Text in, statements out: a spaCy library without Django.

>>> from extraction import extract
>>> for statement in extract("Die Ministerin sagte: „Wir bauen.“").statements:
...     print(statement.type, statement.quote)
"""

from __future__ import annotations

from collections.abc import Mapping

from extraction.errors import (
    LONGEST_TEXT,
    EmptyTextError,
    ExtractionError,
    ModelMissingError,
    TextTooLongError,
    UnknownProfileError,
    UnsupportedLanguageError,
)
from extraction.parse.profiles import DEFAULT as DEFAULT_PROFILE
from extraction.parse.profiles import PROFILES
from extraction.records import (
    Antecedent,
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
from extraction.text.languages import SUPPORTED as SUPPORTED_LANGUAGES

__all__ = [
    "LONGEST_TEXT",
    "PROFILES",
    "SUPPORTED_LANGUAGES",
    "Antecedent",
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
    "UnknownProfileError",
    "UnsupportedLanguageError",
    "extract",
]


def extract(
    text: str,
    language: str | None = None,
    *,
    learned: Mapping[str, float] | None = None,
    profile: str = DEFAULT_PROFILE,
) -> Extraction:
    """Find every attributed statement in ``text``, of at most LONGEST_TEXT characters.

    ``language`` is "de" or "en"; None detects it. All spans are code points into ``text`` as given.
    ``learned`` adds to the weights of :mod:`extraction.coreference.salience`, by which a pronoun
    finds whom it means. ``profile`` is one of PROFILES: which statements are wanted (see
    :mod:`extraction.parse.profiles`). Raises EmptyTextError, TextTooLongError,
    UnsupportedLanguageError, UnknownProfileError, ModelMissingError.
    """
    # spaCy takes a second and 60 MB to import: a web process, which only checks forms, goes without
    # it.
    from extraction.extractor import read_article

    return read_article(text, language, learned, profile)
