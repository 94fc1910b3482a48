"""Praat's TextGrid, long, short, and in any of its encodings
(https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html).

Praat itself reads only numbers, texts and flags that stand alone: all else is for people. A tier of
intervals is a voice's; of several of one voice (»Anna - words«, »Anna - phones«) one has the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ....errors import (
    BrokenDocumentError,
    CutOffError,
    IntakeError,
    NoTextError,
    UnknownFormatError,
)
from ....readers.decoding import decode_text
from ....records import ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ..captions import CaptionCue
from ..cues import make_record

_TOKEN = re.compile(
    r'"(?P<text>(?:[^"]|"")*)"|(?<!\S)(?P<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?!\S)'
)
# What tiers are called that hold no words, or words about the words.
_BESIDE = re.compile(
    r"(?:phon\w*|phones?|segments?|syll\w*|sounds?|pitch|tones?|tobi|breaks?|stress|gloss\w*|"
    r"transl\w*|übersetz\w*|notes?|comments?|kommentar\w*|pos|lemmas?|morph\w*|events?|noise|"
    r"silences?|ipa|sampa|kan|mau|trn|codes?)",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?:utt\w*|utterances?|sentences?|texts?|orth\w*|trans(?:cript\w*)?|transkript\w*|speech|"
    r"turns?|phrases?|ipus?|ort)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"(?:words?|wörter|tokens?)", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[-–_/|:]\s*|\s+")
_SILENCE = re.compile(
    r"(?:<?(?:sil|sp|spn|p:?|pause|silence|usb|nib)>?|[#_.*-]+|\(\.*\))?", re.IGNORECASE
)


@dataclass(slots=True)
class _Tier:
    name: str
    intervals: list[tuple[float, float, str]] = field(default_factory=list)

    @property
    def level(self) -> int:
        """How well it holds what was said: sentences, then words, then nothing of it."""
        parts = list(filter(None, _BETWEEN.split(self.name)))
        if any(_BESIDE.fullmatch(part) for part in parts):
            return 0
        return 1 if any(_WORDS.fullmatch(part) for part in parts) else 2

    @property
    def voice(self) -> str:
        """Whose tier it is; empty for a name that only says what is on it."""
        kinds = (_BESIDE, _WHOLE, _WORDS)
        parts = filter(None, _BETWEEN.split(self.name))
        kept = [each for each in parts if not any(kind.fullmatch(each) for kind in kinds)]
        return (
            ""
            if re.fullmatch(r"(?:tier|level|ebene)?\s?\d*", " ".join(kept), re.I)
            else " ".join(kept)
        )


def read_textgrid(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    """The recording. Raises UnknownFormatError for the binary form."""
    if document.data.startswith(b"ooBinaryFile"):
        raise UnknownFormatError("a binary TextGrid: save it as a text file in Praat")
    tiers: list[_Tier] = []
    is_cut = _read(decode_text(document.data, document.charset), tiers)
    cues = sorted(_cues(_spoken(tiers)), key=_begin)
    if not cues:
        raise NoTextError
    yield make_record(cues, title="", language="", origin="textgrid", address=document.address)
    if is_cut:
        yield CutOffError(item="last interval")


def _begin(cue: CaptionCue) -> float:
    return cue.begin or 0.0


def _read(text: str, tiers: list[_Tier]) -> bool:
    """Read the tiers; return whether the file ends before the last of them does."""
    tokens = _tokens(text)
    try:
        _texts(tokens, 2)
        _numbers(tokens, 2)
        for _number in range(int(_numbers(tokens, 1)[0])):
            kind, name = _texts(tokens, 2)
            tier = _Tier(name.strip())
            if kind == "IntervalTier":
                tiers.append(tier)
            _numbers(tokens, 2)
            for _interval in range(int(_numbers(tokens, 1)[0])):
                times = _numbers(tokens, 2 if kind == "IntervalTier" else 1)
                tier.intervals.append((times[0], times[-1], _texts(tokens, 1)[0]))
    except StopIteration:
        return True
    return False


def _tokens(text: str) -> Iterator[str | float]:
    for found in _TOKEN.finditer(text):
        if found["number"]:
            yield float(found["number"])
        else:
            yield found["text"].replace('""', '"')


def _texts(tokens: Iterator[str | float], count: int) -> list[str]:
    found = [next(tokens) for _ in range(count)]
    if not all(isinstance(each, str) for each in found):
        raise BrokenDocumentError("a number where a text should be")
    return [str(each) for each in found]


def _numbers(tokens: Iterator[str | float], count: int) -> list[float]:
    found = [next(tokens) for _ in range(count)]
    if any(isinstance(each, str) for each in found):
        raise BrokenDocumentError("a text where a number should be")
    return [float(each) for each in found]


def _spoken(tiers: list[_Tier]) -> Iterator[_Tier]:
    """For each voice the tier that holds best what was said, the first of equals."""
    best: dict[str, _Tier] = {}
    for tier in tiers:
        known = best.get(tier.voice)
        if tier.level and (known is None or tier.level > known.level):
            best[tier.voice] = tier
    named = [tier for voice, tier in best.items() if voice]
    yield from named or best.values()


def _cues(tiers: Iterator[_Tier]) -> Iterator[CaptionCue]:
    for tier in tiers:
        for begin, end, text in tier.intervals:
            words = " ".join(text.split())
            if not _SILENCE.fullmatch(words):
                yield CaptionCue(begin, end, words, voice=tier.voice)


def _sniff(document: Document) -> float:
    start = document.head[:200]
    is_text = re.match(r'(?:File type\s*=\s*)?"ooTextFile', start) and "TextGrid" in start
    return SURELY if is_text or document.data.startswith(b"ooBinaryFile\x08TextGrid") else NO


FORMAT = Format(
    name="TextGrid",
    read=read_textgrid,
    sniff=_sniff,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".textgrid"}),
)
