"""The labelled claims and checks of matches.toml, and which check each claim is matched with."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path
from typing import NamedTuple

from claims.comparison.embeddings import vectors_of
from claims.comparison.shared_words import words_shared
from published_checks.likeness import Likeness, days_between, is_other_mood, is_same_name

PARTS = tomllib.loads((Path(__file__).parent / "matches.toml").read_text("utf-8"))


class Labelled(NamedTuple):
    key: str
    language: str
    words: str
    name: str
    on: str


class Outcome(NamedTuple):
    """A claim's label and the checks that the desk would show beside it."""

    claim: Labelled
    shown: list[str]


def outcomes(part: str) -> list[Outcome]:
    checks = [_read(line) for line in PARTS[part]["checks"]]
    claims = [_read(line) for line in PARTS[part]["claims"]]
    cosines = vectors_of([c.words for c in claims]) @ vectors_of([c.words for c in checks]).T
    return [
        Outcome(
            claim,
            [
                check.key
                for check, cosine in zip(checks, row, strict=True)
                if _likeness(claim, check, float(cosine)).is_shown
            ],
        )
        for claim, row in zip(claims, cosines, strict=True)
    ]


def _read(line: str) -> Labelled:
    return Labelled(*(cell.strip() for cell in line.split("|")))


def _likeness(claim: Labelled, check: Labelled, cosine: float) -> Likeness:
    return Likeness(
        meaning=cosine,
        words=words_shared(claim.words, check.words),
        is_same_language=claim.language == check.language,
        is_same_claimant=is_same_name(claim.name, check.name),
        is_other_mood=is_other_mood(claim.words, claim.language, check.words, check.language),
        days_apart=days_between(dt.date.fromisoformat(claim.on), dt.date.fromisoformat(check.on)),
    )


class Tally(NamedTuple):
    labelled: int
    shown: int
    right: int


def tally(part: str) -> Tally:
    found = outcomes(part)
    return Tally(
        labelled=sum(bool(each.claim.key) for each in found),
        shown=sum(len(each.shown) for each in found),
        right=sum(each.claim.key in each.shown for each in found if each.claim.key),
    )
