"""New records for those whom nobody on record is: candidates, until somebody keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import transaction

from record_versions.row_insert import insert_rows
from speakers.lookup.recognition import SHORTEST_NAME, Description
from speakers.models import Account, Name, Position, Speaker
from speakers.record_lock import lock_names
from speakers.resolution_queue import queue_mention_resolution


@transaction.atomic
def recognise(name: str, *, kind: str) -> Speaker:
    """The one record that goes by the name that somebody typed, or a new candidate.

    Two records of one name are not guessed between: the claim gets a candidate of its own, for an
    editor to merge.
    """
    lock_names([name])
    known = list(Speaker.objects.named(name)[:2])
    if len(known) == 1:
        return known[0]
    speaker = add_candidate(Description(name, kind))
    queue_mention_resolution([speaker])
    return speaker


def add_candidate(described: Description) -> Speaker:
    """As :func:`add_candidates`, for one."""
    return add_candidates([described])[0]


def add_candidates(people: Sequence[Description]) -> list[Speaker]:
    """A new record for each, which keeps all that the article says; nobody sees it outside curation
    until it is kept.
    """
    speakers = [Speaker(name=described.name[:300], kind=described.kind) for described in people]
    insert_rows(speakers)
    made = list(zip(speakers, people, strict=True))
    insert_rows([name for each in made for name in _names(*each)])
    insert_rows([position for each in made for position in _positions(*each)])
    Account.objects.bulk_create(
        (
            Account(speaker=speaker, platform=platform, handle=handle)
            for speaker, described in made
            for platform, handle in described.accounts
        ),
        # the handle belongs to another record, which the article's own words contradict
        ignore_conflicts=True,
    )
    return speakers


def _positions(speaker: Speaker, described: Description) -> Iterable[Position]:
    known_from = described.known_from[:500]
    for title in dict.fromkeys(title[:300] for title in described.titles):
        yield Position(speaker=speaker, title=title, known_from=known_from)
    for title, body in described.memberships:
        yield Position(speaker=speaker, title=title, organisation=body[:300], known_from=known_from)


def _names(speaker: Speaker, described: Description) -> Iterable[Name]:
    yield Name(speaker=speaker, name=speaker.name, kind=Name.Kind.FULL)
    for alias in dict.fromkeys(described.names):
        if alias != speaker.name and len(alias) >= SHORTEST_NAME:
            yield Name(speaker=speaker, name=alias[:300], kind=Name.Kind.ALIAS)
