"""What crawlers put beside their archives: lists of pages, indexes of captures, their own logs.

browsertrix-crawler leaves all of it in one folder (collections/NAME/). The articles are in the
archives; a list of pages that is read as articles would have each of them a second time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...errors import IntakeError, NoArticleError
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format

_KINDS = {
    "a list of the archived pages": re.compile(r'\{[^{}\n]*"format"\s*:\s*"json-pages-1\.'),
    "a crawler's log": re.compile(
        r'\{(?=[^\n]*"logLevel")(?=[^\n]*"context")[^{}\n]*"timestamp"\s*:'
    ),
    "an index of captures": re.compile(
        r"(?:CDX(?: \w){5,}|!meta \d+ \{[^\n]*|"
        r"[\w%.,:\[\]-]{1,500}\)/\S* \d{14} (?:\{[^\n]*|\S+ [^\n]+))(?:\n|\Z)"
    ),
}


def _kind(document: Document) -> str:
    # A log begins with whatever line of the crawler's came first.
    return next((kind for kind, mark in _KINDS.items() if mark.match(document.head)), "")


def _refuse(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    raise NoArticleError(_kind(document))
    yield


def _sniff(document: Document) -> float:
    return SURELY if _kind(document) else NO


FORMAT = Format(
    name="crawler's files",
    read=_refuse,
    sniff=_sniff,
    extensions=frozenset({".jsonl", ".cdxj", ".cdx", ".log", ".idx"}),
    streams=True,
)
