"""A cue: the words that show that something is said."""

from __future__ import annotations

from dataclasses import dataclass, field

from extraction.parse.lexicon import SpeechVerb
from extraction.records import Medium


@dataclass(slots=True)
class Cue:
    """A cue in clause ``clause``; ``words`` are its parts, ``main`` the one that the roles hang
    on.
    """

    rule: str
    main: int
    words: list[int]
    clause: int
    verb: SpeechVerb | None = None
    medium: Medium = Medium.SPEECH
    passive: bool = False
    finite: int = -1
    uses: frozenset[str] = field(default_factory=frozenset)
