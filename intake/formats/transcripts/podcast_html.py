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
from ...registry import NO, SURELY, Document, Format
from .cues import CaptionCue, make_record
from .podcast import read_seconds


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
        else:
            yield CaptionCue(begin, None, words, voice)


def _sniff(document: Document) -> float:
    pair = re.search(r"<cite>[^<]{1,80}</cite>\s*<time>[\d:., ]+</time>\s*<p", document.head, re.I)
    return SURELY if pair else NO


FORMAT = Format(
    name="transcript as HTML",
    read=read_html,
    sniff=_sniff,
    media_types=frozenset({"text/html"}),
    extensions=frozenset({".html", ".htm"}),
)
