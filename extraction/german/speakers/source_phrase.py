"""A phrase that names a source."""

from __future__ import annotations

from dataclasses import dataclass

from extraction.parse.words import WordSpan
from extraction.records import Medium


@dataclass(slots=True)
class SourcePhrase:
    """A phrase that names a source: the whole of it, who is named, and the word that makes it
    one.
    """

    rule: str
    frame: WordSpan
    speaker: WordSpan | None
    cue: list[int]
    clause: int
    medium: Medium = Medium.SPEECH
    addressee: WordSpan | None = None
