"""JSON Lines: an article a line, in whatever names its archive uses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ...errors import BrokenDocumentError, IntakeError, TooLargeError
from ...records import ArticleRecord
from ...registry import LIKELY, NO, POSSIBLY, Document, Format
from .columns import KNOWN_NAMES, Columns

_LONGEST = 16 * 1024 * 1024  # bytes of a line


def read_lines(
    document: Document, columns: Mapping[str, str] | None = None
) -> Iterator[ArticleRecord | IntakeError]:
    """A record for each line, or an error with the line's number."""
    place = document.place
    begin = place.resume("offset", "line")
    with document.open() as source:
        number, offset = begin.get("line", 0), source.seek(begin.get("offset", 0))
        while line := source.readline(_LONGEST + 1):
            number, offset = number + 1, offset + len(line)
            item = f"line {number}"
            is_long = len(line) > _LONGEST
            while is_long and line and not line.endswith(b"\n"):
                line = source.readline(_LONGEST)
                offset += len(line)
            place.here = {"offset": offset, "line": number}
            if is_long:
                yield TooLargeError(item=item)
            elif line.strip(b" \t\r\n\xef\xbb\xbf"):
                try:
                    yield _record(line, columns)
                except IntakeError as error:
                    yield type(error)(error.detail, item=item)


def _record(line: bytes, columns: Mapping[str, str] | None) -> ArticleRecord:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BrokenDocumentError(str(error)[:200]) from error
    if not isinstance(row, dict):
        raise BrokenDocumentError("not a JSON object")
    return read_object(row, columns)


def read_object(row: Mapping[str, Any], columns: Mapping[str, str] | None = None) -> ArticleRecord:
    """The article of a JSON object, whose names count only where they hold something. Raises
    NoTextError, and BrokenDocumentError for what no text can be.
    """
    try:
        json.dumps(row, ensure_ascii=False).encode()
        told = _with_parts(row)
        return _without_rest(Columns.guessed(filter(told.get, told), columns).record(told))
    except UnicodeEncodeError as error:
        raise BrokenDocumentError("half of a character (a lone surrogate)") from error
    except RecursionError as error:  # what was read is as deep as can be, and not what comes next
        raise BrokenDocumentError("lists in lists without end") from error


# What NewsAPI says of the rest that it does not give.
_REST = re.compile(r"\s*…?\s*\[\+\d+ chars\]\s*\Z")


def _without_rest(record: ArticleRecord) -> ArticleRecord:
    text = _REST.sub(" …", record.text)
    if text == record.text:
        return record
    return replace(record, text=text, warnings=(*record.warnings, "Only its beginning is here."))


def _with_parts(row: Mapping[str, Any]) -> dict[str, Any]:
    """The object with what others have inside: Fundus its paragraphs, the Guardian its fields."""
    fields, body = row.get("fields"), row.get("body")
    told = {**row, **fields} if isinstance(fields, dict) else dict(row)
    if isinstance(body, dict) and isinstance(sections := body.get("sections"), list):
        parts = [each for each in sections if isinstance(each, dict)]
        names = ("headline", "paragraphs")
        told["body"] = "\n\n".join(
            filter(None, (_lines(part.get(name)) for part in parts for name in names))
        )
        told.setdefault("summary", _lines(body.get("summary")))
    source, page = row.get("source"), row.get("html")
    if isinstance(source, dict):
        told["source"] = source.get("name")
    if isinstance(page, dict):  # as Fundus got it
        told.setdefault("requested_url", page.get("requested_url"))
    return told


def _lines(written: Any) -> str:
    """A text, or a list of them as paragraphs."""
    if isinstance(written, list):
        return "\n\n".join(str(line) for line in written if line)
    return written if isinstance(written, str) else ""


_NAMES = "|".join(
    re.escape(name) for fact in ("text", "title", "address") for name in KNOWN_NAMES[fact]
)


#: A name of a text, a title or an address, and its colon.
NAMED = re.compile(rf'"(?:{_NAMES})"\s*:', re.IGNORECASE)


def _sniff(document: Document) -> float:
    first, _, rest = document.head.partition("\n")
    if not first.startswith("{"):
        return NO
    known = NAMED.search(first)
    if not first.rstrip().endswith("}"):
        long = len(first) > 8000 and document.extension in (".jsonl", ".ndjson")
        return LIKELY if known and long else NO
    if rest.lstrip().startswith("{"):
        return LIKELY if known else POSSIBLY
    return 0.25 if known else NO


FORMAT = Format(
    name="JSON Lines",
    read=read_lines,
    sniff=_sniff,
    media_types=frozenset({"application/jsonl", "application/x-ndjson", "application/json-lines"}),
    extensions=frozenset({".jsonl", ".ndjson"}),
    streams=True,
)
