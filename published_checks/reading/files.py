"""Which of the forms a file has: a page, JSON (a feed or an answer of the API), lines of JSON, a
table.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from intake.html_pages.json_ld import linked_data
from intake.readers.decoding import decode_text
from intake.readers.html_tree import parse_page
from published_checks.reading.claim_review import read_claim_reviews
from published_checks.reading.csv_rows import read_csv
from published_checks.reading.fact_check_tools import is_fact_check_answer, read_fact_check_answer
from published_checks.reading.marked_items import marked_items
from published_checks.reading.records import ChecksRead, RefusedCheck


def read_checks(
    data: bytes, address: str = "", columns: Mapping[str, str] | None = None
) -> ChecksRead:
    """The checks in the bytes of a file or an answer; ``address`` is where they stood.

    Raises ColumnsError for a table whose columns cannot be told, and IntakeError for a page that
    cannot be read.
    """
    text = decode_text(data).lstrip("\ufeff \t\r\n")
    if not text:
        return ChecksRead(refused=[RefusedCheck("file", "it is empty")])
    if text.startswith("<"):
        return _of_page(text, address)
    if text[0] in "{[":
        return _of_json(text, address)
    return read_csv(text, columns)


def _of_page(markup: str, address: str) -> ChecksRead:
    root = parse_page(markup)
    found = read_claim_reviews(linked_data(root), address)
    if not found.checks:  # else the attributes say again what the JSON-LD says
        marked = read_claim_reviews(marked_items(root), address)
        found = ChecksRead(marked.checks, found.refused + marked.refused)
    if not found.checks and not found.refused:
        found.refused.append(RefusedCheck("page", "there is no ClaimReview on it"))
    return found


def _of_json(text: str, address: str) -> ChecksRead:
    try:
        return _of_document(json.loads(text, strict=False), address)
    except (ValueError, RecursionError) as error:
        lines = text.splitlines()
        if len(lines) > 1 and _is_json(lines[0]):
            return _of_lines(lines, address)
        return ChecksRead(refused=[RefusedCheck("file", f"it is no JSON: {error}")])


def _of_document(document: Any, address: str) -> ChecksRead:
    if is_fact_check_answer(document):
        return read_fact_check_answer(document)
    found = read_claim_reviews(document, address)
    if not found.checks and not found.refused:
        found.refused.append(RefusedCheck("file", "there is no ClaimReview in it"))
    return found


def _is_json(line: str) -> bool:
    try:
        json.loads(line, strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def _of_lines(lines: list[str], address: str) -> ChecksRead:
    """A document a line; a line that is none is refused and hides no other."""
    found = ChecksRead()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            document = json.loads(line, strict=False)
        except (ValueError, RecursionError):
            found.refused.append(RefusedCheck(f"line {number}", "it is no JSON"))
            continue
        part = _of_document(document, address)
        found.checks += part.checks
        found.refused += [RefusedCheck(f"line {number}, {r.place}", r.reason) for r in part.refused]
    return found
