"""What services of speech recognition return, as segments of words with times and voices: Amazon,
Azure, ElevenLabs, Google, Speechmatics, Vosk, Watson. Each knows voices by number alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Segment = dict[str, Any]

_NUMBERED = re.compile(r"S(\d+)")
_NOBODY = frozenset({"UU", ""})  # Speechmatics for a voice that it cannot tell
_TICKS = 10_000_000  # Azure's, in a second
#: What JSON of such a service has in its beginning.
SERVICE_MARKS = re.compile(
    r'"(?:recognizedPhrases|combinedRecognizedPhrases|speaker_labels)"\s*:'
    r'|"results"\s*:\s*\[\s*\{.{0,400}?"alternatives"\s*:\s*\[.{0,400}?"(?:transcript|content)"'
    r'|"words"\s*:\s*\[\s*\{.{0,300}?"speaker_id"\s*:'
    r'|"result"\s*:\s*\[\s*\{.{0,200}?"word"\s*:',
    re.DOTALL,
)


def service_segments(found: Segment) -> list[Segment]:
    """The segments of a service's answer; empty for any other JSON."""
    results = found.get("results")
    if isinstance(phrases := found.get("recognizedPhrases"), list):
        return list(_of_azure(phrases))
    if isinstance(results, dict) and isinstance(results.get("items"), list):
        return _joined(results["items"])  # Amazon
    if isinstance(results, list) and isinstance(labels := found.get("speaker_labels"), list):
        return list(_of_watson(results, labels))
    if isinstance(results, list) and any(each.get("type") == "word" for each in _dicts(results)):
        return _joined(results)  # Speechmatics
    if isinstance(results, list):
        return list(_of_google(results))
    if isinstance(words := found.get("words"), list):
        return _of_elevenlabs(words)
    return _dicts(found.get("result"))  # Vosk


def _dicts(values: Any) -> list[Segment]:
    return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []


def _best(item: Segment, name: str = "alternatives") -> Segment:
    """The first of the readings that a service offers."""
    return next(iter(_dicts(item.get(name))), {})


def _voice(number: Any) -> str:
    """»S1« and 1 are Speaker 1; a name that somebody taught the service stays."""
    if isinstance(number, int):
        return f"Speaker {number}"
    name = str(number or "").strip()
    numbered = _NUMBERED.fullmatch(name)
    return f"Speaker {numbered[1]}" if numbered else "" if name in _NOBODY else name


def _joined(items: list[Any]) -> list[Segment]:
    """Words and signs as segments of a word with the signs behind it."""
    segments: list[Segment] = []
    for item in _dicts(items):
        best = _best(item)
        words = str(best.get("content", ""))
        if item.get("type") == "punctuation" and segments:
            segments[-1]["body"] += words
        elif words:
            voice = item.get("speaker_label") or _voice(best.get("speaker"))
            segments.append({**item, "body": words, "speaker": voice or None})
    return segments


def _of_azure(phrases: list[Any]) -> Iterator[Segment]:
    for phrase in _dicts(phrases):
        begin, lasts = phrase.get("offsetInTicks"), phrase.get("durationInTicks")
        begin = begin / _TICKS if isinstance(begin, int | float) else None
        ends = begin is not None and isinstance(lasts, int | float)
        yield {
            "text": _best(phrase, "nBest").get("display"),
            "start": begin,
            "end": begin + lasts / _TICKS if ends else None,  # type: ignore[operator]
            "speaker": _voice(phrase.get("speaker")) or None,
        }


def _of_google(results: list[Any]) -> Iterator[Segment]:
    """With voices told, the last result has all words again, each with its voice."""
    found = _dicts(results)
    tagged = [_dicts(_best(each).get("words")) for each in found]
    if tagged and any(word.get("speakerTag") for word in tagged[-1]):
        for word in tagged[-1]:
            yield {
                "text": word.get("word"),
                "start": _seconds(word.get("startTime")),
                "end": _seconds(word.get("endTime")),
                "speaker": _voice(word.get("speakerTag")) or None,
            }
        return
    for result, words in zip(found, tagged, strict=True):
        times = [_seconds(word.get("startTime")) for word in words[:1]]
        yield {"text": _best(result).get("transcript"), "start": times[0] if times else None}


def _seconds(written: Any) -> float | None:
    """»1.500s«."""
    try:
        return float(str(written).removesuffix("s"))
    except ValueError:
        return None


def _of_watson(results: list[Any], labels: list[Any]) -> Iterator[Segment]:
    begun = ((label.get("from"), _voice(label.get("speaker"))) for label in _dicts(labels))
    voices = {begin: voice for begin, voice in begun if isinstance(begin, int | float)}
    for result in _dicts(results):
        words = _best(result).get("timestamps")
        for word in words if isinstance(words, list) else ():
            if isinstance(word, list) and len(word) == 3 and isinstance(word[1], int | float):
                text, begin, end = word
                yield {"text": text, "start": begin, "end": end, "speaker": voices.get(begin)}


def _of_elevenlabs(words: list[Any]) -> list[Segment]:
    """What was only heard is a word of its own kind, in brackets."""
    spoken = (word for word in _dicts(words) if word.get("type") != "spacing")
    return [{**word, "speaker": word.get("speaker_id")} for word in spoken]
