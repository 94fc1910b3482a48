"""What speaks for checking a statement, and what against it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SignKind(StrEnum):
    """What kind of thing a statement says, as far as single words tell it."""

    #: A number that somebody can count again.
    FIGURE = "figure"
    #: »weniger als«, "twice as": two things are held against each other.
    COMPARISON = "comparison"
    #: »das teuerste«, "the only": nothing else is like it.
    SUPERLATIVE = "superlative"
    #: »wegen«, "led to": one thing brought about another.
    CAUSE = "cause"
    #: »nie«, "every": one case to the contrary refutes it.
    ABSOLUTE = "absolute"
    #: It is told as having happened.
    PAST = "past"
    #: A body or office holder that can be asked: »der Landrat«, "the council".
    BODY = "body"
    #: »ich finde«, "a disgrace".
    OPINION = "opinion"
    #: »hoffen«, »sollte«, "we need".
    WISH = "wish"
    #: It has not happened yet.
    FORECAST = "forecast"
    #: What only the speaker can know: »wütend«, "I felt".
    FEELING = "feeling"
    #: A question asserts nothing.
    QUESTION = "question"
    #: Thanks, greetings, and talk about the talk.
    COURTESY = "courtesy"
    #: Fewer than four words.
    FRAGMENT = "fragment"


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign, with the words that show it."""

    #: What it is a sign of.
    kind: SignKind
    #: [begin, end) in code points of the statement; None where the cue shows it.
    span: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Worthiness:
    """How worth checking a statement is, and why."""

    #: From 0 to 1; from 0.5 on it is called worth checking.
    score: float
    #: The first sign of each kind, in the order of ``SignKind``.
    signs: tuple[Sign, ...]
