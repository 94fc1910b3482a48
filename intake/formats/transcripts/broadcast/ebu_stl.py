"""EBU's subtitle data exchange format (Tech 3264), which European stations have exchanged since
1991: a block of 1024 bytes about the programme, and blocks of 128 bytes with a part of a subtitle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from ....errors import BrokenDocumentError, CutOffError, IntakeError, NoTextError
from ....records import ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ..captions import CaptionCue
from ..cues import make_record
from .iso_6937 import decode_iso_6937

_HEAD, _BLOCK = 1024, 128  # bytes
_BEGINNING = re.compile(rb"\w{3}STL(?P<rate>25|30)\.01")
_TABLES = {b"01": "iso8859-5", b"02": "iso8859-6", b"03": "iso8859-7", b"04": "iso8859-8"}
_LANGUAGES = {b"08": "de", b"09": "en", b"0F": "fr", b"0A": "es", b"15": "it", b"1D": "nl"}
_LAST, _USER_DATA = 0xFF, 0xFE  # numbers of extension blocks; others say that the text goes on
_NEW_LINE, _UNUSED = 0x8A, 0x8F
_WHITE = 7
_TEN = 36_000.0  # seconds: where tapes begin that do not tell it
_COLOURS = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")


def read_ebu_stl(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    """The programme; behind it CutOffError where the last block is not whole."""
    data = document.data
    head = data[:_HEAD]
    begun = _BEGINNING.match(head)
    if len(head) < _HEAD or begun is None:
        raise BrokenDocumentError("the block about the programme is not whole")
    cues = list(_cues(data, float(begun["rate"]), head[12:14]))
    if not any(cue.words.strip() for cue in cues):
        raise NoTextError
    titles = (_in_head(head, place) for place in (16, 48))
    yield make_record(
        cues,
        title=" – ".join(filter(None, titles)),
        language=_LANGUAGES.get(head[14:16].upper(), ""),
        origin="ebu-stl",
        address=document.address,
    )
    if (len(data) - _HEAD) % _BLOCK:
        yield CutOffError(item="last subtitle")


def _in_head(head: bytes, place: int) -> str:
    """A text about the programme, in the code page that the head begins with."""
    page = head[:3].decode("ascii", "replace")
    encoding = f"cp{page}" if page in ("437", "850", "860", "863", "865") else "cp850"
    return head[place : place + 32].decode(encoding, "replace").strip(" \0")


def _cues(data: bytes, rate: float, table: bytes) -> Iterator[CaptionCue]:
    """Subtitles, each of as many blocks as it takes; comments are the translator's."""
    begin_of_programme = _clock(data[256:264], rate)
    first = _seconds(data[_HEAD + 5 : _HEAD + 9], rate) if len(data) >= _HEAD + _BLOCK else 0.0
    if not begin_of_programme and first >= _TEN:
        begin_of_programme = _TEN
    text = b""
    for place in range(_HEAD, len(data) - _BLOCK + 1, _BLOCK):
        block = data[place : place + _BLOCK]
        if block[3] == _USER_DATA or block[15]:
            continue
        text += block[16:].rstrip(bytes([_UNUSED]))
        if block[3] == _LAST:
            begin, end = (_seconds(block[at : at + 4], rate) for at in (5, 9))
            shift = begin_of_programme if begin >= begin_of_programme else 0.0
            yield from _parts(text, table, round(begin - shift, 3), round(end - shift, 3))
            text = b""


def _parts(text: bytes, table: bytes, begin: float, end: float) -> Iterator[CaptionCue]:
    """The lines of a subtitle, those of one colour together."""
    lines = [_line(line, table) for line in text.split(bytes([_NEW_LINE]))]
    told = [line for line in lines if line[1].strip()]
    for colour, parts in groupby(told, key=itemgetter(0)):
        words = "\n".join(words for _colour, words in parts)
        yield CaptionCue(begin, end, words, colour=colour)


def _line(line: bytes, table: bytes) -> tuple[str, str]:
    """Colour and words of a line: codes below a blank are teletext's, those from 0x80 on dress."""
    codes = [code for code in line if code <= _WHITE]
    words = bytes(code for code in line if not 0x80 <= code <= 0x9F)
    words = bytes(code if code >= 0x20 else 0x20 for code in words)
    encoding = _TABLES.get(table)
    text = words.decode(encoding, "replace") if encoding else decode_iso_6937(words)
    return _COLOURS[codes[0] if codes else _WHITE], " ".join(text.split())


def _seconds(code: bytes, rate: float) -> float:
    hours, minutes, seconds, frames = code
    return hours * 3600 + minutes * 60 + seconds + frames / rate


def _clock(digits: bytes, rate: float) -> float:
    if not digits.isdigit():
        return 0.0
    return _seconds(bytes(int(digits[at : at + 2]) for at in (0, 2, 4, 6)), rate)


def _sniff(document: Document) -> float:
    return SURELY if _BEGINNING.match(document.data[:16]) else NO


FORMAT = Format(
    name="EBU-STL",
    read=read_ebu_stl,
    sniff=_sniff,
    media_types=frozenset({"application/x-ebu-stl"}),
    extensions=frozenset({".stl"}),
)
