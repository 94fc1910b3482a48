"""Podcasting 2.0's HTML transcripts: ``<cite>Anna:</cite><time>0:12</time><p>…</p>``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from ...errors import NoTextError
from ...readers.decoding import decode_text
from ...readers.html_tree import close_empty
from ...readers.safe_xml import descendants, element_text, local_name
from ...records import ArticleRecord
from ...registry import LIKELY, NO, SURELY, Document, Format
from .captions import CaptionCue
from .cues import make_record
from .podcast import read_seconds

_LONGEST_HEADING = 150  # letters of a page before its first turn


def read_html(document: Document) -> Iterator[ArticleRecord]:
    markup = close_empty(decode_text(document.data, document.charset)).encode()
    root = etree.fromstring(markup, html.HTMLParser(encoding="utf-8", no_network=True))
    if root is None:
        raise NoTextError
    yield make_record(
        _cues(root),
        title=next(map(element_text, descendants(root, "title")), ""),
        language="",
        origin="html",
        address=document.address,
    )


def _cues(root: object) -> Iterator[CaptionCue]:
    voice, begin = "", None
    for element in descendants(root, "cite", "time", "p"):
        words = element_text(element)
        if local_name(element) == "cite":
            voice = words.rstrip(": ")
        elif local_name(element) == "time":
            begin = read_seconds(words)
        elif next(descendants(element, "cite"), None) is None:
            yield CaptionCue(begin, None, words, voice)


def _sniff(document: Document) -> float:
    """A page that begins with a turn is a transcript; an article may quote some of one."""
    head = document.head
    pair = re.search(
        r"<cite>[^<]{1,80}</cite>\s*<time>[\d:., ]+</time>\s*(?:</p>\s*)?<p", head, re.I
    )
    if not pair:
        return NO
    before = re.sub(r"(?is)<head\b.*?</head>|<(?:script|style)\b.*?</(?:script|style)>", "", head)
    before = before[: before.lower().find("<cite")]
    words = re.sub(r"<[^<>]*>|\s+", "", before)
    return SURELY + 0.1 if len(words) < _LONGEST_HEADING else LIKELY


FORMAT = Format(
    name="transcript as HTML",
    read=read_html,
    sniff=_sniff,
    media_types=frozenset({"text/html"}),
    extensions=frozenset({".html", ".htm"}),
)
