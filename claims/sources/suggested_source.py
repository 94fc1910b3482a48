"""A source that is suggested for a claim, and what of a claim it is told by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from claims.models import Evidence, Source
from claims.sources.passages import Selection

Reason = list[str]


@dataclass(frozen=True, slots=True)
class SourceSuggestion:
    """A source for a claim; the reasons are codes with words, which Evidence puts into the reader's
    language.
    """

    claim: int
    source: Source
    score: float
    reasons: list[Reason]
    relation: str = Evidence.Relation.ORIGIN
    passage: Selection | None = None


class ClaimToCheck(NamedTuple):
    """A claim of the articles, with what its sources are told by."""

    pk: int
    article: int
    state: str
    kind: str
    medium: str
    cue: str
    spans: Mapping[str, list[list[int]]]
    speaker: int | None
    resolved_name: str
    post: int | None
