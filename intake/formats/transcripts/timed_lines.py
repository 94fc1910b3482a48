"""Lines with a time each and no names: YouTube's transcripts, copied from the page or saved as SBV,
what Whisper prints, files of lyrics.

The times are of a recording, which begins at nought and goes on within seconds; those of a live
blog are of a clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from statistics import median

from ...errors import BrokenDocumentError
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import LIKELY, NO, Document, Format
from .captions import CaptionCue
from .cues import make_record
from .podcast import read_seconds

_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?"
_TIMED = re.compile(
    rf"[ \t]*(?:\[(?P<boxed>{_CLOCK})(?:[ \t]*-+>[ \t]*(?P<boxed_end>{_CLOCK}))?\]|"
    rf"(?P<bare>{_CLOCK})(?:,(?P<bare_end>{_CLOCK}))?(?=\s|$))[ \t]*(?P<words>.*)"
)
_PAIR = re.compile(
    r"\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}"
)  # SBV's, with nothing behind
# The time again, as YouTube reads it out: »1 minute, 4 seconds«.
_SPELLED = re.compile(
    r"(?:\d+ (?:hours?|minutes?|seconds?|Stunden?|Minuten?|Sekunden?)(?:, |$)){1,3}"
)
_TAGS = re.compile(r"\[(?P<name>ti|la|ar|al|by|re|ve|au|length|offset):(?P<words>[^\]\n]*)\]", re.I)
_LEAST = 3
_SOON = 60.0  # seconds within which a recording's first words are said
_GAP = 15.0  # seconds between two lines, at the median
_TITLE_LINES = 4


@dataclass(slots=True)
class _Lines:
    cues: list[CaptionCue]
    title: str
    language: str


def read_timed_lines(document: Document) -> Iterator[ArticleRecord]:
    found = _lines(decode_text(document.data, document.charset))
    if not found.cues:
        raise BrokenDocumentError("no line with a time")
    yield make_record(
        found.cues,
        title=found.title,
        language=found.language,
        origin="text",
        address=document.address,
    )


def _lines(text: str) -> _Lines:
    tags = {tag["name"].lower(): tag["words"].strip() for tag in _TAGS.finditer(text)}
    begun: list[tuple[float, float | None, list[str]]] = []
    above: list[str] = []
    for line in re.sub(r"\r\n?", "\n", text).lstrip("\ufeff").split("\n"):
        timed = _TIMED.match(line)
        seconds = read_seconds(timed["boxed"] or timed["bare"]) if timed else None
        if timed and seconds is not None:
            end = read_seconds(timed["boxed_end"] or timed["bare_end"])
            begun.append((seconds, end, [timed["words"]]))
        elif _SPELLED.fullmatch(line.strip()) or _TAGS.fullmatch(line.strip()):
            continue
        elif begun:
            begun[-1][2].append(line)
        elif line.strip():
            above.append(line.strip())
    nexts = [begin for begin, _, _ in begun[1:]]
    cues = [
        CaptionCue(begin, following if end is None else end, "\n".join(words).strip())
        for (begin, end, words), following in zip_longest(begun, nexts)
    ]
    return _Lines(cues, tags.get("ti") or " – ".join(above), tags.get("la", "")[:2])


def _sniff(document: Document) -> float:
    head = document.head
    if "\x00" in head or head.startswith(("{", "[{", "<", "%PDF", "PK", "WEBVTT")):
        return NO
    lines = [line for line in head.splitlines() if line.strip()]
    if lines and _PAIR.fullmatch(lines[0].strip("\ufeff ")):
        return LIKELY
    first = next((n for n, line in enumerate(lines) if _TIMED.match(line)), len(lines))
    if first > _TITLE_LINES or any(len(line) > 120 for line in lines[:first]):
        return NO
    return LIKELY if _run_on([cue.begin or 0.0 for cue in _lines(head).cues]) else NO


def _run_on(begins: list[float]) -> bool:
    """Whether these are the seconds of somebody who speaks: soon, in order, and close together."""
    if len(begins) < _LEAST or begins[0] > _SOON or begins != sorted(begins):
        return False
    return 0 < median(after - before for before, after in pairwise(begins)) <= _GAP


FORMAT = Format(
    name="lines with times",
    read=read_timed_lines,
    sniff=_sniff,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".sbv", ".lrc"}),
)
