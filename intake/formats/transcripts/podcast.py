"""Transcripts as JSON (Podcasting 2.0, Whisper and its kin), and Podcasting 2.0's HTML form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ...errors import BrokenDocumentError, NoTextError
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import LIKELY, NO, Document, Format
from .cues import CaptionCue, make_record

_LISTS = ("segments", "utterances", "monologues", "chunks")
_WORDS = ("body", "text", "transcript", "content", "word")
_BEGINS = ("startTime", "start", "start_time", "begin", "from", "offset")
_ENDS = ("endTime", "end", "end_time", "to")
_VOICES = ("speaker", "speakerName", "speaker_label", "name")


def read_json(document: Document) -> Iterator[ArticleRecord]:
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    segments = _segments(found)
    if not segments:
        raise NoTextError
    facts = found if isinstance(found, dict) else {}
    language = facts.get("language")
    title = facts.get("title")
    yield make_record(
        filter(None, map(_cue, segments)),
        title=title if isinstance(title, str) else "",
        language=_code(language) if isinstance(language, str) else "",
        origin="json",
        address=document.address,
    )


def _code(language: str) -> str:
    """Whisper writes »german« where others write »de-DE«."""
    name = language.strip().lower()
    return {"german": "de", "english": "en"}.get(name, name[:2] if len(name) < 7 else "")


def _segments(found: Any) -> list[Any]:
    if isinstance(found, list):
        return found
    if isinstance(found, dict):
        for name in _LISTS:
            if isinstance(found.get(name), list):
                return list(found[name])
    return []


def _cue(segment: Any) -> CaptionCue | None:
    if not isinstance(segment, dict):
        return None
    words = _first(segment, _WORDS)
    if not isinstance(words, str) or not words.strip():
        return None
    voice = _first(segment, _VOICES)
    times = segment.get("timestamp")
    begin, end = times if isinstance(times, list) and len(times) == 2 else (None, None)
    return CaptionCue(
        read_seconds(_first(segment, _BEGINS) if begin is None else begin),
        read_seconds(_first(segment, _ENDS) if end is None else end),
        words,
        str(voice).strip() if isinstance(voice, str | int) else "",
    )


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


def _sniff(document: Document) -> float:
    head = document.head
    if not head.startswith(("{", "[")):
        return NO
    listed = re.search(rf'"(?:{"|".join(_LISTS)})"\s*:\s*\[', head) or head.startswith("[")
    timed = re.search(r'"(?:startTime|start|start_time|timestamp)"\s*:', head)
    spoken = re.search(r'"(?:body|text|transcript)"\s*:', head)
    return LIKELY if listed and timed and spoken else NO


FORMAT = Format(
    name="transcript as JSON",
    read=read_json,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".json"}),
)
