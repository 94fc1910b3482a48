"""TTML, EBU-TT and IMSC: times may stand on any container and count from their parent's.

Read here since converters lose the agents (who speaks) and the cues of containers without an end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...errors import BrokenDocumentError
from ...people.voice_names import is_unnamed
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
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .captions import CaptionCue
from .cues import make_record

_CLOCK = re.compile(r"(\d{1,9}):(\d\d):(\d\d)(?:\.(\d+)|:(\d{1,9})(?:\.\d+)?)?")
# As Apple writes them, without a unit: »7.439«, »2:24.000«.
_BARE = re.compile(r"(?:(\d{1,9}):)?(\d{1,9}(?:\.\d+)?)")
_BESIDE = frozenset({"x-translation", "x-roman", "x-transliteration"})  # what nobody says
# Roles of what is heard or described (TTML2, 14.2.2 ttm:role).
_UNSAID = frozenset({"sound", "music", "x-sound", "description", "action", "quality", "lyrics"})
_OFFSET = re.compile(r"(\d{1,15}(?:\.\d+)?)(h|m|s|ms|f|t)")
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
    cues = _from_zero(cues, root)
    head = child(root, "head")
    title = next(map(element_text, descendants(head, "title")), "") if head is not None else ""
    yield make_record(
        cues,
        title=title,
        language=attribute(root, "lang").split("-")[0].lower(),
        origin="ttml",
        address=document.address,
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """What holds for words by the elements around them."""

    begin: float
    end: float | None
    voice: str = ""
    sound: bool = False
    colour: str = ""


def _colours(root: Element) -> Iterator[tuple[str, str]]:
    for style in descendants(root, "style"):
        if colour := attribute(style, "color"):
            yield attribute(style, "id"), colour


def _from_zero(cues: list[CaptionCue], root: Element) -> list[CaptionCue]:
    """Tapes begin at one o'clock in America and at ten in Europe, whether or not the file says so
    (Germany's broadcasters call that the time of the recording, and no recording begins so late);
    the recording that an address leads to begins at nought.
    """
    first = next((cue.begin for cue in cues if cue.begin is not None), 0.0)
    hours = int(first // 3600)
    is_tape = attribute(root, "timeBase") == "smpte"
    if hours != 10 and not (is_tape and hours == 1):
        return cues
    return [
        replace(
            cue,
            begin=None if cue.begin is None else round(cue.begin - hours * 3600, 3),
            end=None if cue.end is None else round(cue.end - hours * 3600, 3),
        )
        for cue in cues
    ]


class _Reader:
    def __init__(self, root: Element) -> None:
        self._rates = _rates(root)
        self._start = self._start_of_programme(root)
        # Apple's files have the times of the recording everywhere, and a span for each word.
        self._is_apple = bool(attribute(root, "timing"))
        self._colours = dict(_colours(root))
        self._agents = {
            attribute(agent, "id"): _agent_name(agent) for agent in descendants(root, "agent")
        }

    def cues(self, body: Element) -> Iterator[CaptionCue]:
        yield from self._walk(body, _Place(-self._start, None))

    def _start_of_programme(self, root: Element) -> float:
        """Broadcasters count from ten o'clock, and EBU-TT says from where (EBU Tech 3350)."""
        stamp = next(map(element_text, descendants(root, "documentStartOfProgramme")), "")
        return self._seconds(stamp) or 0.0

    def _walk(self, element: Element, around: _Place) -> Iterator[CaptionCue]:
        place = self._inside(element, around)
        if local_name(element) == "p":
            yield from self._paragraph(element, place)
            return
        follows = attribute(element, "timeContainer") == "seq"
        for inner in children(element, "div", "p"):
            last = place.begin
            for cue in self._walk(inner, place):
                last = max(last, cue.end or last)
                yield cue
            place = replace(place, begin=last) if follows else place

    def _inside(self, element: Element, around: _Place) -> _Place:
        begin, end = self._times(element, around.begin, around.end)
        return _Place(
            begin,
            end,
            self._voice(element) or around.voice,
            around.sound or attribute(element, "role") in _UNSAID,
            self._colour(element) or around.colour,
        )

    def _colour(self, element: Element) -> str:
        styles = attribute(element, "style").split()
        own = attribute(element, "color")
        return own or next(filter(None, (self._colours.get(each, "") for each in styles)), "")

    def _times(
        self, element: Element, origin: float, until: float | None
    ) -> tuple[float, float | None]:
        stamp = self._seconds(attribute(element, "begin"))
        if self._is_apple:
            origin, stamp = -self._start, origin + self._start if stamp is None else stamp
        begin = origin + (stamp or 0.0)
        ends = [until]
        if (end := self._seconds(attribute(element, "end"))) is not None:
            ends.append(origin + end)
        if (duration := self._seconds(attribute(element, "dur"))) is not None:
            ends.append(begin + duration)
        known = [end for end in ends if end is not None]
        return begin, min(known) if known else None

    def _paragraph(self, element: Element, place: _Place) -> Iterator[CaptionCue]:
        """Spans may have times, agents and colours of their own; runs of one stay together."""
        runs: list[tuple[_Place, str]] = []
        self._add_runs(element, place, runs)
        joined: list[tuple[_Place, list[str]]] = []
        for where, words in runs:
            if joined and (joined[-1][0] == where or not words.strip()):
                joined[-1][1].append(words)
            else:
                joined.append((where, [words]))
        last = 0.0  # words stand in their order, however late those in front of them are shown
        for where, pieces in joined:
            if (words := "".join(pieces)).strip():
                begins, ends = _rounded(where.begin) or 0.0, _rounded(where.end)
                begins = last = max(begins, last)
                yield CaptionCue(begins, ends, words, where.voice, where.sound, colour=where.colour)

    def _add_runs(self, element: Element, place: _Place, runs: list[tuple[_Place, str]]) -> None:
        runs.append((place, _flat(element.text)))
        for inner in element:
            name = local_name(inner)
            if name == "br":
                runs.append((place, "\n"))
            elif name == "span" and not _is_beside(inner):
                self._add_span(inner, place, runs)
            runs.append((place, _flat(inner.tail)))

    def _add_span(self, span: Element, place: _Place, runs: list[tuple[_Place, str]]) -> None:
        """Apple's words have no space between them, and its syllables none to be put there."""
        unit = attribute(span, "unit")
        if unit:
            runs.append((place, " "))
        is_part = self._is_apple and unit != "sentence"
        self._add_runs(span, place if is_part else self._inside(span, place), runs)

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
        if match := _BARE.fullmatch(expression):
            return int(match[1] or 0) * 60 + float(match[2])
        return None


def _agent_name(agent: Element) -> str:
    """Its name, or the number that it has for one."""
    number = attribute(agent, "id")
    named = next(map(element_text, children(agent, "name")), "")
    return named or (number if is_unnamed(number) and len(number) > 1 else "")


def _is_beside(span: Element) -> bool:
    is_ruby = attribute(span, "ruby") in ("text", "textContainer")
    return is_ruby or attribute(span, "role") in _BESIDE


def _rounded(seconds: float | None) -> float | None:
    """To the millisecond, and never before the recording begins."""
    return None if seconds is None else max(round(seconds, 3), 0.0)


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _rates(root: Element) -> _Rates:
    """Frames and ticks a second (TTML2, 7.2): 30 frames and one tick where nothing is said."""
    rate = _positive(attribute(root, "frameRate"))
    frames = rate or 30.0
    multiplier = attribute(root, "frameRateMultiplier").replace(":", " ").split()
    above, below = map(_positive, multiplier) if len(multiplier) == 2 else (None, None)
    if above and below:
        frames *= above / below
    return _Rates(frames, _positive(attribute(root, "tickRate")) or (frames if rate else 1.0))


def _positive(written: str) -> float | None:
    """A number as a rate is written; None for any other, and for nought."""
    return (float(written) or None) if re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", written) else None


def _sniff(document: Document) -> float:
    return SURELY if document.root == "tt" else NO


FORMAT = Format(
    name="TTML",
    read=read_ttml,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"application/ttml+xml"},
    extensions=frozenset({".ttml", ".dfxp", ".itt", ".xml"}),
)
