"""Transcripts as JSON: Podcasting 2.0, Whisper and its kin, YouTube's, what speech services return
and what programmes for meetings and for editing keep.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from ...errors import BrokenDocumentError, NoTextError
from ...languages.language_names import language_code
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import LIKELY, NO, Document, Format
from .captions import CaptionCue
from .cues import make_record
from .editing_programmes import is_of_programme, programme_segments
from .speech_services import SERVICE_MARKS, service_segments

_LISTS = ("segments", "utterances", "monologues", "chunks", "transcription", "transcript")
# What services wrap their lists in.
_AROUND = ("results", "result", "transcription", "transcript", "data")
# Transcripts that were captions before keep theirs: »Kai &amp; Damm«.
_ENTITY = re.compile(r"&(?:#\d{2,5}|#x[\da-fA-F]{2,5}|[a-zA-Z]{2,8});")
_WORDS = ("body", "text", "transcript", "content", "word", "sentence")
_REV = frozenset({"ts", "timestamp"})
_BEGINS = ("startTime", "start", "start_time", "begin", "from", "offset", "ts", "data_start")
_ENDS = ("endTime", "end", "end_time", "to", "data_end")
_VOICES = ("speaker", "speakerName", "speaker_label", "speaker_name", "name")


def read_json(document: Document) -> Iterator[ArticleRecord]:
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    events = found.get("events") if isinstance(found, dict) else None
    segments = _of_youtube(events) if isinstance(events, list) else _segments(found)
    voices = _voice_names(found)
    cues = [
        replace(cue, voice=voices.get(cue.voice, cue.voice))
        for cue in filter(None, map(_cue, segments))
    ]
    if not cues:
        raise NoTextError
    facts = found if isinstance(found, dict) else {}
    result = facts.get("result")  # whisper.cpp
    told = {**result, **facts} if isinstance(result, dict) else facts
    language = told.get("language") or told.get("language_code")
    speech = facts.get("speech")  # Otter
    title = facts.get("title") or (speech.get("title") if isinstance(speech, dict) else "")
    yield make_record(
        cues if isinstance(events, list) else _in_seconds(cues),
        title=title if isinstance(title, str) else "",
        language=language_code(language) if isinstance(language, str) else "",
        origin="json",
        address=document.address,
    )


def _voice_names(found: Any) -> dict[str, str]:
    """Names of voices by their ids, where a table has them (Premiere)."""
    table = found.get("speakers") if isinstance(found, dict) else None
    return {
        str(row["id"]): str(row.get("name") or "")
        for row in (table if isinstance(table, list) else ())
        if isinstance(row, dict) and isinstance(row.get("id"), str | int)
    }


def _segments(found: Any) -> list[Any]:
    if isinstance(found, list):
        return found
    if not isinstance(found, dict):
        return []
    if own := programme_segments(found):
        return list(own)
    for name in _LISTS:
        if isinstance(found.get(name), list):
            return list(found[name])
    inner = (found[name] for name in _AROUND if isinstance(found.get(name), dict))
    return service_segments(found) or next(filter(None, map(_segments, inner)), [])


def _of_youtube(events: list[Any]) -> Iterator[dict[str, Any]]:
    """YouTube's json3: events without words open a window, or break its line."""
    for event in events:
        pieces = event.get("segs") if isinstance(event, dict) else None
        begin, lasts = (event.get(key) for key in ("tStartMs", "dDurationMs")) if pieces else (0, 0)
        if isinstance(pieces, list) and isinstance(begin, int | float):
            words = "".join(str(each.get("utf8", "")) for each in pieces if isinstance(each, dict))
            end = begin + lasts if isinstance(lasts, int | float) else begin
            yield {"text": words, "start": begin / 1000, "end": end / 1000}


# Slower than this nobody speaks: the times are thousandths.
_SLOWEST = 0.05  # words a second


def segment_cues(segments: Iterable[Any]) -> list[CaptionCue]:
    """The cues of segments in whatever names their maker uses, with times in seconds; what is no
    cue is left out.
    """
    return _in_seconds(list(filter(None, map(_cue, segments))))


def _in_seconds(cues: list[CaptionCue]) -> list[CaptionCue]:
    ends = [cue.end or cue.begin or 0.0 for cue in cues]
    words = sum(len(cue.words.split()) for cue in cues)
    if not max(ends, default=0.0) or words / max(ends) > _SLOWEST or any(end % 1 for end in ends):
        return cues
    return [
        replace(
            cue,
            begin=None if cue.begin is None else cue.begin / 1000,
            end=None if cue.end is None else cue.end / 1000,
        )
        for cue in cues
    ]


def _cue(segment: Any) -> CaptionCue | None:
    if not isinstance(segment, dict):
        return None
    words = _first(segment, _WORDS)
    if isinstance(elements := segment.get("elements"), list):  # Rev: words and signs by themselves
        words = "".join(str(each.get("value", "")) for each in elements if isinstance(each, dict))
        segment = {**_of_rev(elements), **segment}
    if words is None and isinstance(said := segment.get("words"), list):
        words, segment = _of_words([each for each in said if isinstance(each, dict)], segment)
    if not isinstance(words, str) or not words.strip():
        return None
    told = segment.get("speaker_info")  # Rev's machine, where somebody taught it who speaks
    voice = _first(told, ("display_name",)) if isinstance(told, dict) else None
    voice = voice or _first(segment, _VOICES)
    times = segment.get("timestamp")
    begin, end = times if isinstance(times, list) and len(times) == 2 else (None, None)
    if isinstance(named := segment.get("timestamps"), dict):  # whisper.cpp
        begin, end = named.get("from"), named.get("to")
    begins = read_seconds(_first(segment, _BEGINS) if begin is None else begin)
    ends = read_seconds(_first(segment, _ENDS) if end is None else end)
    lasts = read_seconds(segment.get("duration"))
    if ends is None and begins is not None and lasts is not None:
        ends = round(begins + lasts, 3)
    return CaptionCue(
        begins,
        ends,
        _ENTITY.sub(lambda found: html.unescape(found[0]), words),
        str(voice).strip() if isinstance(voice, str | int) else "",
    )


def _of_rev(elements: list[Any]) -> dict[str, Any]:
    """The times of a turn, which stand at its first and its last word."""
    timed = [each for each in elements if isinstance(each, dict) and each.keys() & _REV]
    first, last = (timed[0], timed[-1]) if timed else ({}, {})
    begin, end = (
        first.get("ts", first.get("timestamp")),
        last.get("end_ts", last.get("end_timestamp")),
    )
    return {**({"start": begin} if begin else {}), **({"end": end} if end else {})}


def _of_words(said: list[dict[str, Any]], segment: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """A segment that has its words by themselves (Premiere, Happy Scribe), and their times."""
    words = ""
    for each in said:
        word = str(_first(each, _WORDS) or "")
        is_apart = words and not words[-1].isspace() and re.match(r"[\w„“\"'(»«¿¡]", word)
        words += f" {word}" if is_apart else word
    begins, ends = (
        next((time for each in row if (time := _first(each, names)) is not None), None)
        for row, names in ((said, _BEGINS), (said[::-1], _ENDS))
    )
    times = {"start": begins} if begins is not None else {}
    times |= {"end": ends} if ends is not None else {}
    return words, {**times, **segment}


def _first(segment: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((segment[name] for name in names if segment.get(name) is not None), None)


def read_seconds(value: Any) -> float | None:
    """Seconds of a number, or of »1:02:03.5«; None for what is neither."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, str):
        parts = value.replace(",", ".").split(":")
        try:
            numbers = [float(part) for part in parts]
        except ValueError:
            return None
        return float(sum(number * 60**place for place, number in enumerate(reversed(numbers))))
    return None


# Numbers and clocks of a recording; dates are of something else, such as a list of events.
_TIMED = re.compile(
    r'"(?:startTime|start|start_time|data_start|timestamps?|ts)"\s*:\s*(?:-?\d|"[\d:.,]+"|\[|\{|null)'
)


def _sniff(document: Document) -> float:
    head = document.head
    if not head.startswith(("{", "[")):
        return NO
    if document.is_whole and is_of_programme(document.data):
        return LIKELY
    if re.search(r'"tStartMs"\s*:\s*\d', head) and re.search(r'"events"\s*:\s*\[', head):
        return LIKELY  # YouTube's, whose first words may be far behind
    if re.search(r'"jobName"\s*:.*"transcripts"\s*:', head, re.DOTALL):
        return LIKELY  # Amazon's, with the whole text in front of its words
    if SERVICE_MARKS.search(head):
        return LIKELY
    listed = re.search(rf'"(?:{"|".join(_LISTS)}|items)"\s*:\s*\[', head) or head.startswith("[")
    timed = _TIMED.search(head)
    spoken = re.search(r'"(?:body|text|transcripts?|elements|sentence)"\s*:', head)
    return LIKELY if listed and timed and spoken else NO


FORMAT = Format(
    name="transcript as JSON",
    read=read_json,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".json", ".json3"}),
)
