"""Statements of articles, JSON lines in, JSON lines out.

    python -m extraction [--profile NAME] [--processes N] [FILE] < articles.jsonl > statements.jsonl

A line in: ``id``, ``text``, optional ``language`` ("de", "en"; detected when absent). A line out:
``id``, ``statements``, ``posts`` and the rest of the extraction; spans are [begin, end) code points
into ``text``. A line that cannot be read is reported on standard error with its number, the others
still go through, and the exit status is 1. The profile says which statements are wanted: ``desk``,
every act of speech or writing that somebody could check, or ``corpus``, what the annotators of the
German news quotation corpus mark.

Lines are read 32 at a time in a process for each core, and written in the order of the input; the
output does not depend on the number of processes. A terminal shows how far it is.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from extraction.parse.bare_spacy import import_spacy
from extraction.parse.profiles import DEFAULT, PROFILES


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m extraction",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", help="JSON lines; standard input when absent")
    parser.add_argument("--profile", choices=PROFILES, default=DEFAULT)
    parser.add_argument(
        "--processes", type=_positive, metavar="N", help="by default one for each core"
    )
    options = parser.parse_args(arguments)
    # Before numpy is imported: a process for each core, and a thread for each process.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    if not options.file:
        sys.stdin.reconfigure(  # type: ignore[union-attr]
            encoding="utf-8", errors="surrogateescape"
        )
        return convert_all(sys.stdin, None, options.profile, options.processes)
    try:
        with Path(options.file).open(encoding="utf-8", errors="surrogateescape") as source:
            count = _count_lines(Path(options.file)) if sys.stderr.isatty() else None
            return convert_all(source, count, options.profile, options.processes)
    except OSError as error:
        parser.error(f"{options.file}: {error.strerror}")


def _positive(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value!r} is no number of processes, 1 or more")
    return int(value)


def _count_lines(file: Path) -> int | None:
    """What the time left is reckoned from; None for a pipe, which is read but once."""
    if not file.is_file():
        return None
    with file.open("rb") as lines:
        return sum(1 for _ in lines)


def convert_all(
    lines: Iterable[str], count: int | None, profile: str, processes: int | None
) -> int:
    """Write what comes of all lines, of which there are ``count``; returns the exit status."""
    from tqdm import tqdm

    import_spacy()
    from extraction.batches.processes import convert_on, cores

    bad = 0
    # disable=None: on a terminal only
    with tqdm(total=count, unit=" lines", file=sys.stderr, disable=None) as bar:
        try:
            for done, (text, problems, failed) in convert_on(processes or cores(), lines, profile):
                sys.stdout.write(text)
                if problems:
                    bar.clear()
                    sys.stderr.write(problems)
                bad += failed
                bar.update(done)
        except BrokenProcessPool:
            bar.clear()
            sys.stderr.write("A process was ended from outside, as where memory runs out.\n")
            return 1
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
