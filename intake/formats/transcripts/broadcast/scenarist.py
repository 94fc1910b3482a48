"""Scenarist's captions (SCC), as American stations exchange them: the bytes of CEA-608 in digits of
base 16, each with a bit of parity, each line with the time at which they are sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....errors import BrokenDocumentError
from ....readers.decoding import decode_text
from ....records import ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ..captions import CaptionCue
from ..cues import make_record

_LINE = re.compile(
    r"(?P<h>\d\d):(?P<m>\d\d):(?P<s>\d\d)[:;.,](?P<f>\d\d)\s+(?P<pairs>[0-9a-fA-F]{4}(?:\s+[0-9a-fA-F]{4})*)"
)
_RATE = 30.0  # frames a second
_BASIC = {
    **{0x2A: "á", 0x5C: "é", 0x5E: "í", 0x5F: "ó", 0x60: "ú", 0x7B: "ç", 0x7C: "÷", 0x7D: "Ñ"},
    **{0x7E: "ñ", 0x7F: "█"},
}
_SPECIAL = "®°½¿™¢£♪à\u00a0èâêîôû"
# Each replaces a plain letter in front of it, for sets that do not know it.
_EXTENDED = {
    0x12: "ÁÉÓÚÜü‘¡*’—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»",
    0x13: "ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤│ÅåØø┌┐└┘",
}
_ERASE, _RETURN, _FLIP, _BACK, _CLEAR = 0x2C, 0x2D, 0x2F, 0x21, 0x2E
_ROLLING = frozenset({0x25, 0x26, 0x27, 0x29})  # captions that are shown as they come


class _Screen:
    """What is written, and what of it becomes a cue."""

    def __init__(self) -> None:
        self.cues: list[CaptionCue] = []
        self._written = ""
        self._begin = 0.0
        self._is_rolling = False

    def write(self, letters: str, at: float) -> None:
        if not self._written.strip():
            self._begin = at
        self._written += letters

    def back(self) -> None:
        self._written = self._written[:-1]

    def command(self, code: int, at: float) -> None:
        if code in _ROLLING:
            self._is_rolling = True
        elif code == 0x20:
            self._is_rolling = False
        elif code == _BACK:
            self.back()
        elif code == _FLIP:
            self._begin = at
            self.show()
        elif code == _RETURN or (code == _ERASE and self._is_rolling):
            self.show()
        elif code == _CLEAR:
            self._written = ""
        if code == _ERASE and self.cues and self.cues[-1].end is None:
            self._end(at)

    def show(self) -> None:
        words, self._written = self._written, ""
        lines = [" ".join(line.split()) for line in words.split("\n")]
        if text := "\n".join(filter(None, lines)):
            self._end(self._begin)
            self.cues.append(CaptionCue(self._begin, None, text))

    def _end(self, at: float) -> None:
        if self.cues and self.cues[-1].end is None:
            last = self.cues[-1]
            self.cues[-1] = CaptionCue(last.begin, at, last.words)


def read_scenarist(document: Document) -> Iterator[ArticleRecord]:
    """The programme."""
    screen = _Screen()
    for line in decode_text(document.data, document.charset).splitlines():
        if found := _LINE.fullmatch(line.strip()):
            at = int(found["h"]) * 3600 + int(found["m"]) * 60 + int(found["s"])
            _send(found["pairs"].split(), round(at + int(found["f"]) / _RATE, 3), screen)
    screen.show()
    if not screen.cues:
        raise BrokenDocumentError("no line with captions")
    yield make_record(screen.cues, title="", language="", origin="scc", address=document.address)


def _send(pairs: list[str], at: float, screen: _Screen) -> None:
    """Commands are sent twice, in case one is lost."""
    before = ""
    for pair in pairs:
        first, second = (int(pair[place : place + 2], 16) & 0x7F for place in (0, 2))
        if first >= 0x20:
            letters = (code for code in (first, second) if code >= 0x20)
            screen.write("".join(_BASIC.get(code, chr(code)) for code in letters), at)
        elif pair != before and first >= 0x10:
            _command(first, second, at, screen)
        before = pair if pair != before and first < 0x20 else ""


def _command(first: int, second: int, at: float, screen: _Screen) -> None:
    first &= 0x17  # the second channel's are the same commands
    if second >= 0x40:
        screen.write("\n", at)  # another row
    elif first == 0x11 and second >= 0x30:
        screen.write(_SPECIAL[second - 0x30], at)
    elif first in _EXTENDED and second >= 0x20:
        screen.back()
        screen.write(_EXTENDED[first][second - 0x20], at)
    elif first in (0x14, 0x15):
        screen.command(second, at)
    elif first in (0x11, 0x17):
        screen.write(" ", at)  # another style, a tabulator


def _sniff(document: Document) -> float:
    return SURELY if document.head.startswith("Scenarist_SCC") else NO


FORMAT = Format(
    name="SCC",
    read=read_scenarist,
    sniff=_sniff,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".scc"}),
)
