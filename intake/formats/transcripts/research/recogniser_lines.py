"""Lines of NIST's formats, which tools of speech recognition exchange: STM (a segment a line, with
whoever speaks) and CTM (a word a line). RTTM says who speaks when and has no words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....errors import NoTextError
from ....readers.decoding import decode_text
from ....records import ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ..captions import CaptionCue
from ..cues import make_record

_NUMBER = r"\d+(?:\.\d+)?"
_STM = re.compile(
    rf"(?P<file>\S+) (?P<channel>\w+) (?P<voice>\S+) (?P<begin>{_NUMBER}) (?P<end>{_NUMBER})"
    r"(?: <(?P<labels>[^<>]*)>)?(?: (?P<words>.*))?"
)
_CTM = re.compile(
    rf"(?P<file>\S+) (?P<channel>[\w.]+) (?P<begin>{_NUMBER}) (?P<lasts>{_NUMBER}) (?P<words>\S+)"
    rf"(?: -?{_NUMBER}(?: \S+)*)?"
)
_RTTM = re.compile(
    r"(?:SPEAKER|LEXEME|SPKR-INFO|NOSCORE|NON-SPEECH) \S+ \d+ "
    rf"(?:{_NUMBER}|<NA>) (?:{_NUMBER}|<NA>) .*"
)
_UNSCORED = "ignore_time_segment_in_scoring"
_NOBODY = frozenset({"inter_segment_gap", "excluded_region", "unknown"})
_LEAST = 2
_NO_WORDS = "it says who speaks when, and no words: hand in the transcript beside it"


def read_recogniser_lines(document: Document) -> Iterator[ArticleRecord]:
    """The recording. Raises NoTextError for lines without words."""
    lines = list(_lines(decode_text(document.data, document.charset)))
    if lines and _RTTM.fullmatch(lines[0]):
        raise NoTextError(_NO_WORDS)
    cues = list(_segments(lines) if _STM.fullmatch(lines[0]) else _words(lines))
    if not cues:
        raise NoTextError
    yield make_record(cues, title="", language="", origin="text", address=document.address)


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        squeezed = " ".join(line.split())
        if squeezed and not squeezed.startswith(";;"):
            yield squeezed


def _segments(lines: list[str]) -> Iterator[CaptionCue]:
    """A name with a number in it is an id and nobody's."""
    for line in lines:
        found = _STM.fullmatch(line)
        words = (found["words"] or "").strip() if found else ""
        if found and words and words != _UNSCORED and found["voice"] not in _NOBODY:
            name = found["voice"].replace("_", " ")
            voice = "" if re.search(r"\d", name) else name
            yield CaptionCue(
                float(found["begin"]), float(found["end"]), words, voice, changes=not voice
            )


def _words(lines: list[str]) -> Iterator[CaptionCue]:
    for line in lines:
        if (found := _CTM.fullmatch(line)) and not re.fullmatch(r"<.*>|\[.*\]|@", found["words"]):
            begin = float(found["begin"])
            yield CaptionCue(begin, round(begin + float(found["lasts"]), 3), found["words"])


def _sniff(document: Document) -> float:
    lines = list(_lines(document.head))[: _LEAST + 1]
    whole = lines[:_LEAST]  # the last of a long file's beginning may be cut
    is_known = len(whole) >= _LEAST and any(
        all(form.fullmatch(line) for line in whole) for form in (_RTTM, _STM, _CTM)
    )
    return SURELY if is_known or (lines and _RTTM.fullmatch(lines[0])) else NO


FORMAT = Format(
    name="lines of speech recognition",
    read=read_recogniser_lines,
    sniff=_sniff,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".stm", ".ctm", ".rttm"}),
)
