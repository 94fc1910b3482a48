"""What the extraction returns: plain, immutable records.

Every span is a pair ``(begin, end)`` of Unicode code points into the text that was given to
:func:`extraction.extract`, ``begin`` inclusive and ``end`` exclusive, as in the W3C
TextPositionSelector. A role that stands in several pieces (a verb in parts, a quote around its
frame) has several spans, in text order.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, NewType

Span = NewType("Span", tuple[int, int])
"""[begin, end) in characters (code points) of the text that was given."""
Spans = tuple[Span, ...]
"""What stands in several pieces, in text order."""


class StatementType(StrEnum):
    """The types of the German news quotation corpus (arXiv 2404.16764), and the embedded post."""

    DIRECT = "Direct"
    INDIRECT = "Indirect"
    REPORTED = "Reported"
    FREE_INDIRECT = "FreeIndirect"
    INDIRECT_FREE_INDIRECT = "IndirectFreeIndirect"
    POST = "Post"


class Medium(StrEnum):
    SPEECH = "Speech"
    THOUGHT = "Thought"
    WRITING = "Writing"


class PassageKind(StrEnum):
    """Kinds of passages that are not running prose, so that nothing in them is a statement of the
    article.
    """

    DATELINE = "dateline"
    HEADLINE = "headline"
    CAPTION = "caption"
    BYLINE = "byline"
    NAVIGATION = "navigation"
    POST = "post"
    FOREIGN = "foreign"


class PersonKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a statement was found: the rule's name, and the spans of the words that made it fire."""

    rule: str
    words: Spans = ()


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Somebody of the text whom a pronoun or description may mean, and the signs that speak for or
    against it.
    """

    name: str
    signs: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One attributed statement.

    ``confidence`` is the calibrated probability, 0 to 1, that an editor would keep it.
    ``resolved_speaker`` is the fullest name that the text gives for the speaker, None when nobody
    is named; ``resolution`` says how it was found (for instance ``"surname"``, ``"pronoun"``,
    ``"description"``, ``"misspelling"``) and ``resolution_certainty``, 0 to 1, how sure that is.
    Where several people were weighed against each other, ``antecedents`` are the likeliest of them,
    the chosen one first.
    """

    type: StatementType
    quote: Spans
    speaker: Spans = ()
    cue: Spans = ()
    frame: Spans = ()
    addressee: Spans = ()
    medium: Medium = Medium.SPEECH
    confidence: float = 0.5
    reasons: tuple[Reason, ...] = ()
    resolved_speaker: str | None = None
    resolution: str = ""
    resolution_certainty: float = 0.0
    antecedents: tuple[Antecedent, ...] = ()

    @property
    def begin(self) -> int:
        return self.quote[0][0]

    @property
    def end(self) -> int:
        return self.quote[-1][1]


@dataclass(frozen=True, slots=True)
class Post:
    """A social-media post embedded in the text. ``span`` covers all of it, ``body`` only its
    words.
    """

    platform: str
    text: str
    span: Span
    body: Span
    author: str = ""
    handle: str = ""
    date: str = ""
    url: str = ""
    resolved_speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    kind: PassageKind
    span: Span


@dataclass(frozen=True, slots=True)
class Position:
    """A title or function as the text gives it (»Generaldirektor des …«), with where it stands."""

    title: str
    spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or a body, that the text names: the fullest name, every name used, positions,
    accounts.
    """

    name: str
    kind: PersonKind = PersonKind.PERSON
    names: tuple[str, ...] = ()
    mentions: Spans = ()
    positions: tuple[Position, ...] = ()
    accounts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one text. ``extractor`` names the version of rules and model that found
    it.
    """

    text: str
    language: str
    statements: tuple[Statement, ...] = ()
    posts: tuple[Post, ...] = ()
    passages: tuple[Passage, ...] = ()
    people: tuple[Person, ...] = ()
    date: str = ""
    extractor: str = field(default="", compare=False)

    def as_dict(self) -> dict[str, Any]:
        """The JSON form of ``python -m extraction``; the text itself is left out."""
        found = asdict(self)
        del found["text"]
        return found
