"""Records as CSV: one row a record, in and out by the same columns.

Within a cell several entries stand one a line: a name as ``kind: name``, a position as
``title; organisation; start; end`` with ISO dates, an account as ``platform: handle``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date

from .importing import Held, Record, RefusedError
from .models import Name, Speaker

COLUMNS = ("name", "kind", "description", "wikidata", "names", "positions", "accounts")
# What a spreadsheet would run as a formula gets an apostrophe, which reading takes away (OWASP, »CSV Injection«).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def read(content: bytes) -> list[Record]:
    """The records of a CSV file in UTF-8, by comma or semicolon. Raises RefusedError, which names each wrong row."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise RefusedError([f"Row {line}: not UTF-8; save the table as »CSV UTF-8«."]) from error
    head = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ",")
    columns = [column.strip().lower() for column in next(reader, [])]
    _check_columns(columns)
    found, problems = [], []
    for row in reader:
        where = f"Row {reader.line_num}"
        try:
            found += [_record(where, dict(zip(columns, map(_restored, row), strict=True)))] if any(row) else []
        except ValueError as error:
            problems.append(f"{where}: {error}")
    if problems:
        raise RefusedError(problems)
    return found


def _check_columns(columns: list[str]) -> None:
    unknown = sorted(set(columns) - set(COLUMNS))
    if unknown or "name" not in columns:
        wrong = f"unknown column {', '.join(map(repr, unknown))}" if unknown else "no column “name”"
        raise RefusedError([f"Row 1: {wrong}; there are: {', '.join(COLUMNS)}."])


def _record(where: str, cells: dict[str, str]) -> Record:
    kind = cells.get("kind", "") or "person"
    if kind not in Speaker.Kind.values:
        raise ValueError(f"kind “{kind}” is none of {', '.join(Speaker.Kind.values)}.")
    if not cells["name"].strip():
        raise ValueError("the name is empty.")
    return Record(
        row=where,
        name=cells["name"].strip(),
        kind=kind,
        description=cells.get("description", "").strip(),
        wikidata_id=cells.get("wikidata", "").strip(),
        names=tuple(_name(line) for line in _lines(cells, "names")),
        positions=tuple(_position(line) for line in _lines(cells, "positions")),
        accounts=tuple(_account(line) for line in _lines(cells, "accounts")),
    )


def _lines(cells: dict[str, str], column: str) -> list[str]:
    return [line.strip() for line in cells.get(column, "").splitlines() if line.strip()]


def _name(line: str) -> tuple[str, str, str]:
    kind, colon, name = line.partition(": ")
    return (name, kind, "") if colon and kind in Name.Kind.values else (line, Name.Kind.ALIAS, "")


def _position(line: str) -> Held:
    parts = [part.strip() for part in line.split(";")]
    if len(parts) > 4:
        raise ValueError(f"the position “{line}” has more than title; organisation; start; end.")
    title, organisation, start, end = (*parts, "", "", "")[:4]
    start_on, end_on = (date.fromisoformat(day) if day else None for day in (start, end))
    return Held(title, organisation, start_on, end_on)


def _account(line: str) -> tuple[str, str]:
    platform, colon, handle = line.partition(":")
    if not colon:
        raise ValueError(f"the account “{line}” is not written platform: handle.")
    return platform, handle


def write(speakers: Iterable[Speaker]) -> Iterator[list[str]]:
    """The rows of an export, the columns first; give it records with their names, positions, accounts prefetched."""
    yield list(COLUMNS)
    for speaker in speakers:
        names = [f"{name.kind}: {name}" for name in speaker.names.all() if name.name != speaker.name]
        positions = ["; ".join(_position_parts(position)) for position in speaker.positions.all()]
        accounts = [f"{account.platform}: {account.handle}" for account in speaker.accounts.all()]
        row = (speaker.name, speaker.kind, speaker.description, speaker.wikidata_id)
        yield [_defused(cell) for cell in (*row, *("\n".join(lines) for lines in (names, positions, accounts)))]


def _position_parts(position: object) -> list[str]:
    values = [getattr(position, field) for field in ("title", "organisation", "start_on", "end_on")]
    return [str(value or "").replace(";", ",") for value in values]


def _defused(cell: str) -> str:
    return f"'{cell}" if cell.lstrip("'").startswith(_FORMULA) else cell


def _restored(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(_FORMULA) else cell
