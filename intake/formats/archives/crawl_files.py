"""What crawlers put beside their archives: lists of pages, indexes of captures, their own logs.

browsertrix-crawler leaves all of it in one folder (collections/NAME/). The articles are in the
archives; a list of pages that is read as articles would have each of them a second time.
"""

from __future__ import annotations

import re

from ...errors import NoArticleError
from ...registry import Document
from ..refused import refused_format

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


FORMAT = refused_format(
    "crawler's files",
    _kind,
    NoArticleError,
    frozenset({".jsonl", ".cdxj", ".cdx", ".log", ".idx"}),
)
