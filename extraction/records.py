"""What the extraction returns, plain and immutable records, and what it refuses with which error.

Every span is a pair ``(begin, end)`` of Unicode code points into the text that was given to
:func:`extraction.extract`, ``begin`` inclusive and ``end`` exclusive, as in the W3C
TextPositionSelector. A role that stands in several pieces (a verb in parts, a quote around its
frame) has several spans, in text order.
"""

from __future__ import annotations

from dataclasses import dataclass, field, is_dataclass
from enum import StrEnum
from typing import Any, NewType

Span = NewType("Span", tuple[int, int])
"""[begin, end) in characters (code points) of the text that was given."""
Spans = tuple[Span, ...]
"""What stands in several pieces, in text order."""


class StatementType(StrEnum):
    """The types of the German news quotation corpus (arXiv 2404.16764), and the embedded post."""

    #: Words in quotation marks, or a turn of a labelled speaker.
    DIRECT = "Direct"
    #: What somebody said in a clause: »dass …«, subjunctive, "that …".
    INDIRECT = "Indirect"
    #: That somebody said something, told with a noun or an infinitive: »forderte mehr Geld«.
    REPORTED = "Reported"
    #: Somebody's words or thoughts as the narrator tells them, with neither mark nor frame.
    FREE_INDIRECT = "FreeIndirect"
    #: Indirect speech that goes on in a sentence without a frame of its own.
    INDIRECT_FREE_INDIRECT = "IndirectFreeIndirect"
    #: A social-media post that the text embeds.
    POST = "Post"


class Medium(StrEnum):
    #: What was said, and what leaves it open.
    SPEECH = "Speech"
    #: What somebody believes, hopes, knows.
    THOUGHT = "Thought"
    #: What somebody wrote, or a text says.
    WRITING = "Writing"


class PassageKind(StrEnum):
    """Kinds of passages that are not running prose, so that nothing in them is a statement of the
    article.
    """

    #: Place, agency or time in front of the prose.
    DATELINE = "dateline"
    #: A title, or a line between paragraphs.
    HEADLINE = "headline"
    #: What a picture shows, and who took it.
    CAPTION = "caption"
    #: Who wrote the article, with which agency's material.
    BYLINE = "byline"
    #: Links and teasers of the page.
    NAVIGATION = "navigation"
    #: An embedded post, with the line that says whose it is.
    POST = "post"
    #: Prose in another language than the article's.
    FOREIGN = "foreign"


class PersonKind(StrEnum):
    #: One human being with a name.
    PERSON = "person"
    #: A ministry, firm, authority, party.
    ORGANISATION = "organisation"
    #: Several without names: »Experten«.
    GROUP = "group"
    #: Somebody or a text without a name: »ein Sprecher«, »der Bericht«.
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a statement was found."""

    #: The id of the rule, a key of ``data/rule_names.tsv``; it never changes.
    rule: str
    #: Where the words stand that made it fire, in text order; may be empty.
    words: Spans = ()


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Somebody of the text whom a pronoun or description may mean, and the signs that speak for or
    against it.
    """

    #: The fullest name that the text has for them.
    name: str
    #: (sign, value) of :mod:`extraction.coreference.salience`, without those that are 0.
    signs: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One attributed statement."""

    #: How the words are told.
    type: StatementType
    #: What is said, without what introduces it; never empty, in text order.
    quote: Spans
    #: The words that name who says it; empty where nobody is named.
    speaker: Spans = ()
    #: The words that show that something is said (»sagte«, »laut«); empty for a bare quote.
    cue: Spans = ()
    #: The clause around the quote, with cue and speaker; empty without one.
    frame: Spans = ()
    #: The words that name to whom it is said; empty where nobody is named.
    addressee: Spans = ()
    #: Whether it was said, thought or written.
    medium: Medium = Medium.SPEECH
    #: 0 to 1: the calibrated probability that an editor would keep it, speaker included.
    confidence: float = 0.5
    #: Which rules found it, the one that decided first.
    reasons: tuple[Reason, ...] = ()
    #: The fullest name that the text gives the speaker; None when nobody is named.
    resolved_speaker: str | None = None
    #: How that was found: "surname", "pronoun", "misspelling", …; "" where nobody is meant.
    resolution: str = ""
    #: 0 to 1: how sure it is that the right one is meant; 0 where nobody is.
    resolution_certainty: float = 0.0
    #: Who was weighed, the chosen one first, at most five; empty where no choice was made.
    antecedents: tuple[Antecedent, ...] = ()
    #: A proposal of the claim in a sentence that stands alone; "" where none is sure.
    wording: str = ""

    @property
    def begin(self) -> int:
        return self.quote[0][0]

    @property
    def end(self) -> int:
        return self.quote[-1][1]


@dataclass(frozen=True, slots=True)
class Post:
    """A social-media post that is embedded in the text."""

    #: "twitter", "bluesky", "mastodon" or "truthsocial".
    platform: str
    #: Its words, without links to pictures and markup; "" for an address alone.
    text: str
    #: All of it, with the line or address that says whose it is.
    span: Span
    #: Only its words; empty (begin = end) for an address alone.
    body: Span
    #: The display name as written; "" where only an account is given.
    author: str = ""
    #: The name of the account without »@«; "" where none is given.
    handle: str = ""
    #: ISO 8601 in the precision that is told, from the words or the address; "" for none.
    date: str = ""
    #: The address without its query; "" without one.
    url: str = ""
    #: The name that the article has for its author; None when nobody is named.
    resolved_speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    #: Why it is no prose.
    kind: PassageKind
    #: Where it stands.
    span: Span


@dataclass(frozen=True, slots=True)
class Position:
    """A title or function as the text gives it (»Generaldirektor des …«), with where it stands."""

    #: In the nominative and without article, as far as the text tells it.
    title: str
    #: Each place where the text says so.
    spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or an organisation, that the text names."""

    #: The fullest name that the text gives.
    name: str
    #: What sort of speaker that is.
    kind: PersonKind = PersonKind.PERSON
    #: Every form of the name that is used, in order of appearance.
    names: tuple[str, ...] = ()
    #: Where they stand by name or description, in text order; pronouns are left out.
    mentions: Spans = ()
    #: What the text says that they are; empty where it says nothing.
    positions: tuple[Position, ...] = ()
    #: Their names on platforms, without »@«; empty without posts.
    accounts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one text."""

    #: The text as it was given; all spans count its code points.
    text: str
    #: ISO 639-1 code, given or detected.
    language: str
    #: Ordered by their first character.
    statements: tuple[Statement, ...] = ()
    #: Embedded posts, in text order.
    posts: tuple[Post, ...] = ()
    #: What is no running prose, in text order.
    passages: tuple[Passage, ...] = ()
    #: Who is named for sure or speaks, in order of appearance.
    people: tuple[Person, ...] = ()
    #: The date that the text begins with, ISO 8601 of its own precision; "" without one.
    date: str = ""
    #: Versions of the rules and of the model: "wortlaut 0.2, de_wortlaut 0.1.0".
    extractor: str = field(default="", compare=False)

    def as_dict(self) -> dict[str, Any]:
        """The JSON form of ``python -m extraction``; the text itself is left out."""
        found: dict[str, Any] = _plain(self)
        del found["text"]
        return found


def _plain(value: Any) -> Any:
    """What ``dataclasses.asdict`` makes of it, which copies every string and number as well."""
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    if is_dataclass(value):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value


#: In characters.
LONGEST_TEXT = 1_000_000


class ExtractionError(Exception):
    """The text could not be worked on."""


class EmptyTextError(ExtractionError):
    def __init__(self) -> None:
        super().__init__("The text is empty.")


class TextTooLongError(ExtractionError):
    def __init__(self, length: int, limit: int) -> None:
        self.length, self.limit = length, limit
        super().__init__(f"The text has {length:,} characters; the limit is {limit:,}.")


class UnsupportedLanguageError(ExtractionError):
    def __init__(self, language: str, supported: tuple[str, ...]) -> None:
        self.language, self.supported = language, supported
        super().__init__(
            f"There is no model for the language {language!r}; "
            f"supported are {', '.join(supported)}."
        )


class UnknownProfileError(ExtractionError):
    def __init__(self, profile: str, known: tuple[str, ...]) -> None:
        self.profile, self.known = profile, known
        super().__init__(f"There is no profile {profile!r}; there are {', '.join(known)}.")


class ModelMissingError(ExtractionError):
    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"The language model {name!r} is not installed; `make setup` installs it.")
