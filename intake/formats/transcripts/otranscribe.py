"""oTranscribe's files (.otr): what an editor typed, as HTML inside of JSON, with marks of time."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator

from ...errors import BrokenDocumentError, IntakeError, NoTextError
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format, read_document

_BREAK = re.compile(r"<br\s*/?>|</?(?:p|div|li)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_MARKS = re.compile(r'"media(?:-source|-time)?"\s*:')


def read_otranscribe(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    """What the text is read as by its own marks: a transcript with names, or lines with times."""
    try:
        text = json.loads(decode_text(document.data, document.charset)).get("text")
    except (ValueError, RecursionError) as error:
        raise BrokenDocumentError(str(error)[:200]) from error
    lines = _TAG.sub("", _BREAK.sub("\n", text if isinstance(text, str) else "")).split("\n")
    typed = [" ".join(html.unescape(line).split()) for line in lines]
    plain = "\n\n".join(filter(None, typed))
    if not plain:
        raise NoTextError
    yield from read_document(Document(plain.encode(), "text/plain", document.address))


def _sniff(document: Document) -> float:
    is_json = re.match(r'\{\s*"(?:text|media)', document.head)
    ends = document.head + document.data[-2000:].decode("utf-8", "replace")
    return SURELY if is_json and '"text"' in document.head and _MARKS.search(ends) else NO


FORMAT = Format(
    name="oTranscribe",
    read=read_otranscribe,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".otr"}),
)
