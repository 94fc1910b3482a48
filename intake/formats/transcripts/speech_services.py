"""What services of speech recognition return, as segments of words with times and voices: Amazon,
Azure, Deepgram, ElevenLabs, Google, Soniox, Speechmatics, Vosk, Watson. Each knows voices by number
alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

Segment = dict[str, Any]

_NUMBERED = re.compile(r"S(\d+)")
_NOBODY = frozenset({"UU", ""})  # Speechmatics for a voice that it cannot tell
_TICKS = 10_000_000  # Azure's, in a second
#: What JSON of such a service has in its beginning.
SERVICE_MARKS = re.compile(
    r'"(?:recognizedPhrases|combinedRecognizedPhrases|combinedPhrases|speaker_labels)"\s*:'
    r'|"channels"\s*:\s*\[\s*\{\s*(?:"\w+"\s*:\s*[\w."]+,\s*){0,4}"alternatives"\s*:'
    r'|"tokens"\s*:\s*\[\s*\{.{0,200}?"start_ms"\s*:'
    r'|"(?:full_transcript|utterances)"\s*:.{0,400}?"(?:text|transcript)"\s*:'
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
    if isinstance(phrases := found.get("phrases"), list):
        return list(_of_fast_azure(phrases))
    if isinstance(results, dict) and isinstance(results.get("items"), list):
        return _joined(_with_labels(results["items"], results.get("speaker_labels")))  # Amazon
    if isinstance(results, dict) and isinstance(channels := results.get("channels"), list):
        return _by_channel(_dicts(results.get("utterances"))) or _of_deepgram(channels)
    if isinstance(results, list) and isinstance(labels := found.get("speaker_labels"), list):
        return list(_of_watson(results, labels))
    if isinstance(results, list) and any(each.get("type") == "word" for each in _dicts(results)):
        return _joined(results)  # Speechmatics
    if isinstance(results, list):
        return list(_of_google(results))
    if isinstance(words := found.get("words"), list):
        return _of_elevenlabs(words)
    if isinstance(tokens := found.get("tokens"), list):
        return list(_of_soniox(tokens))
    return _dicts(found.get("result"))  # Vosk


def _dicts(values: Any) -> list[Segment]:
    return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []


def _best(item: Segment, name: str = "alternatives") -> Segment:
    """The first of the readings that a service offers."""
    return next(iter(_dicts(item.get(name))), {})


def _voice(number: Any) -> str:
    """»S1« and 1 are Speaker 1; a name that somebody taught the service stays."""
    if number is None:
        return ""
    name = str(number).strip()
    if name.isdecimal():
        return f"Speaker {name}"
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


def _with_labels(items: list[Any], labels: Any) -> list[Segment]:
    """Amazon's words, whose voices older answers tell apart from them, by the time they begin."""
    segments = _dicts(labels.get("segments")) if isinstance(labels, dict) else []
    voices = {
        str(word.get("start_time")): word.get("speaker_label")
        for segment in segments
        for word in _dicts(segment.get("items"))
    }
    return [
        {"speaker_label": voices.get(str(each.get("start_time"))), **each} for each in _dicts(items)
    ]


def _of_deepgram(channels: list[Any]) -> list[Segment]:
    """Sentences where the service was asked for them, else words, by channel."""
    return _by_channel(
        {**segment, "channel": number}
        for number, channel in enumerate(_dicts(channels))
        for segment in _in_alternative(_best(channel))
    )


def _by_channel(segments: Iterable[Segment]) -> list[Segment]:
    """The segments with their voices, in the order of time: each channel counts its voices from
    nought, and those of two channels are two.
    """
    found = list(segments)
    if len({str(segment.get("channel")) for segment in found}) < 2:
        return [{**each, "speaker": _voice(each.get("speaker")) or None} for each in found]
    numbers: dict[tuple[str, str], int] = {}
    for each in found:
        voice = (str(each.get("channel")), str(each.get("speaker")))
        each["speaker"] = _voice(numbers.setdefault(voice, len(numbers)))
    return sorted(found, key=_begin)


def _begin(segment: Segment) -> float:
    begin = segment.get("start")
    return begin if isinstance(begin, int | float) else 0.0


def _in_alternative(best: Segment) -> Iterator[Segment]:
    paragraphs = best.get("paragraphs")
    parts = _dicts(paragraphs.get("paragraphs")) if isinstance(paragraphs, dict) else []
    for part in parts:
        for sentence in _dicts(part.get("sentences")):
            yield {"speaker": part.get("speaker"), **sentence}
    words = _dicts(best.get("words"))
    for word in () if parts else words:
        yield {**word, "text": word.get("punctuated_word") or word.get("word")}
    if not parts and not words:
        yield {"text": best.get("transcript")}


def _of_fast_azure(phrases: list[Any]) -> Iterator[Segment]:
    """Its answers at once, in thousandths."""
    for phrase in _dicts(phrases):
        begin = phrase.get("offsetMilliseconds", phrase.get("offset"))
        lasts = phrase.get("durationMilliseconds", phrase.get("duration"))
        begin = begin / 1000 if isinstance(begin, int | float) else None
        ends = begin is not None and isinstance(lasts, int | float)
        yield {
            "text": phrase.get("text"),
            "start": begin,
            "end": begin + lasts / 1000 if ends else None,  # type: ignore[operator]
            "speaker": _voice(phrase.get("speaker")) or None,
        }


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
    """With voices told, each word has its own (version 2), or the last result has all words again
    with theirs (version 1).
    """
    found = _dicts(results)
    words = [_dicts(_best(each).get("words")) for each in found]
    if any(word.get("speakerLabel") for word in chain.from_iterable(words)):
        yield from map(_google_word, chain.from_iterable(words))
    elif words and any(word.get("speakerTag") for word in words[-1]):
        yield from map(_google_word, words[-1])
    else:
        for result, own in zip(found, words, strict=True):
            begin = _google_word(own[0])["start"] if own else None
            yield {"text": _best(result).get("transcript"), "start": begin}


def _google_word(word: Segment) -> Segment:
    voice = word.get("speakerTag") or word.get("speakerLabel")
    return {
        "text": word.get("word"),
        "start": _seconds(word.get("startTime") or word.get("startOffset")),
        "end": _seconds(word.get("endTime") or word.get("endOffset")),
        "speaker": _voice(voice) or None,
    }


def _seconds(written: Any) -> float | None:
    """»1.500s«, or seconds and milliardths by themselves."""
    if isinstance(written, dict):
        whole, part = (_seconds(written.get(name, 0)) for name in ("seconds", "nanos"))
        return None if whole is None or part is None else round(whole + part / 1e9, 3)
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


def _of_soniox(tokens: list[Any]) -> Iterator[Segment]:
    """Parts of words in thousandths; a word begins with its space. Nobody says their translation
    behind them, nor the mark where somebody has ended.
    """
    word: Segment = {}
    for token in _dicts(tokens):
        if token.get("translation_status") == "translation" or token.get("text") == "<end>":
            continue
        text, voice = str(token.get("text", "")), token.get("speaker")
        if word and (text[:1].isspace() or voice != word["said_by"]):
            yield word
            word = {}
        begin, end = (token.get(name) for name in ("start_ms", "end_ms"))
        word = word or {
            "text": "",
            "start": begin / 1000 if isinstance(begin, int | float) else None,
            "said_by": voice,
            "speaker": _voice(voice) or None,
        }
        word["text"] += text
        word["end"] = end / 1000 if isinstance(end, int | float) else None
    if word:
        yield word
