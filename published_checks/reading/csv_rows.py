"""A table of checks: its columns are named by the operator, or known by their headings."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from published_checks.reading.claim_review import date_of, host_of, language_of
from published_checks.reading.ratings import truth_of_value, truth_of_words
from published_checks.reading.records import CheckRecord, ChecksRead, RefusedCheck

#: Each field with headings that are known for it, in lower case.
HEADINGS: Mapping[str, frozenset[str]] = {
    field: frozenset(known.split("|"))
    for field, known in {
        "claim": "claim|claimreviewed|claim_reviewed|statement|behauptung|aussage",
        "address": "address|url|link|adresse|review_url",
        "rating": "rating|verdict|textualrating|bewertung|urteil|alternatename",
        "publisher": "publisher|organization|fact_checker|herausgeber|redaktion",
        "claimant": "claimant|speaker|author|sprecher|urheber|wer",
        "claimed_on": "claim_date|claimdate|said_on|gesagt am|datum der behauptung",
        "reviewed_on": "date|review_date|reviewdate|datum|geprüft am|published",
        "title": "title|headline|titel|überschrift",
        "language": "language|lang|inlanguage|sprache",
    }.items()
}
REQUIRED = ("claim", "address", "rating")
_LONGEST_FIELD = 1_000_000


class ColumnsError(ValueError):
    """Columns that are needed cannot be told; ``args`` says which."""


def read_csv(text: str, columns: Mapping[str, str] | None = None) -> ChecksRead:
    """The rows; ``columns`` maps fields to headings. Raises ColumnsError."""
    csv.field_size_limit(_LONGEST_FIELD)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    places = _columns(rows.fieldnames or [], columns or {})
    found = ChecksRead()
    try:
        for row in rows:
            if any((value or "").strip() for value in row.values() if isinstance(value, str)):
                _take(row, places, rows.line_num, found)
    except csv.Error as error:
        found.refused.append(
            RefusedCheck(f"line {rows.line_num}", f"the table breaks off: {error}")
        )
    return found


def _take(row: Mapping[str, str], places: Mapping[str, str], line: int, found: ChecksRead) -> None:
    try:
        found.checks.append(_record({f: (row.get(c) or "").strip() for f, c in places.items()}))
    except ValueError as error:
        found.refused.append(RefusedCheck(f"line {line}", str(error)))


def _delimiter(text: str) -> str:
    """The sign that is most frequent in the line of headings."""
    head = text.lstrip("\ufeff").splitlines()[0] if text.strip("\ufeff\r\n ") else ""
    return max(",;\t|", key=head.count)


def _columns(headings: Iterable[str], chosen: Mapping[str, str]) -> dict[str, str]:
    if unknown := sorted(set(chosen) - set(HEADINGS)):
        raise ColumnsError(
            f"There is no field {', '.join(unknown)}; there are {', '.join(HEADINGS)}."
        )
    bare = {heading.strip("\ufeff ").lower(): heading for heading in headings if heading}
    places = {}
    for name, known in HEADINGS.items():
        if name in chosen:
            if chosen[name].lower() not in bare:
                raise ColumnsError(f"There is no column “{chosen[name]}”.")
            places[name] = bare[chosen[name].lower()]
        elif heading := next((bare[each] for each in bare if each in known), None):
            places[name] = heading
    if missing := [name for name in REQUIRED if name not in places]:
        raise ColumnsError(
            f"No column is known for {', '.join(missing)}; the headings are {', '.join(bare)}."
        )
    return places


def _record(fields: Mapping[str, str]) -> CheckRecord:
    for name, told in (("claim", "claim"), ("rating", "rating")):
        if not fields[name]:
            raise ValueError(f"it has no {told}")
    if urlsplit(fields["address"]).scheme not in ("http", "https"):
        raise ValueError("it has no address")
    truth = truth_of_words(fields["rating"])
    return CheckRecord(
        claim=fields["claim"],
        address=fields["address"],
        rating=fields["rating"],
        truth=truth_of_value(fields["rating"], None, None) if truth is None else truth,
        publisher=fields.get("publisher") or host_of(fields["address"]),
        claimant=fields.get("claimant", ""),
        claimed_on=date_of(fields.get("claimed_on")),
        reviewed_on=date_of(fields.get("reviewed_on")),
        title=fields.get("title", ""),
        language=language_of(fields.get("language")),
    )
