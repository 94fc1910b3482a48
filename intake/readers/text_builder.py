"""A record's text put together piece by piece, with the place of each piece."""

from __future__ import annotations

import re
from dataclasses import replace

from ..records import ArticlePassage, ArticlePassageKind, TextSpan

_WHITE = re.compile(r"[ \t\r\n\f\v]+")


def squeeze(text: str) -> str:
    """Runs of ordinary white space as one space; no-break spaces stay."""
    return _WHITE.sub(" ", text).strip()


class TextBuilder:
    """Collects the text and the passages of one record."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self.passages: list[ArticlePassage] = []

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    @property
    def length(self) -> int:
        return self._length

    @property
    def last(self) -> str:
        """The last character so far; empty at the beginning."""
        return self._pieces[-1][-1] if self._pieces else ""

    def tail(self, count: int) -> str:
        """The last ``count`` characters so far, or fewer."""
        tail = ""
        for piece in reversed(self._pieces):
            tail = piece[-count:] + tail
            if len(tail) >= count:
                break
        return tail[-count:]

    def add(self, words: str, kind: ArticlePassageKind | None = None) -> TextSpan:
        """Words right behind what is there, as they are."""
        span = (self._length, self._length + len(words))
        if words:
            self._pieces.append(words)
            self._length += len(words)
        if kind is not None and words:
            self.passages.append(ArticlePassage(kind, span))
        return span

    def paragraph(self, words: str, kind: ArticlePassageKind | None = None) -> TextSpan:
        """Words as a paragraph of their own, with white space squeezed."""
        self.end_paragraph()
        return self.add(squeeze(words), kind)

    def begin_with(self, words: str, kind: ArticlePassageKind) -> None:
        """Words as a paragraph in front of what is there."""
        first = squeeze(words)
        by = len(first) + 2
        self.passages = [
            ArticlePassage(kind, (0, len(first))),
            *(replace(p, span=(p.span[0] + by, p.span[1] + by)) for p in self.passages),
        ]
        self._pieces[:0] = [first, "\n\n"]
        self._length += by

    def append(self, other: TextBuilder) -> None:
        """What another one has collected, as paragraphs behind what is there."""
        if not other.length:
            return
        self.end_paragraph()
        by = self._length
        self._pieces += other._pieces
        self._length += other.length
        self.passages += (replace(p, span=(p.span[0] + by, p.span[1] + by)) for p in other.passages)

    def end_paragraph(self) -> None:
        if self._length and not self._ends_with_gap():
            self.add("\n\n")

    def _ends_with_gap(self) -> bool:
        return self._pieces[-1].endswith("\n\n")

    def mark(self, span: TextSpan, kind: ArticlePassageKind) -> None:
        if span[1] > span[0]:
            self.passages.append(ArticlePassage(kind, span))

    def finished(self) -> tuple[str, tuple[ArticlePassage, ...]]:
        """The text without white space at its end, and the passages in text order."""
        text = self.text.rstrip()
        inside = (passage for passage in self.passages if passage.span[0] < len(text))
        return text, tuple(sorted(inside, key=lambda passage: passage.span))
