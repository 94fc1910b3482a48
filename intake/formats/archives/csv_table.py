"""CSV: an article a row, with a header that names the columns.

A row with a column too few or too many is said by its line, and so is a quotation mark that is
never closed: the reading goes on behind the line that it stands in.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from ...errors import BrokenDocumentError, IntakeError
from ...reading_place import ReadingPlace
from ...records import ArticleRecord
from ...registry import LIKELY, NO, Document, Format
from .columns import Columns

_SAMPLE = 1024 * 1024  # bytes from which the encoding is told
_MOST_LINES = 20_000  # of one row; a longer one is an open quotation mark
_LONGEST = 16 * 1024 * 1024  # characters of a cell
_LONGEST_HEADER = 2_000  # characters
_MOST_WORDS = 4  # of a column's name
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")


def read_csv(
    document: Document, columns: Mapping[str, str] | None = None
) -> Iterator[ArticleRecord | IntakeError]:
    """A record for each row, or an error with the number of the line that it begins in."""
    csv.field_size_limit(_LONGEST)
    with document.open() as source:
        lines = _Lines(source)
        delimiter = lines.delimiter()
        _, header = next(_rows(lines, delimiter, 0), (0, []))
        mapped = Columns.guessed(header, columns)
        if not mapped.holds_articles:
            told = f"no column with the text among {', '.join(header)[:200]}"
            raise BrokenDocumentError(f"{told}; the first line must name the columns")
        lines.go_to(document.place)
        for number, row in _rows(lines, delimiter, len(header)):
            if not row:
                continue
            document.place.here = lines.place
            try:
                yield _record(row, header, mapped)
            except IntakeError as error:
                yield type(error)(error.detail, item=f"line {number}")


def _record(row: list[str], header: list[str], columns: Columns) -> ArticleRecord:
    if len(row) != len(header):
        raise BrokenDocumentError(f"{len(row)} columns instead of {len(header)}")
    if any("\udc80" <= letter <= "\udcff" for cell in row for letter in cell):
        raise BrokenDocumentError("letters in another encoding than the rest")
    return columns.record(dict(zip(header, row, strict=True)))


def table_rows(source: BinaryIO) -> Iterator[tuple[int, list[str]]]:
    """The rows of a small table with the numbers of the lines that they begin in, its header first;
    a row that does not fit is as long as it is.
    """
    csv.field_size_limit(_LONGEST)
    lines = _Lines(source)
    delimiter = lines.delimiter()
    number, header = next(_rows(lines, delimiter, 0), (0, []))
    yield number, header
    yield from _rows(lines, delimiter, len(header))


class _Lines:
    """The lines of the file with their numbers; lines can be given back."""

    def __init__(self, source: BinaryIO) -> None:
        sample = source.read(_SAMPLE)
        source.seek(0)
        self._encoding = encoding = _encoding(sample)
        # Escaped, a wrong byte is told by its line; half a character of UTF-16 cannot be escaped.
        errors = "replace" if encoding == "utf-16" else "surrogateescape"
        self._source = source
        self._text = io.TextIOWrapper(source, encoding=encoding, errors=errors, newline="")
        self._again: list[str] = []
        self.number = 0
        self._offset = len(codecs.BOM_UTF8) if encoding == "utf-8-sig" else 0

    @property
    def place(self) -> dict[str, int] | None:
        """Where the next line begins; nobody knows in UTF-16, whose errors are replaced."""
        is_known = self._encoding != "utf-16"
        return {"offset": self._offset, "line": self.number} if is_known else None

    def go_to(self, place: ReadingPlace) -> None:
        """Go on where an earlier run was."""
        if self._encoding == "utf-16" or not (begin := place.resume("offset", "line")):
            return
        # What it has read ahead goes with it.
        self._text.detach()
        self._source.seek(begin["offset"])
        encoding = self._encoding.removesuffix("-sig")
        self._text = io.TextIOWrapper(
            self._source, encoding=encoding, errors="surrogateescape", newline=""
        )
        self._again, self._offset, self.number = [], begin["offset"], begin["line"]

    def _size(self, line: str) -> int:
        return len(line.encode(self._encoding.removesuffix("-sig"), "surrogateescape"))

    def delimiter(self) -> str:
        """From the header, or from Excel's »sep=;« above it."""
        first = self.take()
        if first.lower().startswith("sep="):
            return first.rstrip("\r\n")[4:5] or ","
        self.give_back([first])
        return max(";,\t|", key=first.count)

    def take(self) -> str:
        line = self._again.pop() if self._again else self._text.readline()
        self.number += bool(line)
        self._offset += self._size(line)
        return line

    def give_back(self, lines: list[str]) -> None:
        self._again += reversed(lines)
        self.number -= len(lines)
        self._offset -= sum(map(self._size, lines))


def _encoding(sample: bytes) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if sample.startswith(mark):
            return encoding
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


class _OpenQuoteError(Exception):
    pass


def _rows(lines: _Lines, delimiter: str, columns: int) -> Iterator[tuple[int, list[str]]]:
    """Rows with the number of their first line. Where a row reaches over lines and does not fit,
    its first line is a row of its own and the rest is read anew.
    """
    while True:
        begin = lines.number + 1
        taken: list[str] = []
        try:
            row = next(csv.reader(_feed(lines, taken), delimiter=delimiter), None)
        except (_OpenQuoteError, csv.Error):
            row = []
        if row is None:
            return
        if len(taken) > 1 and columns and len(row) != columns:
            lines.give_back(taken[1:])
            row = next(csv.reader([taken[0].replace('"', "")], delimiter=delimiter), [])
            row = [*row[: columns - 1]] if len(row) >= columns else row  # never a good one
        yield begin, row


def _feed(lines: _Lines, taken: list[str]) -> Iterator[str]:
    while line := lines.take():
        taken.append(line)
        if len(taken) > _MOST_LINES:
            raise _OpenQuoteError
        yield line


def _sniff(document: Document) -> float:
    header = document.head.split("\n", 2)[:2]
    if header and header[0].lower().startswith("sep="):
        header = header[1:]
    first = header[0].rstrip("\r") if header else ""
    if first.startswith(("{", "[", "<")) or _CONTROL.search(first):
        return NO
    is_named_so = document.extension in (".csv", ".tsv")
    delimiter = max(";,\t|", key=first.count)
    names = next(csv.reader([first], delimiter=delimiter), [])
    if len(names) < 2:
        return NO
    if len(first) <= _LONGEST_HEADER and all(len(name.split()) <= _MOST_WORDS for name in names):
        known = Columns.guessed(names)
        if known.holds_articles and len(known.names) > 1:
            return LIKELY
    return 0.3 if is_named_so else NO


FORMAT = Format(
    name="CSV",
    read=read_csv,
    sniff=_sniff,
    media_types=frozenset({"text/csv", "text/tab-separated-values"}),
    extensions=frozenset({".csv", ".tsv"}),
    streams=True,
)
