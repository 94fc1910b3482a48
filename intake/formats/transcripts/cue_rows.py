"""Cues as rows: Whisper's table (``start``, ``end``, ``text``), and JSON objects a line with times
and words. Such a row is a cue of one recording, and no article.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from typing import Any

from ...errors import NoTextError
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format
from .cues import make_record
from .podcast import segment_cues

_BEGIN = r"(?:start|begin|startTime|start_time|offset)"
_END = r"(?:end|endTime|end_time|duration)"
# Columns in Whisper's order, or with whoever speaks beside the times.
_HEADER = re.compile(
    rf"(?:(?:id|speaker|speaker_name)[\t,;])?\"?{_BEGIN}\"?[\t,;]\"?{_END}\"?[\t,;]"
    r"(?:\"?speaker(?:_name)?\"?[\t,;])?\"?(?:text|transcript)\"?(?:[\t,;]\"?speaker(?:_name)?\"?)?"
)
_ROW = re.compile(
    rf'\{{(?=[^\n]*"{_BEGIN}"\s*:\s*-?\d)(?=[^\n]*"{_END}"\s*:\s*-?\d)'
    r'(?=[^\n]*"(?:text|body|transcript|sentence)"\s*:\s*")[^\n]*\}'
)
# What articles have and cues have not.
_ARTICLE = re.compile(r'"(?:title|headline|url|link|published\w*|date\w*)"\s*:', re.IGNORECASE)
_LEAST_ROWS = 2


def read_rows(document: Document) -> Iterator[ArticleRecord]:
    text = decode_text(document.data, document.charset)
    rows = _objects(text) if text.lstrip().startswith("{") else _columns(text)
    cues = segment_cues(rows)
    if not cues:
        raise NoTextError
    yield make_record(cues, title="", language="", origin="rows", address=document.address)


def _objects(text: str) -> list[Any]:
    """What cannot be read of the rows is left out: a recording has no other place for it."""
    rows = []
    for line in text.split("\n"):
        try:
            rows.append(json.loads(line))
        except ValueError:
            continue
    return rows


def _columns(text: str) -> list[dict[str, Any]]:
    header = text.split("\n", 1)[0]
    delimiter = next(mark for mark in "\t;," if mark in header)
    lines = text.split("\n")
    if delimiter == "\t":  # Whisper puts no quotation marks around words that have some
        return list(csv.DictReader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))
    return list(csv.DictReader(lines, delimiter=delimiter))


def _sniff(document: Document) -> float:
    lines = [line for line in document.head.splitlines() if line.strip()]
    if len(lines) <= _LEAST_ROWS - 1:
        return NO
    if _HEADER.fullmatch(lines[0].strip()):
        return SURELY
    rows = lines[:_LEAST_ROWS]
    is_cue = all(_ROW.fullmatch(row.strip()) and not _ARTICLE.search(row) for row in rows)
    return SURELY if is_cue else NO


FORMAT = Format(
    name="cues as rows",
    read=read_rows,
    sniff=_sniff,
    media_types=frozenset({"text/tab-separated-values"}),
    extensions=frozenset({".tsv", ".csv", ".jsonl", ".ndjson"}),
)
