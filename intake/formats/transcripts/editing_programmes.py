"""What editors of transcripts and programmes for meetings keep as JSON: Otter's answers, the
DraftJS of BBC's transcript editor and its kin, and the words and paragraphs of autoEdit's Digital
Paper Edit and Hyperaudio. Each has its voices apart from the words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

Segment = dict[str, Any]

_SAMPLES = 16_000  # Otter's, in a second; some who write of it call them thousandths
_MARKS = (
    (b'"transcripts"', b'"speaker_model_label"'),
    (b'"transcripts"', b'"start_offset"', b'"speaker_id"'),
    (b'"blocks"', b'"entityMap"', b'"speaker"'),
    (b'"words"', b'"paragraphs"', b'"speaker"', b'"start"'),
)


def is_of_programme(data: bytes) -> bool:
    """Whether JSON has the names that one of these programmes gives to its parts."""
    return any(all(mark in data for mark in marks) for marks in _MARKS)


def programme_segments(found: Segment) -> list[Segment]:
    """The segments of such a file; empty for any other JSON."""
    speech = found.get("speech")
    if isinstance(speech, dict):
        found = speech
    content = found.get("rawDraftContentState", found)
    if isinstance(spoken := found.get("transcripts"), list):
        return list(_of_otter(spoken, found.get("speakers")))
    if isinstance(content, dict) and isinstance(blocks := content.get("blocks"), list):
        return list(_of_draft(blocks))
    words, paragraphs = _dicts(found.get("words")), _dicts(found.get("paragraphs"))
    return _of_paragraphs(words, paragraphs) if paragraphs else []


def _dicts(values: Any) -> list[Segment]:
    return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []


def _of_otter(spoken: list[Any], speakers: Any) -> Iterator[Segment]:
    """Voices that nobody has named are numbers, where nobody at all is named."""
    names = {str(each.get("id")): each.get("speaker_name") for each in _dicts(speakers)}
    for segment in _dicts(spoken):
        begin, end = (segment.get(name) for name in ("start_offset", "end_offset"))
        name = segment.get("speaker_name") or names.get(str(segment.get("speaker_id")))
        number = segment.get("speaker_model_label") if not names else None
        yield {
            "text": segment.get("transcript"),
            "start": begin / _SAMPLES if isinstance(begin, int | float) else None,
            "end": end / _SAMPLES if isinstance(end, int | float) else None,
            "speaker": name or (f"Speaker {number}" if number else None),
        }


def _of_draft(blocks: list[Any]) -> Iterator[Segment]:
    """A block for each turn."""
    for block in _dicts(blocks):
        data = block.get("data")
        facts = data if isinstance(data, dict) else {}
        words = _dicts(facts.get("words"))
        yield {
            "text": block.get("text"),
            "start": facts.get("start", words[0].get("start") if words else None),
            "end": words[-1].get("end") if words else None,
            "speaker": facts.get("speaker"),
        }


def _of_paragraphs(words: list[Segment], paragraphs: list[Segment]) -> list[Segment]:
    """Each word is said by whoever's paragraph has begun last."""
    turns = sorted((each for each in paragraphs if _begin(each) is not None), key=_time)
    begins = [_time(each) for each in turns]
    voices = [each.get("speaker") for each in turns]
    segments = []
    for word in words:
        place = bisect_right(begins, _time(word)) - 1
        segments.append({**word, "speaker": voices[place] if place >= 0 else None})
    return segments


def _begin(segment: Segment) -> float | None:
    begin = segment.get("start")
    return float(begin) if isinstance(begin, int | float) else None


def _time(segment: Segment) -> float:
    return _begin(segment) or 0.0
