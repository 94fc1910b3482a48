"""What is known and not read: a format whose documents are refused by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..errors import IntakeError
from ..records import ArticleRecord
from ..registry import NO, SURELY, Document, Format

_Kind = Callable[[Document], str]


def refuse_with(
    refusal: Callable[[Document], IntakeError],
) -> Callable[..., Iterator[ArticleRecord]]:
    """A reader that has no records of a document: it raises its ``refusal``."""

    def refuse(document: Document) -> Iterator[ArticleRecord]:
        raise refusal(document)
        yield

    return refuse


def refused_format(
    name: str, kind: Callable[[Document], str], error: type[IntakeError], extensions: frozenset[str]
) -> Format:
    """Documents of which ``kind`` says what they are; "" for those of other formats."""
    return Format(
        name=name,
        read=refuse_with(lambda document: error(kind(document))),
        sniff=lambda document: SURELY if kind(document) else NO,
        extensions=extensions,
        streams=True,
    )
