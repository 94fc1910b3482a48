"""TTML, EBU-TT and IMSC: times may stand on any container and count from their parent's.

Read here since converters lose the agents (who speaks) and the cues of containers without an end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import BrokenDocumentError
from ...readers.safe_xml import (
    Element,
    attribute,
    child,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format
from .cues import CaptionCue, make_record

_CLOCK = re.compile(r"(\d+):(\d\d):(\d\d)(?:\.(\d+)|:(\d+)(?:\.\d+)?)?")
_OFFSET = re.compile(r"(\d+(?:\.\d+)?)(h|m|s|ms|f|t)")
_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}


@dataclass(frozen=True, slots=True)
class _Rates:
    frames: float
    ticks: float


def read_ttml(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    body = child(root, "body")
    if body is None:
        raise BrokenDocumentError("TTML without a body")
    reader = _Reader(root)
    cues = sorted(reader.cues(body), key=lambda cue: cue.begin or 0.0)
    head = child(root, "head")
    title = next(map(element_text, descendants(head, "title")), "") if head is not None else ""
    yield make_record(
        cues,
        title=title,
        language=attribute(root, "lang").split("-")[0].lower(),
        origin="ttml",
        address=document.address,
    )


class _Reader:
    def __init__(self, root: Element) -> None:
        self._rates = _rates(root)
        self._start = self._start_of_programme(root)
        self._agents = {
            attribute(agent, "id"): next(map(element_text, children(agent, "name")), "")
            for agent in descendants(root, "agent")
        }

    def cues(self, body: Element) -> Iterator[CaptionCue]:
        yield from self._walk(body, -self._start, None, "", False)

    def _start_of_programme(self, root: Element) -> float:
        """Broadcasters count from ten o'clock, and EBU-TT says from where (EBU Tech 3350)."""
        stamp = next(map(element_text, descendants(root, "documentStartOfProgramme")), "")
        return self._seconds(stamp) or 0.0

    def _walk(
        self, element: Element, origin: float, until: float | None, voice: str, sound: bool
    ) -> Iterator[CaptionCue]:
        begin, end = self._times(element, origin, until)
        voice = self._voice(element) or voice
        sound = sound or attribute(element, "role") in ("sound", "music", "x-sound")
        if local_name(element) == "p":
            yield from self._paragraph(element, begin, end, voice, sound)
            return
        follows = attribute(element, "timeContainer") == "seq"
        for inner in children(element, "div", "p"):
            last = begin
            for cue in self._walk(inner, begin, end, voice, sound):
                last = max(last, cue.end or last)
                yield cue
            begin = last if follows else begin

    def _times(
        self, element: Element, origin: float, until: float | None
    ) -> tuple[float, float | None]:
        begin = origin + (self._seconds(attribute(element, "begin")) or 0.0)
        ends = [until]
        if (end := self._seconds(attribute(element, "end"))) is not None:
            ends.append(origin + end)
        if (duration := self._seconds(attribute(element, "dur"))) is not None:
            ends.append(begin + duration)
        known = [end for end in ends if end is not None]
        return begin, min(known) if known else None

    def _paragraph(
        self, element: Element, begin: float, end: float | None, voice: str, sound: bool
    ) -> Iterator[CaptionCue]:
        """Spans may have times and agents of their own; runs of one voice stay together."""
        runs: list[tuple[str, float, float | None, str]] = []
        self._add_runs(element, begin, end, voice, runs)
        joined: list[tuple[str, float, float | None, str]] = []
        for run in runs:
            if joined and joined[-1][:3] == run[:3]:
                joined[-1] = (*run[:3], joined[-1][3] + run[3])
            else:
                joined.append(run)
        for speaker, first, last, words in joined:
            if words.strip():
                begins, ends = _rounded(first) or 0.0, _rounded(last)
                yield CaptionCue(begins, ends, words, speaker, sound)

    def _add_runs(
        self,
        element: Element,
        begin: float,
        end: float | None,
        voice: str,
        runs: list[tuple[str, float, float | None, str]],
    ) -> None:
        runs.append((voice, begin, end, _flat(element.text)))
        for inner in element:
            name = local_name(inner)
            if name == "br":
                runs.append((voice, begin, end, "\n"))
            elif name == "span" and attribute(inner, "ruby") not in ("text", "textContainer"):
                first, last = self._times(inner, begin, end)
                self._add_runs(inner, first, last, self._voice(inner) or voice, runs)
            runs.append((voice, begin, end, _flat(inner.tail)))

    def _voice(self, element: Element) -> str:
        agents = attribute(element, "agent").split()
        return next(filter(None, (self._agents.get(agent, "") for agent in agents)), "")

    def _seconds(self, expression: str) -> float | None:
        if match := _CLOCK.fullmatch(expression):
            hours, minutes, seconds, fraction, frames = match.groups()
            whole = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
            part = float(f"0.{fraction}") if fraction else int(frames or 0) / self._rates.frames
            return whole + part
        if match := _OFFSET.fullmatch(expression):
            number, unit = float(match[1]), match[2]
            units = {**_UNITS, "f": 1 / self._rates.frames, "t": 1 / self._rates.ticks}
            return number * units[unit]
        return None


def _rounded(seconds: float | None) -> float | None:
    """To the millisecond, and never before the recording begins."""
    return None if seconds is None else max(round(seconds, 3), 0.0)


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _rates(root: Element) -> _Rates:
    """Frames and ticks a second (TTML2, 7.2): 30 frames and one tick where nothing is said."""
    frames = float(attribute(root, "frameRate") or 30)
    multiplier = attribute(root, "frameRateMultiplier").replace(":", " ").split()
    if len(multiplier) == 2 and float(multiplier[1]):
        frames *= float(multiplier[0]) / float(multiplier[1])
    ticks = attribute(root, "tickRate")
    if ticks:
        return _Rates(frames or 30, float(ticks) or 1)
    return _Rates(frames or 30, frames if attribute(root, "frameRate") else 1)


def _sniff(document: Document) -> float:
    return SURELY if re.search(r"<(?:\w+:)?tt[\s>]", document.head) else NO


FORMAT = Format(
    name="TTML",
    read=read_ttml,
    sniff=_sniff,
    media_types=frozenset({"application/ttml+xml", "application/xml"}),
    extensions=frozenset({".ttml", ".dfxp", ".itt", ".xml"}),
)
