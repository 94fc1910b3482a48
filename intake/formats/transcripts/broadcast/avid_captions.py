"""Captions of Avid's editing systems (»DS« captions): times with frames above the words. Lists of
an editor's marks have times, too, and are no recording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....errors import BrokenDocumentError, CutOffError, IntakeError, NoArticleError
from ....readers.decoding import decode_text
from ....records import ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ..captions import CaptionCue
from ..cues import make_record

_FRAMES = r"\d\d:\d\d:\d\d[:;]\d\d"
_TIMING = re.compile(rf"^[ \t]*(?P<begin>{_FRAMES})[ \t]+(?P<end>{_FRAMES})[ \t]*$", re.MULTILINE)
_MARK = re.compile(
    rf"[^\t\n]*\t{_FRAMES}\t(?:V|A|TC|D|Lx)\d*\t(?:red|green|blue|cyan|magenta|yellow|black|white)\t"
)
_RATE = 25.0  # the file does not tell; a frame more or less is below what anybody hears
_MARKS = "marks of an edit: hand in a transcript or captions"


def read_avid_captions(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    """The programme. Raises NoArticleError for a list of marks."""
    text = re.sub(r"\r\n?", "\n", decode_text(document.data, document.charset))
    if _MARK.match(text.lstrip()):
        raise NoArticleError(_MARKS)
    body, end, _behind = text.partition("<end subtitles>")
    timings = list(_TIMING.finditer(body))
    if not timings:
        raise BrokenDocumentError("no caption with a time")
    ends = [timing.start() for timing in timings[1:]] + [len(body)]
    cues = [
        CaptionCue(_seconds(at["begin"]), _seconds(at["end"]), body[at.end() : stop].strip())
        for at, stop in zip(timings, ends, strict=True)
    ]
    yield make_record(cues, title="", language="", origin="avid", address=document.address)
    if not end:
        yield CutOffError(item="last caption")


def _seconds(written: str) -> float:
    hours, minutes, seconds, frames = (int(part) for part in re.split("[:;]", written))
    return round(hours * 3600 + minutes * 60 + seconds + frames / _RATE, 3)


def _sniff(document: Document) -> float:
    head = document.head
    is_captions = "<begin subtitles>" in head[:1000] and _TIMING.search(head)
    return SURELY if is_captions or _MARK.match(head) else NO


FORMAT = Format(
    name="Avid captions",
    read=read_avid_captions,
    sniff=_sniff,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".txt"}),
)
