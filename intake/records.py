"""What every format is read into: plain, immutable records.

Every span is a pair ``(begin, end)`` of Unicode code points into the record's ``text``, ``begin``
inclusive and ``end`` exclusive, as in :mod:`extraction`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from .dates.moments import Moment

TextSpan = tuple[int, int]


class ArticlePassageKind(StrEnum):
    """What the markup says a stretch of the text is, beside running prose."""

    HEADING = "heading"
    LEAD = "lead"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    CREDIT = "credit"
    PULL_QUOTE = "pull_quote"
    QUOTE = "quote"  # a quotation set apart, with its speaker where one is named
    QUESTION = "question"  # an interview's
    NAVIGATION = "navigation"
    DATELINE = "dateline"
    BYLINE = "byline"
    NOTE = "note"  # an editor's, a correction
    TABLE = "table"
    POST = "post"
    STAGE_DIRECTION = "stage_direction"  # minutes and transcripts: (Beifall), [APPLAUSE]
    SPEAKER_LABEL = "speaker_label"  # minutes and transcripts: who speaks next
    PRINTED_MATTER = "printed_matter"  # minutes: motions, lists and tables that nobody said


@dataclass(frozen=True, slots=True)
class ArticlePassage:
    kind: ArticlePassageKind
    span: TextSpan


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and all that stands under it up to the next one of its ``level`` (1 to 6)."""

    heading: str
    level: int
    span: TextSpan


@dataclass(frozen=True, slots=True)
class ArticlePost:
    """A social-media post embedded in an article.

    ``span`` covers all of it in the article's text, ``body`` its words alone (empty where the
    markup holds none, then ``text`` is empty too).
    """

    platform: str
    span: TextSpan
    body: TextSpan
    text: str = ""
    author: str = ""
    handle: str = ""
    address: str = ""
    posted: Moment | None = None


class TurnKind(StrEnum):
    SPEECH = "speech"
    CHAIR = "chair"  # whoever presides
    INTERJECTION = "interjection"
    WRITTEN = "written"  # a written answer, a speech handed in for the record


class SpecialGenre(StrEnum):
    """Kinds of articles whose statements are no news report's; None where it is no such article."""

    SATIRE = "satire"
    OPINION = "opinion"
    PRESS_RELEASE = "press_release"


@dataclass(frozen=True, slots=True)
class SpeechTurn:
    """Words of one speaker, in formats that know who speaks.

    ``span`` reaches from the first word to the last. Where others speak in between, ``pieces`` are
    the speaker's own words in text order, else it is empty. ``speaker`` is empty where the format
    does not know it. ``party`` and ``role`` (an office) are as the format has them, ``topic`` is
    the agenda item, ``identifier`` the format's own for the person.

    ``offset`` and ``until`` count seconds from the beginning of a recording, ``address`` leads to
    the very place (``#t=``), and each of ``times`` is a position in the text with the seconds at
    which it is said. ``read_out`` are quotations in paragraphs of their own, between or right
    behind the speaker's words.
    """

    span: TextSpan
    speaker: str
    role: str = ""
    party: str = ""
    identifier: str = ""
    topic: str = ""
    offset: float | None = None
    address: str = ""
    kind: TurnKind = TurnKind.SPEECH
    pieces: tuple[TextSpan, ...] = ()
    until: float | None = None
    times: tuple[tuple[int, float], ...] = ()
    read_out: tuple[TextSpan, ...] = ()

    @property
    def words(self) -> tuple[TextSpan, ...]:
        """The spans of the speaker's own words, in text order."""
        return self.pieces or (self.span,)

    def seconds_at(self, position: int) -> float | None:
        """When the words at a position of the text are said; None where no time is known."""
        before = [seconds for begin, seconds in self.times if begin <= position]
        return before[-1] if before else self.offset


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article as its format has it.

    ``origins`` says where each fact was found (``{"title": "json-ld", "published": "text"}``),
    ``warnings`` what an editor should look at, in sentences.
    """

    title: str
    text: str
    kicker: str = ""
    lead: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    language: str = ""
    address: str = ""
    sections: tuple[Section, ...] = ()
    posts: tuple[ArticlePost, ...] = ()
    passages: tuple[ArticlePassage, ...] = ()
    turns: tuple[SpeechTurn, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    # What agencies, feeds and archives know beside that.
    identifier: str = ""  # the same through all versions of one article
    evolved_from: str = ""  # the identifier of the item that this one goes on from, under its own
    version: str = ""
    status: str = ""  # usable, withheld, canceled
    embargo: Moment | None = None
    retrieved: Moment | None = None  # when an archive got it from its address
    genres: tuple[str, ...] = ()
    special_genre: SpecialGenre | None = None
    signals: tuple[str, ...] = ()  # update, correction and the like, as the agency marks it
    notes: tuple[str, ...] = ()  # to editors, and not marked as non-public; never in the text
    urgency: int | None = None  # 1 (most urgent) to 9
    subjects: tuple[str, ...] = ()
    subject_codes: tuple[str, ...] = ()  # of each subject: »medtop:20000538«; "" for none
    places: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The JSON form of ``python -m intake``, without ``file``; what only some formats know is
        left out where it is empty.
        """
        facts: dict[str, Any] = {name: _plain(getattr(self, name)) for name in _ALWAYS}
        facts |= {name: _plain(value) for name in _WHERE_KNOWN if (value := getattr(self, name))}
        return facts


_ALWAYS = (
    *("title", "lead", "outlet", "authors", "published", "modified", "language", "address"),
    *("text", "posts", "passages", "origins", "warnings"),
)
_WHERE_KNOWN = (
    *("kicker", "sections", "turns", "identifier", "evolved_from", "version", "status", "embargo"),
    *("retrieved", "genres"),
    *(
        "special_genre",
        "signals",
        "notes",
        "urgency",
        "subjects",
        "subject_codes",
        "places",
        "keywords",
    ),
)


def _plain(value: Any) -> Any:
    """Records as dictionaries, moments as ISO 8601, tuples as lists."""
    if isinstance(value, Moment):
        return value.iso
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if hasattr(value, "__dataclass_fields__"):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value
