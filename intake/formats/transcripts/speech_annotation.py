"""Cues in the XML of YouTube (»srv« 1 to 3) and of tools that annotate speech: ELAN, EXMARaLDA,
Transcriber.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from ...readers.safe_xml import (
    Element,
    attribute,
    child_text,
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

_THOUSANDTH = 0.001
_NOTED = re.compile(r"\(\(([^()]{1,80})\)\)")  # »((lacht))«


def read_annotation(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    cues = sorted(_READERS[local_name(root)](root), key=_begin)
    yield make_record(
        cues,
        title=next(map(element_text, descendants(root, "transcription-name")), ""),
        language=attribute(root, "lang").split("-")[0].lower(),
        origin=document.root.lower(),
        address=document.address,
    )


def _begin(cue: CaptionCue) -> float:
    return cue.begin or 0.0


def _seconds(written: str, unit: float = 1.0) -> float | None:
    return float(written) * unit if re.fullmatch(r"\d{1,12}(?:\.\d+)?", written) else None


def _points(
    root: Element, name: str, attributes: tuple[str, str], unit: float = 1.0
) -> dict[str, float]:
    """Seconds by ids, of points in the order of time. Of one without a time (between two words of
    one stretch) those of the last with one: else its words would stand in front of all others.
    """
    points: dict[str, float] = {}
    last = 0.0
    for point in descendants(root, name):
        known = _seconds(attribute(point, attributes[1]), unit)
        last = last if known is None else known
        points[attribute(point, attributes[0])] = last
    return points


def _youtube(root: Element) -> Iterator[CaptionCue]:
    """»text« with seconds, or with thousandths; of version 3 »p«, whose pieces are words. A cue
    that appends to the one before only breaks its line.
    """
    for cue in descendants(root, "text", "p"):
        is_counted = attribute(cue, "t") != ""
        names, unit = (("t", "d"), _THOUSANDTH) if is_counted else (("start", "dur"), 1.0)
        begin, lasts = (_seconds(attribute(cue, name), unit) for name in names)
        words = html.unescape("".join(cue.itertext()))
        end = None if begin is None or lasts is None else begin + lasts
        yield CaptionCue(begin, end, words)


def _elan(root: Element) -> Iterator[CaptionCue]:
    """The first tier of each participant that hangs on no other: the others say what it means. Who
    speaks on a tier without a participant is not told.
    """
    slots = _points(root, "TIME_SLOT", ("TIME_SLOT_ID", "TIME_VALUE"), _THOUSANDTH)
    voices: set[str] = set()
    for tier in descendants(root, "TIER"):
        voice = attribute(tier, "PARTICIPANT").strip()
        if attribute(tier, "PARENT_REF") or (voice and voice in voices):
            continue
        voices.add(voice)
        for said in descendants(tier, "ALIGNABLE_ANNOTATION"):
            begin, end = (slots.get(attribute(said, f"TIME_SLOT_REF{n}")) for n in (1, 2))
            words = child_text(said, "ANNOTATION_VALUE")
            yield CaptionCue(begin, end, words, voice=voice, changes=not voice)


def _exmaralda(root: Element) -> Iterator[CaptionCue]:
    """Events of tiers of type »t« (transcription)."""
    names = {
        attribute(speaker, "id"): child_text(speaker, "abbreviation")
        for speaker in descendants(root, "speaker")
    }
    points = _points(root, "tli", ("id", "time"))
    for tier in descendants(root, "tier"):
        if attribute(tier, "type") != "t":
            continue
        voice = names.get(attribute(tier, "speaker"), "")
        for event in children(tier):
            begin, end = (points.get(attribute(event, name)) for name in ("start", "end"))
            words = _NOTED.sub(r"[\1]", element_text(event))
            yield CaptionCue(begin, end, words, voice=voice, changes=not voice)


def _transcriber(root: Element) -> Iterator[CaptionCue]:
    """What stands behind each point in time of a turn; of a turn of several, »Who« tells whose."""
    names = {attribute(who, "id"): attribute(who, "name") for who in descendants(root, "Speaker")}
    for turn in descendants(root, "Turn"):
        speakers = attribute(turn, "speaker").split()
        voice = names.get(speakers[0], "") if len(speakers) == 1 else ""
        begin, end = (_seconds(attribute(turn, name)) for name in ("startTime", "endTime"))
        yield CaptionCue(begin, end, turn.text or "", voice=voice, changes=True)
        for inner in turn:
            name, number = local_name(inner), attribute(inner, "nb")
            if name == "Sync":
                begin = _seconds(attribute(inner, "time"))
            elif name == "Who" and number.isdecimal() and 0 < int(number) <= len(speakers):
                voice = names.get(speakers[int(number) - 1], "")
            yield CaptionCue(begin, end, inner.tail or "", voice=voice)


_READERS: dict[str, Callable[[Element], Iterator[CaptionCue]]] = {
    "timedtext": _youtube,
    "transcript": _youtube,
    "ANNOTATION_DOCUMENT": _elan,
    "basic-transcription": _exmaralda,
    "Trans": _transcriber,
}
_CUE = re.compile(r"<text start=\"[\d.]+\"")


def _sniff(document: Document) -> float:
    if document.root == "transcript" and not _CUE.search(document.head):
        return NO
    return SURELY if document.root in _READERS else NO


FORMAT = Format(
    name="annotated speech",
    read=read_annotation,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".srv1", ".srv2", ".srv3", ".eaf", ".exb", ".trs", ".xml"}),
)
