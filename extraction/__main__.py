"""Statements of articles, JSON lines in, JSON lines out.

    python -m extraction [--profile NAME] [FILE] < articles.jsonl > statements.jsonl

A line in: ``id``, ``text``, optional ``language`` ("de", "en"; detected when absent). A line out:
``id``, ``statements``, ``posts`` and the rest of the extraction; spans are [begin, end) code points
into ``text``. A line that cannot be read is reported on standard error with its number, the others
still go through, and the exit status is 1. The profile says which statements are wanted: ``desk``,
every act of speech or writing that somebody could check, or ``corpus``, what the annotators of the
German news quotation corpus mark.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO

from extraction import extract
from extraction.errors import ExtractionError
from extraction.parse.profiles import DEFAULT, PROFILES


class LineError(Exception):
    """A line of the input is not an article."""


def read_article(line: str) -> dict[str, Any]:
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


def convert(lines: Iterable[str], out: TextIO, errors: TextIO, profile: str = DEFAULT) -> int:
    """Write a line for each article; returns how many lines could not be worked on."""
    bad = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            article = read_article(line)
            found = extract(article["text"], article.get("language"), profile=profile)
        except (LineError, ExtractionError) as error:
            bad += 1
            errors.write(f"line {number}: {error}\n")
            continue
        out.write(json.dumps({"id": article["id"], **found.as_dict()}, ensure_ascii=False) + "\n")
    return bad


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m extraction",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", help="JSON lines; standard input when absent")
    parser.add_argument("--profile", choices=PROFILES, default=DEFAULT)
    options = parser.parse_args(arguments)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    if options.file:
        try:
            with Path(options.file).open(encoding="utf-8", errors="surrogateescape") as source:
                return int(bool(convert(source, sys.stdout, sys.stderr, options.profile)))
        except OSError as error:
            parser.error(f"{options.file}: {error.strerror}")
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    return int(bool(convert(sys.stdin, sys.stdout, sys.stderr, options.profile)))


if __name__ == "__main__":
    sys.exit(main())
