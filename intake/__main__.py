"""Articles of any format, as JSON lines.

    python -m intake [--address URL] [--type MEDIATYPE] FILE …

A FILE is a path or - for standard input. A line out for each article: ``file``, ``title``,
``lead``, ``outlet``, ``authors``, ``published`` and ``modified`` (ISO 8601, as precise as they are
known), ``language``, ``address``, ``text``, ``posts``, ``passages``, ``origins``, ``warnings``;
spans are [begin, end) code points into ``text``. What cannot be read is said on standard error by
name, the others still go through, and the exit status is 1. What is no article (a picture, a page
that an archive holds twice) is said, too, and is no failure.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from .errors import IntakeError, NoArticleError
from .records import ArticleRecord
from .registry import read_items, read_stream


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m intake",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a path, or - for standard input")
    parser.add_argument("--address", help="where the document stood, for links and the outlet")
    parser.add_argument("--type", help="its media type, where it is known")
    options = parser.parse_args(arguments)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    bad = sum(_convert(name, options, sys.stdout, sys.stderr) for name in options.files)
    return int(bool(bad))


def _convert(name: str, options: argparse.Namespace, out: TextIO, errors: TextIO) -> int:
    """Write a line for each article of the file; returns how many could not be read."""
    bad = 0
    try:
        for item in _items(name, options):
            if isinstance(item, IntakeError):
                bad += not isinstance(item, NoArticleError)
                errors.write(f"{name}: {f'{item.item}: ' if item.item else ''}{item}\n")
            else:
                out.write(json.dumps({"file": name, **item.as_dict()}, ensure_ascii=False) + "\n")
    except OSError as error:
        errors.write(f"{name}: {error.strerror}\n")
        return bad + 1
    return bad


def _items(name: str, options: argparse.Namespace) -> Iterator[ArticleRecord | IntakeError]:
    known = {"content_type": options.type, "address": options.address}
    if name == "-":
        return read_items(sys.stdin.buffer.read(), **known)
    return read_stream(lambda: Path(name).open("rb"), name=name, **known)


if __name__ == "__main__":
    sys.exit(main())
