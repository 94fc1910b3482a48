"""The text of a PDF, page after page."""

from __future__ import annotations

import io
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from .cleaning import clean
from .errors import FetchError, Problem
from .texts import LONGEST_TEXT, Legible


def read_pdf(content: bytes) -> Legible:
    """FetchError for a PDF that is broken, wants a password, or holds pictures of its pages
    only.
    """
    try:
        reader = PdfReader(io.BytesIO(content))
        # Many that only forbid printing or changing are encrypted with an empty password.
        if reader.is_encrypted and not reader.decrypt(""):
            raise FetchError(Problem.ENCRYPTED)
        text = clean(_text(reader))
        facts = reader.metadata
    except FetchError:
        raise
    except (
        PyPdfError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        IndexError,
        OverflowError,
    ) as error:
        # pypdf lets what a broken file provokes through as it is
        raise FetchError(Problem.BROKEN) from error
    if not text:
        raise FetchError(Problem.NO_TEXT)
    return Legible(text, title=_fact(facts, "title"), author=_fact(facts, "author"))


def _text(reader: PdfReader) -> str:
    pages: list[str] = []
    for page in reader.pages:
        pages.append(page.extract_text())
        if sum(map(len, pages)) > LONGEST_TEXT:
            raise FetchError(Problem.TOO_LARGE)
    return "\n\n".join(pages)


def _fact(facts: Any, name: str) -> str:
    return str(getattr(facts, name, None) or "").strip()
