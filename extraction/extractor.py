"""From a text to everything that is found in it."""

from __future__ import annotations

from extraction import pipeline
from extraction.errors import EmptyTextError, TextTooLongError
from extraction.quotation_marks import find_quotations
from extraction.records import Extraction, Statement, StatementType

LONGEST_TEXT = 1_000_000
EXTRACTOR = "wortlaut 0.1"


def extract(text: str, language: str | None = None) -> Extraction:
    """Find every attributed statement in ``text``.

    ``language`` is "de" or "en"; None detects it. All spans are code points into ``text`` as given.
    Raises EmptyTextError, TextTooLongError, UnsupportedLanguageError, ModelMissingError.
    """
    if not text.strip():
        raise EmptyTextError
    if len(text) > LONGEST_TEXT:
        raise TextTooLongError(len(text), LONGEST_TEXT)
    language = language or "de"
    pipeline.load(language)
    statements = tuple(
        Statement(StatementType.DIRECT, ((q.begin, q.end),))
        for q in find_quotations(text)
        if " " in text[q.inner_begin : q.inner_end] and q.depth == 0
    )
    return Extraction(text, language, statements, extractor=EXTRACTOR)
