"""Lines of transcripts in print: numbered as a court's, and the ones that somebody begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...readers.pdf_lines import Line
from .voice_labels import is_speaker_name

_NUMBERED = re.compile(r"(?P<number>\d{1,2})(?:\s+|$)")
_LEAST_NUMBERED, _MOSTLY = 8, 0.7
_LABEL = re.compile(r"(?P<name>[^\W\d_][^:()]{1,59}?)(?P<more>\s*\([^()]{2,60}\))?:(?:\s|$)")
_ENDED = re.compile(r"(?:[.!?:…)\]–—]|--)[\"”“«»’]*$")
_NOTED = re.compile(r"\([A-ZÄÖÜ]")
_LEAST_CAPITALS = 3  # words


def without_line_numbers(pages: list[list[Line]]) -> list[list[Line]]:
    """The pages without the numbers in front of their lines, if they count them 1 to 25."""
    runs = [_numbered(lines) for lines in pages]
    if not any(
        len(run) >= max(_LEAST_NUMBERED, _MOSTLY * len({round(line.y) for line in lines}))
        for run, lines in zip(runs, pages, strict=True)
    ):
        return pages
    return [[*_bare(lines, run)] for lines, run in zip(pages, runs, strict=True)]


def _numbered(lines: list[Line]) -> set[int]:
    """The places of lines that begin with 1, 2, 3 …, from the top."""
    found: set[int] = set()
    ordered = sorted(enumerate(lines), key=lambda each: -each[1].y)
    for place, line in ordered:
        match = _NUMBERED.match(line.text)
        if match and int(match["number"]) == len(found) + 1:
            found.add(place)
    return found


def _bare(lines: list[Line], numbered: set[int]) -> Iterator[Line]:
    for place, line in enumerate(lines):
        if place in numbered:
            line.text = _NUMBERED.sub("", line.text, count=1)
        if line.text:
            yield line


def begins_speech(line: str, before: str) -> bool:
    """Whether a line begins with who speaks, in capitals or behind the end of a sentence, or with
    what the reporter notes there.
    """
    found = _LABEL.match(line)
    if _NOTED.match(line):
        return _ENDED.search(before) is not None
    if not found:
        return False
    name = found["name"]
    if name.isupper():
        return True
    return _ENDED.search(before) is not None and (
        bool(found["more"]) or is_speaker_name(name.partition(",")[0], 1)
    )


def is_in_capitals(line: str) -> bool:
    """»ORAL ARGUMENT OF ANNA ADLER«."""
    return line.isupper() and len(line.split()) >= _LEAST_CAPITALS and ":" not in line
