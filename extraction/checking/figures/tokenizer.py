"""A text as words, digits and marks, each with its place."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
#: »10⁹«; »10²« is as likely a footnote, as any raised digit behind another number is.
POWER_OF_TEN = re.compile(rf"(?<![\d.,])10([³⁴⁵⁶⁷⁸⁹]|[¹²³][{RAISED_DIGITS}])(?![{RAISED_DIGITS}])")
_TOKEN = re.compile(
    POWER_OF_TEN.pattern + r"|\d{1,3}(?:[.,’'\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d+(?:[.,]\d+)?"
    r"|km/h|m[²³]|km²|°[CF]\b|(?:US|A|C)\$"
    rf"|[^\W\d_{RAISED_DIGITS}]+(?:-[^\W\d_{RAISED_DIGITS}]+)*"
    r"|[^\w\s]"
)


class Token(NamedTuple):
    """A word, a number or a mark; a tuple, since there are dozens in each statement."""

    text: str
    #: [begin, end) code points.
    begin: int
    end: int
    #: Whether nothing stands between it and the token before it.
    glued: bool
    lower: str

    @property
    def is_digits(self) -> bool:
        return self.text[0].isdecimal()


class FigureTokens(list[Token]):
    """The tokens of a text, with what was found to begin at one of them: each rule asks for it
    again.
    """

    __slots__ = ("values",)

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[int, Any] = {}


def tokenize(text: str) -> FigureTokens:
    """The tokens of a text; a number with its separators is one of them."""
    tokens = FigureTokens()
    end = -1
    for match in _TOKEN.finditer(text):
        word, at = match.group(), match.start()
        for piece, begin in _split_hyphens(word, at) if "-" in word else ((word, at),):
            tokens.append(Token(piece, begin, begin + len(piece), begin == end, piece.lower()))
            end = begin + len(piece)
    return tokens


def _split_hyphens(word: str, begin: int) -> list[tuple[str, int]]:
    """»twenty-three« and »one-off« as their parts and the hyphen; »US-Dollar« stays whole."""
    if word.lower() in ("us-dollar", "d-mark"):
        return [(word, begin)]
    pieces = []
    for part in re.findall(r"-|[^-]+", word):
        pieces.append((part, begin))
        begin += len(part)
    return pieces
