"""Tickers and live blogs: the time before an entry, the headline above it, the marks between two.

»+++ 9.05 Uhr: Bahn: Strecke bleibt gesperrt +++«, and »14:20 Uhr: Pegel steigt« on a line of its
own above an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extraction.records import Span

#: A paragraph that is a headline between marks.
TICKER = re.compile(r"\+{2,3}[^+\n]{3,140}\+{2,3}")
_STAMP = re.compile(
    r"\+{2,3}\s*\d{1,2}[.:]\d{2}(?:\s?Uhr)?\s*(?:\+{2,3}|:)\s*"
    r"|\d{1,2}[.:]\d{2}\s?Uhr:?(?=[^\S\n]*(?:\n|\Z))"  # on a line of its own
    r"|\d{1,2}[.:]\d{2}\s?Uhr\s*(?:[:|–-]|\+{2,3})\s+"
    r"|\d{1,3}(?:\+\d{1,2})?[’'′]\s*(?:[:|–-]\s*)?(?=[^\W\d_a-z])"  # »71' Tor!«
    r"|\d{1,2}[.:]\d{2}\s?(?:[AaPp]\.?[Mm]\.?)\s*(?:[:|–—-]\s+|(?=[A-Z\"“]))"
)
_MARK = re.compile(r"(?<!\S)\+{2,3}(?!\S)")
_SENTENCE_BELOW = re.compile(
    r"[^\S\n]*\n[^\S\n]*(?=\S[^\n]*[.!?…][\"”“«»‘’')\]]*[^\S\n]*(?:\n|\Z))"
)


def ticker_stamp(text: str, begin: int, end: int) -> Span | None:
    """»+++ 9.15 Uhr +++«, »12:15 Uhr: «, »8:45 am – «: the time before a ticker's entry."""
    match = _STAMP.match(text, begin, end)
    return Span(match.span()) if match else None


def ticker_marks(text: str, begin: int, end: int) -> Iterator[Span]:
    """The »+++« between the entries of a paragraph, which are no words of any sentence."""
    if text.find("++", begin, end) >= 0:
        yield from (Span(match.span()) for match in _MARK.finditer(text, begin, end))


def stands_above_entry(text: str, end: int) -> bool:
    """Whether the line right below the one that ends at ``end`` is a sentence, and no entry."""
    below = _SENTENCE_BELOW.match(text, end)
    return below is not None and ticker_stamp(text, below.end(), len(text)) is None
