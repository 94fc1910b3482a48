"""Articles as JSON lines in, statements as JSON lines out, part by part."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TextIO

from extraction import extract_many
from extraction.parse.profiles import DEFAULT

#: Lines that are read at once. The same everywhere, so that what stands in one batch, and with it
#: the last digit of every product, does not depend on how many processes there are.
PART = 32

Part = tuple[int, Sequence[str]]
"""The number of the first line, and the lines."""

Result = tuple[str, str, int]
"""What is written for a part, what is reported of it, and how many of its lines were bad."""


class LineError(Exception):
    """A line of the input is not an article."""


def convert(lines: Iterable[str], out: TextIO, errors: TextIO, profile: str = DEFAULT) -> int:
    """Write a line for each article; returns how many lines could not be worked on."""
    bad = 0
    for first, part in parts(lines):
        text, problems, count = convert_lines(first, part, profile)
        out.write(text)
        errors.write(problems)
        bad += count
    return bad


def parts(lines: Iterable[str], size: int = PART) -> Iterator[Part]:
    """The lines in parts of ``size``, each with the number of its first line, from 1 on."""
    rest, first = iter(lines), 1
    while part := list(islice(rest, size)):
        yield first, part
        first += len(part)


def convert_lines(first: int, lines: Sequence[str], profile: str = DEFAULT) -> Result:
    """What comes of the lines from number ``first`` on; runs in whatever process has this
    package.
    """
    entries = [(first + n, _try(line)) for n, line in enumerate(lines) if line.strip()]
    articles = [entry for _, entry in entries if isinstance(entry, dict)]
    results = extract_many(
        [article["text"] for article in articles],
        [article.get("language") for article in articles],
        profile=profile,
    )
    out, errors = list[str](), list[str]()
    for number, entry in entries:
        found = entry if isinstance(entry, LineError) else next(results)
        if isinstance(entry, LineError) or isinstance(found, Exception):
            errors.append(f"line {number}: {found}\n")
        else:
            row = {"id": entry["id"], **found.as_dict()}
            out.append(json.dumps(row, ensure_ascii=False) + "\n")
    return "".join(out), "".join(errors), len(errors)


def _try(line: str) -> dict[str, Any] | LineError:
    try:
        return read_line(line)
    except LineError as error:
        return error


def read_line(line: str) -> dict[str, Any]:
    """The article of one line. Raises LineError."""
    try:
        article = json.loads(line)
    except json.JSONDecodeError as error:
        raise LineError(f"not JSON: {error.msg} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:  # a number too long, brackets too deep
        raise LineError(f"not readable: {error}") from error
    if not isinstance(article, dict):
        raise LineError("not a JSON object")
    if "id" not in article:
        raise LineError('"id" is missing')
    if not isinstance(article.get("text"), str):
        raise LineError('"text" is missing or not a string')
    if not isinstance(article.get("language"), str | None):
        raise LineError('"language" is not a string')
    if not _is_text(article["text"]) or not _is_text(json.dumps(article["id"], ensure_ascii=False)):
        raise LineError('"text" or "id" holds half a character (a lone surrogate) or is not UTF-8')
    return article


def _is_text(value: str) -> bool:
    """Whether it can be written at all: JSON can say half of a pair of surrogates."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
