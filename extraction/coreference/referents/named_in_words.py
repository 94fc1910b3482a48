"""Who is named in somebody's own words, and so does not say them: »“Reed lied,” she said.«"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extraction.coreference.entities import Entity, EntityIndex
from extraction.coreference.names.name_forms import fold_name
from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.records import PersonKind, Spans, Statement, StatementType

_OF_ONESELF = frozenset({"am", "'m", "’m", "is", "me", "myself", "-", "–", "—"})

_SAYING = frozenset({"said", "says", "told", "added"})


def people_in(document: NamedDocument, said: Spans) -> tuple[NameMention, ...]:
    """The people named in what is ``said``, but for »I am Ida Reed«, »My name is …«."""
    begins, tokens = document.tokens.begins, document.tokens
    inside = (
        index
        for begin, end in said
        for index in range(bisect_left(begins, begin), bisect_left(begins, end))
        if index in document.names
    )
    people = (document.names[index] for index in inside)
    return tuple(
        name
        for name in people
        if name.kind is PersonKind.PERSON and tokens.lower[name.first - 1] not in _OF_ONESELF
    )


def is_among(entity: Entity, people: tuple[NameMention, ...]) -> bool:
    """Whether one of ``people`` is called as ``entity`` is; another first name is a relative's."""
    if entity.kind is not PersonKind.PERSON or not entity.parts:
        return False
    own = {fold_name(part) for part in entity.parts[:-1]}
    return any(
        fold_name(name.parts[-1]) == fold_name(entity.parts[-1])
        and (len(name.parts) == 1 or not own or not own.isdisjoint(map(fold_name, name.parts)))
        for name in people
    )


def _told_of(document: NamedDocument, said: Spans) -> tuple[NameMention, ...]:
    """As :func:`people_in`, but for »Reed said«, which stands there where a mark is missing."""
    tokens = document.tokens
    return tuple(
        name
        for name in people_in(document, said)
        if tokens.lower[tokens.heads[name.last]] not in _SAYING
    )


def without_told_of(
    statements: Iterable[Statement], document: NamedDocument, entities: EntityIndex
) -> Iterator[Statement]:
    """»Hale accused her. “A different Senator Hale has shown up.”«: words without a frame that name
    who spoke before are somebody else's.
    """
    people = {entity.name: entity for entity in entities.entities}
    for statement in statements:
        bare = statement.type is StatementType.DIRECT and not statement.cue
        one = people.get(statement.resolved_speaker or "") if bare else None
        told_of = one and document.words.only_people_have_gender
        if one and told_of and is_among(one, _told_of(document, statement.quote)):
            yield replace(
                statement,
                speaker=(),
                resolved_speaker=None,
                resolution="",
                resolution_certainty=0.0,
                antecedents=(),
            )
        else:
            yield statement
