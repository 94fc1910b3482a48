"""Records as CSV: one row a record, in and out by the same columns.

Within a cell several entries stand one a line: a name as ``kind language: name``, a position as
``title; organisation; start; end; known from`` with ISO dates
of a day, a month or a year and »?« for an end that nobody knows, an account as
``platform: handle; start; end``, the days only where they are known.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date

from django.utils.translation import gettext as _

from speakers.known_dates import UNKNOWN, read_known_date, written_date
from speakers.models import Account, Name, Position, Speaker
from speakers.record_files.record_import import Held, Record, RefusedError

_DAYS = 2
COLUMNS = (
    "name",
    "kind",
    "state",
    "description",
    "pronoun",
    "wikidata",
    "names",
    "positions",
    "accounts",
)
# What a spreadsheet would run as a formula gets an apostrophe, which reading takes away (OWASP,
# »CSV Injection«).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NAME = re.compile(
    rf"(?P<kind>{'|'.join(Name.Kind.values)})(?: (?P<language>[a-z]{{2,3}}))?: (?P<name>.+)"
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def read_spreadsheet(content: bytes) -> list[Record]:
    """The records of a CSV file in UTF-8, by comma or semicolon. Raises RefusedError, which names
    each wrong row.
    """
    text = _decoded(content)
    head = text.split("\n", 1)[0]
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ","
    )
    found: list[Record] = []
    problems: list[str] = []
    columns: list[str] = []
    try:
        columns = [column.strip().lower() for column in next(reader, [])]
        _check_columns(columns)
        for cells in reader:
            where = _row(reader.line_num)
            try:
                found += [_record(where, _by_column(columns, cells))] if any(cells) else []
            except ValueError as error:
                problems.append(f"{where}: {error}")
    except csv.Error as error:
        problems.append(f"{_row(reader.line_num)}: {error}.")
    if problems:
        raise RefusedError(problems)
    return found


def _row(number: int) -> str:
    return _("Row %(number)d") % {"number": number}


def _decoded(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = 1 if content.startswith(_UTF_16) else content[: error.start].count(b"\n") + 1
        raise _not_utf_8(line) from error
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise _not_utf_8(line)
    return text


def _not_utf_8(line: int) -> RefusedError:
    problem = _("not UTF-8; save the table as “CSV UTF-8”.")
    return RefusedError([f"{_row(line)}: {problem}"])


def _check_columns(columns: list[str]) -> None:
    unknown = sorted(set(columns) - set(COLUMNS))
    twice = sorted({column for column in columns if columns.count(column) > 1})
    if unknown:
        wrong = _("unknown column %s") % ", ".join(map(repr, unknown))
    elif twice:
        wrong = _("the column %s appears twice") % ", ".join(map(repr, twice))
    elif "name" not in columns:
        wrong = _("no column “name”")
    else:
        return
    there_are = _("there are: %s.") % ", ".join(COLUMNS)
    raise RefusedError([f"{_row(1)}: {wrong}; {there_are}"])


def _by_column(columns: list[str], cells: list[str]) -> dict[str, str]:
    if len(cells) != len(columns):
        raise ValueError(
            _("%(found)d cells instead of %(wanted)d; is a separator or a quotation mark missing?")
            % {"found": len(cells), "wanted": len(columns)}
        )
    return dict(zip(columns, map(_restored, cells), strict=True))


def _record(where: str, cells: dict[str, str]) -> Record:
    if not cells["name"].strip():
        raise ValueError(_("the name is empty."))
    return Record(
        row=where,
        name=" ".join(cells["name"].split()),
        kind=_one_of("kind", cells, Speaker.Kind.values, Speaker.Kind.PERSON),
        state=_one_of("state", cells, Speaker.State.values, Speaker.State.CONFIRMED),
        description=cells.get("description", "").strip(),
        pronoun=cells.get("pronoun", "").strip(),
        wikidata_id=cells.get("wikidata", "").strip(),
        names=tuple(_name(line) for line in _lines(cells, "names")),
        positions=tuple(_position(line) for line in _lines(cells, "positions")),
        accounts=tuple(_account(line) for line in _lines(cells, "accounts")),
    )


def _one_of(column: str, cells: dict[str, str], values: list[str], otherwise: str) -> str:
    value = cells.get(column, "").strip() or otherwise
    if value not in values:
        raise ValueError(
            _("%(column)s “%(value)s” is not one of %(values)s.")
            % {"column": column, "value": value, "values": ", ".join(values)}
        )
    return value


def _lines(cells: dict[str, str], column: str) -> list[str]:
    return [line.strip() for line in cells.get(column, "").splitlines() if line.strip()]


def _name(line: str) -> tuple[str, str, str]:
    if found := _NAME.fullmatch(line):
        return found["name"].strip(), found["kind"], found["language"] or ""
    return line, Name.Kind.ALIAS, ""


def _position(line: str) -> Held:
    parts = [part.strip() for part in line.split(";", 4)]
    title, organisation, start, end, known_from = (*parts, "", "", "", "")[:5]
    first, start_precision = _known(start, is_end=False)
    last, end_precision = _known("" if end == UNKNOWN else end, is_end=True)
    return Held(
        title, organisation, first, last, known_from, start_precision, end_precision,
        end_unknown=end == UNKNOWN,
    )  # fmt: skip


def _known(written: str, *, is_end: bool) -> tuple[date | None, str]:
    try:
        return read_known_date(written, is_end=is_end) if written else (None, "day")
    except ValueError as error:
        raise ValueError(_("“%s” is not a date; write 2019-12-31.") % written) from error


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        raise ValueError(_("“%s” is not a date; write 2019-12-31.") % written) from error


def _account(line: str) -> tuple[str, ...]:
    platform, colon, rest = line.partition(":")
    handle, *days = (part.strip() for part in rest.split(";"))
    if not colon or len(days) > _DAYS:
        raise ValueError(_("the account “%s” is not written platform: handle.") % line)
    for day in days:
        _day(day)
    return platform, handle, *(days + [""] * _DAYS)[:_DAYS]


def write_spreadsheet(speakers: Iterable[Speaker]) -> Iterator[list[str]]:
    """The rows of an export, the columns first; give it records with their names, positions,
    accounts prefetched.
    """
    yield list(COLUMNS)
    for speaker in speakers:
        names = [_name_line(name) for name in speaker.names.all() if name.name != speaker.name]
        positions = ["; ".join(_position_parts(position)) for position in speaker.positions.all()]
        accounts = [_account_line(account) for account in speaker.accounts.all()]
        own = (
            speaker.name,
            speaker.kind,
            speaker.state,
            speaker.description,
            speaker.pronoun,
            speaker.wikidata_id,
        )
        yield [
            _defused(cell)
            for cell in (*own, *("\n".join(lines) for lines in (names, positions, accounts)))
        ]


def _account_line(account: Account) -> str:
    days = [str(day or "") for day in (account.start_on, account.end_on)]
    return "; ".join([f"{account.platform}: {account.handle}", *(days if any(days) else ())])


def _name_line(name: Name) -> str:
    return f"{name.kind} {name.language}".strip() + f": {name.name}"


def _position_parts(position: Position) -> list[str]:
    start = written_date(position.start_on, position.start_precision)
    end = written_date(position.end_on, position.end_precision)
    end = UNKNOWN if position.end_unknown else end
    parts = [
        value.replace(";", ",") for value in (position.title, position.organisation, start, end)
    ]
    return [*parts, position.known_from] if position.known_from else parts


def _defused(cell: str) -> str:
    return f"'{cell}" if cell.lstrip("'").startswith(_FORMULA) else cell


def _restored(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(_FORMULA) else cell
