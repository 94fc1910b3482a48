"""Articles of any format, as JSON lines.

    python -m intake [--address URL] [--type MEDIATYPE] FILE …

A FILE is a path or - for standard input. A line out for each article: ``file``, ``title``,
``lead``, ``outlet``, ``authors``, ``published`` and ``modified`` (ISO 8601, as precise as they are
known), ``language``, ``address``, ``text``, ``posts``, ``passages``, ``origins``, ``warnings``;
spans are [begin, end) code points into ``text``. What cannot be read is said on standard error by
name, the others still go through, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TextIO

from .errors import IntakeError
from .registry import read_items


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
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        errors.write(f"{name}: {error.strerror}\n")
        return 1
    bad = 0
    for item in read_items(
        data, content_type=options.type, address=options.address, name="" if name == "-" else name
    ):
        if isinstance(item, IntakeError):
            bad += 1
            errors.write(f"{name}: {f'{item.item}: ' if item.item else ''}{item}\n")
        else:
            out.write(json.dumps({"file": name, **item.as_dict()}, ensure_ascii=False) + "\n")
    return bad


if __name__ == "__main__":
    sys.exit(main())
