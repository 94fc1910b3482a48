"""A name, and a text with its names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from extraction.parse.person_words import PersonWords
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind, Span


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name as it stands in the text, without titles and functions."""

    #: Its first token.
    first: int
    #: Its last token, inclusive.
    last: int
    #: Its characters.
    span: Span
    #: Its parts as written, a nickname with its marks.
    parts: tuple[str, ...]
    #: A person or an organisation.
    kind: PersonKind
    #: Whether recogniser, first name or title say so, not only the capital letter.
    sure: bool

    @property
    def text(self) -> str:
        return " ".join(self.parts)


@dataclass(frozen=True)
class NamedDocument:
    """A parsed text with the names in it."""

    #: The parsed text.
    tokens: Tokens
    #: How its language names people without a name.
    words: PersonWords
    #: Its names by their first token, without overlap, in text order.
    names: Mapping[int, NameMention]
    #: The tokens of functions that stand beside names; empty before entities are made.
    titled: frozenset[int] = frozenset()

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The last part of each name, and the parts of that."""
        return frozenset(
            piece
            for name in self.names.values()
            for piece in (name.parts[-1], *name.parts[-1].split("-"))
        )


def parts_of_name(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a name with its marks, a nickname and what a hyphen joins as one part each."""
    parts = list(words)
    for mark in range(len(parts) - 2, 0, -1):  # »“Bobby”« is one part
        if parts[mark - 1] in "“\"‘'" and mark + 1 < len(parts) and parts[mark + 1] in "”\"’'":
            parts[mark - 1 : mark + 2] = ["".join(parts[mark - 1 : mark + 2])]
    while "-" in parts[1:-1]:
        hyphen = parts.index("-", 1)
        parts[hyphen - 1 : hyphen + 2] = ["".join(parts[hyphen - 1 : hyphen + 2])]
    return tuple(parts)
