"""Belga's archive as its interface gives it: ``newsObjects`` whose components have the words.

A component says by its ``assetType`` what it is, and has its words as ``varcharData`` or, where
they are long, as ``clobData``; each line is a paragraph. Moments are milliseconds since 1970.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ....dates.stamps import read_stamp
from ....errors import BrokenDocumentError, IntakeError, NoTextError
from ....readers.decoding import decode_text
from ....readers.text_builder import TextBuilder
from ....records import ArticlePassageKind, ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ..agency_lines import bare_title, known_agency, mark_agency_lines, title_out_of

BelgaObject = dict[str, Any]


def read_belga(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    listed = found.get("newsObjects") if isinstance(found, dict) else None
    for number, each in enumerate(listed if isinstance(listed, list) else [], 1):
        try:
            if not isinstance(each, dict):
                raise BrokenDocumentError("not an object")
            yield _record(each)
        except IntakeError as error:
            yield type(error)(error.detail, item=f"item {number}")


def _record(told: BelgaObject) -> ArticleRecord:
    title, builder = _text(told, "headLine"), TextBuilder()
    for line in _lines(told, "lead"):
        builder.paragraph(line, ArticlePassageKind.LEAD)
    lead = builder.text
    for line in _lines(told, "body"):
        builder.paragraph(line)
    mark_agency_lines(builder)
    text, passages = builder.finished()
    if not text:
        raise NoTextError(title[:80])
    source = _text(told, "source")
    return ArticleRecord(
        title=bare_title(title) or title_out_of(text),
        text=text,
        lead=" ".join(lead.split()),
        outlet=known_agency(source) or source,
        published=read_stamp(_text(told, "validateDate") or _text(told, "createDate")),
        language=_text(told, "language")[:2].lower(),
        passages=passages,
        origins=dict.fromkeys(("title", "outlet", "published"), "belga"),
        identifier=f"belga:{_text(told, 'newsObjectId')}",
        places=tuple(filter(None, (_text(told, "city"),))),
        keywords=tuple(each for each in told.get("keywords") or () if isinstance(each, str)),
    )


def _lines(told: BelgaObject, kind: str) -> Iterator[str]:
    """The paragraphs of the components that are called so."""
    for component in _objects(told, "newsComponents"):
        if _text(component, "assetType").lower() != kind:
            continue
        for proxy in _objects(component, "proxies"):
            words = proxy.get("clobData") or proxy.get("varcharData") or ""
            yield from filter(str.strip, str(words).split("\n"))


def _objects(told: BelgaObject, name: str) -> list[BelgaObject]:
    listed = told.get(name)
    return [e for e in listed if isinstance(e, dict)] if isinstance(listed, list) else []


def _text(told: BelgaObject, name: str) -> str:
    value = told.get(name)
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _sniff(document: Document) -> float:
    return SURELY if re.match(r'\{\s*"newsObjects"\s*:', document.head) else NO


FORMAT = Format(
    name="Belga",
    read=read_belga,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".json"}),
)
