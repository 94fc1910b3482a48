"""Who is meant by a phrase, as every way to find it answers."""

from __future__ import annotations

from typing import NamedTuple

from extraction.coreference.discourse import AntecedentCandidate, RankedCandidates
from extraction.coreference.entities import Entity
from extraction.parse.person_words import PersonWords
from extraction.records import PersonKind


class Referent(NamedTuple):
    """Who is meant by a phrase, and how that was found."""

    #: Who is meant; None for nobody who is named.
    entity: Entity | None
    #: One word for the way it was found.
    how: str = ""
    #: 0 to 1.
    certainty: float = 0.0
    #: Who else was weighed, likeliest first.
    candidates: tuple[AntecedentCandidate, ...] = ()


def referent_among(
    found: RankedCandidates | None, how: str, surest: float = 1.0
) -> Referent | None:
    """The likeliest of those who were weighed, at most as sure as ``surest``; None without any."""
    if found is None:
        return None
    return Referent(found.entity, how, min(surest, found.certainty), found.candidates)


def agrees(entity: Entity, gender: str) -> bool:
    """Whether somebody of this gender ("m", "f", "n", "" for any) may be the entity."""
    if entity.plural:
        return False
    if gender == "n":
        return entity.gender == "n"
    if entity.kind is PersonKind.ORGANISATION:
        return bool(gender) and entity.gender == gender
    return not gender or entity.gender in ("", gender)


def sits_opposite(entity: Entity, stem: str, words: PersonWords) -> bool:
    """»der Zeuge« is not the prosecutor who was named before."""
    return stem in words.heard_in_court and not words.at_the_court.isdisjoint(entity.functions)
