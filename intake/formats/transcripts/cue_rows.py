"""Cues as rows: Whisper's table (``start``, ``end``, ``text``), and JSON objects a line with times
and words. Such a row is a cue of one recording, and no article.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ...errors import NoTextError
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format
from ..archives.csv_table import table_rows
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
_MOST_TOLD = 5  # lines that a warning names


def read_rows(document: Document) -> Iterator[ArticleRecord]:
    text = decode_text(document.data, document.charset).lstrip()
    lost: list[int] = []
    is_json = text.startswith("{")
    cues = segment_cues(_objects(text, lost) if is_json else _columns(text, lost))
    if not cues:
        raise NoTextError
    record = make_record(cues, title="", language="", origin="rows", address=document.address)
    yield replace(record, warnings=(*record.warnings, *_told(lost)))


def _told(lost: list[int]) -> tuple[str, ...]:
    """A recording has no other place for rows that cannot be read, and the rest of it is whole."""
    numbers = ", ".join(map(str, lost[:_MOST_TOLD]))
    more = " …" if len(lost) > _MOST_TOLD else ""
    return (f"Rows that could not be read are left out (line {numbers}{more}).",) if lost else ()


def _objects(text: str, lost: list[int]) -> Iterator[dict[str, Any]]:
    """The objects of all lines; numbers of those that hold none are added to ``lost``."""
    for number, line in enumerate(text.split("\n"), 1):
        try:
            row = json.loads(line) if line.strip() else {}
        except (ValueError, RecursionError):
            row = None
        if isinstance(row, dict):
            yield row
        else:
            lost.append(number)


def _columns(text: str, lost: list[int]) -> Iterator[dict[str, Any]]:
    """The rows below the header; numbers of lines whose columns are not its own are added to
    ``lost``.
    """
    header, _, _rest = text.partition("\n")
    delimiter = next(mark for mark in "\t;," if mark in header)
    # Whisper puts no quotation marks around words that have some.
    rows = _bare_rows(text) if delimiter == "\t" else table_rows(io.BytesIO(text.encode()))
    _number, names = next(rows)
    lines = text.splitlines()
    for number, row in rows:
        # A quotation mark that nothing closes costs nobody's words, where they are of one line.
        bare = row if len(row) == len(names) else _open_row(lines[number - 1], delimiter)
        if len(bare) == len(names):
            yield dict(zip(names, bare, strict=True))
        elif row:
            lost.append(number)


def _open_row(line: str, delimiter: str) -> list[str]:
    cells = line.split(delimiter)
    return [cell.removeprefix('"') if cell.count('"') == 1 else cell for cell in cells]


def _bare_rows(text: str) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(text.splitlines(), 1):
        yield number, line.split("\t") if line.strip() else []


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
