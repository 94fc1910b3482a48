"""Rich Text Format, as transcription programmes, courts and older systems of agencies save it.

Read is what a reader would see: not the tables of fonts, pictures, comments, and nothing hidden.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ..errors import CutOffError, IntakeError
from ..readers.office_text import Paragraph, office_record
from ..records import ArticleRecord
from ..registry import NO, SURELY, Document, Format
from .transcripts.plain_transcript import as_transcript

_TOKEN = re.compile(
    rb"\\(?:(?P<word>[a-zA-Z]+)(?P<number>-?\d+)? ?|'(?P<hex>[0-9a-fA-F]{2})|(?P<sign>[^a-zA-Z]))"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+"
)
_BESIDE = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl themedata pict object "
    b"header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid "
    b"atnauthor xe tc fldinst generator info pntext".split()
)
_FACTS = {b"title": "title", b"author": "author"}
_PARAGRAPH = frozenset({b"par", b"sect", b"page", b"row", b"column"})
_LETTERS = {
    **{b"line": "\n", b"tab": "\t", b"cell": "\t", b"emdash": "—", b"endash": "–"},
    **{b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•"},
    **{b"~": "\u00a0", b"_": "\u2011", b"emspace": " ", b"enspace": " "},
}
# Of fonts, as Windows numbers them; what is not here is in the document's own encoding.
_CHARSETS = {
    **{77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "cp950", 161: "cp1253"},
    **{162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251"},
    **{222: "cp874", 238: "cp1250"},
}
_OF_LETTERS = frozenset({b"f", b"fcharset", b"ansicpg", b"mac"})
_HIDING = frozenset({b"v", b"deleted"})


@dataclass(slots=True)
class _Group:
    """What holds inside of a pair of braces. ``into`` is "" for what nobody sees."""

    into: str = "text"
    is_hidden: bool = False
    skips: int = 1  # letters behind one of Unicode, for programmes that do not know it
    is_new: bool = True
    encoding: str = ""  # of the font; "" for the document's


@dataclass(slots=True)
class _Reading:
    pieces: dict[str, list[str]] = field(
        default_factory=lambda: {"text": [], "title": [], "author": []}
    )
    groups: list[_Group] = field(default_factory=lambda: [_Group()])
    encoding: str = "cp1252"
    font: int = 0  # the one that the table of fonts tells about
    encodings: dict[int, str] = field(default_factory=dict)  # of fonts
    pending: bytearray = field(default_factory=bytearray)
    to_skip: int = 0

    @property
    def here(self) -> _Group:
        return self.groups[-1]

    def add(self, text: str) -> None:
        self.flush()
        self._write(text)

    def add_byte(self, letter: bytes) -> None:
        """A letter of the encoding, or half of one."""
        if self.to_skip:
            self.to_skip -= 1
        else:
            self.pending += letter

    def flush(self) -> None:
        letters, self.pending = self.pending, bytearray()
        if letters:
            self._write(letters.decode(self.here.encoding or self.encoding, "replace"))

    def _write(self, text: str) -> None:
        if self.here.into and not self.here.is_hidden:
            self.pieces[self.here.into].append(text)

    def told(self, name: str) -> str:
        """All of it; two units of UTF-16 may be one letter."""
        units = "".join(self.pieces[name]).encode("utf-16-le", "surrogatepass")
        return units.decode("utf-16-le", "replace")


def read_rtf(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    """The document; behind it CutOffError where a brace is open at its end."""
    reading = _Reading()
    for token in _tokens(document.data):
        if token["brace"]:
            _brace(reading, token["brace"])
        elif token["word"]:
            _word(reading, token["word"], token["number"])
        elif token["hex"]:
            reading.add_byte(bytes([int(token["hex"], 16)]))
        elif token["sign"]:
            _sign(reading, token["sign"])
        elif token["text"]:
            _text(reading, token["text"])
        if len(reading.groups) == 1:
            break  # what stands behind the last brace is none of it
    reading.flush()
    article = office_record(
        [Paragraph(_squeezed(line)) for line in reading.told("text").split("\f")],
        title=_squeezed(reading.told("title")),
        creator=_squeezed(reading.told("author")),
        address=document.address,
    )
    yield as_transcript(article)
    if len(reading.groups) > 1:
        yield CutOffError(item="last paragraph")


def _tokens(data: bytes) -> Iterator[re.Match[bytes]]:
    """All but the bytes of pictures that are written as they are, which may be braces."""
    position = 0
    while token := _TOKEN.search(data, position):
        position = token.end()
        if token["word"] == b"bin":
            position += max(int(token["number"] or b"0"), 0)
        else:
            yield token


def _squeezed(line: str) -> str:
    return "\n".join(" ".join(part.split()) for part in line.split("\n")).strip()


def _brace(reading: _Reading, brace: bytes) -> None:
    reading.flush()
    reading.to_skip = 0
    if brace == b"{":
        reading.groups.append(replace(reading.here, is_new=True))
    else:
        reading.groups.pop()


def _text(reading: _Reading, text: bytes) -> None:
    skipped = min(reading.to_skip, len(text))
    reading.to_skip -= skipped
    reading.pending += text[skipped:]
    reading.here.is_new = False


def _sign(reading: _Reading, sign: bytes) -> None:
    if sign == b"*":
        reading.here.into = ""  # what a programme may not know
    elif sign in (b"\n", b"\r"):
        reading.add("\f")
    elif sign in _LETTERS:
        reading.add(_LETTERS[sign])
    elif sign in (b"\\", b"{", b"}"):
        reading.add_byte(sign)


def _word(reading: _Reading, word: bytes, number: bytes | None) -> None:
    here, count = reading.here, int(number or b"0")
    if word == b"u":
        _letter(reading, count)
        return
    reading.flush()
    if word in _FACTS and here.is_new:
        here.into = _FACTS[word]
    elif word in _BESIDE:
        here.into = ""
    elif word in _HIDING:
        here.is_hidden = number != b"0"
    elif word == b"plain":
        here.is_hidden, here.encoding = False, ""
    elif word in _OF_LETTERS:
        _set_encoding(reading, word, count)
    elif word == b"uc":
        here.skips = count
    elif word in _PARAGRAPH:
        reading.add("\f")
    elif word in _LETTERS:
        reading.add(_LETTERS[word])


def _set_encoding(reading: _Reading, word: bytes, number: int) -> None:
    if word == b"f":
        reading.font = number
        reading.here.encoding = reading.encodings.get(number, "")
    elif word == b"fcharset":
        reading.encodings[reading.font] = _CHARSETS.get(number, "")
    else:
        reading.encoding = "mac_roman" if word == b"mac" else _encoding(number)


def _letter(reading: _Reading, code: int) -> None:
    """A unit of UTF-16: above 32,767 it is written as a negative number."""
    reading.flush()
    unit = (code % 0x10000).to_bytes(2, "little")
    reading.add(unit.decode("utf-16-le", "surrogatepass"))
    reading.to_skip = reading.here.skips


def _encoding(page: int) -> str:
    name = {0: "cp1252", 65001: "utf-8", 10000: "mac_roman"}.get(page, f"cp{page}")
    try:
        b"".decode(name)
    except LookupError:
        return "cp1252"
    return name


def _sniff(document: Document) -> float:
    return SURELY if document.data[:100].lstrip(b"\xef\xbb\xbf \r\n").startswith(b"{\\rtf") else NO


FORMAT = Format(
    name="RTF",
    read=read_rtf,
    sniff=_sniff,
    media_types=frozenset({"application/rtf", "text/rtf"}),
    extensions=frozenset({".rtf"}),
)
