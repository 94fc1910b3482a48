"""Type-ahead over names, handles and positions.

Each way of matching has an index of its own and reads a bounded number of rows, so that the answer
takes as long with a hundred thousand records as with ten; the benchmark speaker_search measures it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.contrib.postgres.search import TrigramSimilarity
from django.db import transaction
from django.db.models import Q, QuerySet
from django.db.models.functions import Lower

from speakers.models import Account, Name, Position, Speaker
from speakers.name_matching import comparable_name, is_run_together
from speakers.trigrams import require_likeness

SUGGESTED = 10
# Rows that one way of matching looks at: enough to fill the list though several names belong to one
# record.
_READ = 60
# A trigram index finds nothing by fewer letters: these match beginnings of names and handles only.
_LETTERS_FOR_WORDS = 3
# Similarity by trigrams, 0 to 1: one wrong letter in a name of two words leaves about 0.6.
_LEAST_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class SpeakerSuggestion:
    """A record and the words it was found by: a name, a handle or a position."""

    speaker: Speaker
    found_by: str


def suggest_speakers_named(
    letters: str, *, candidates: bool = False, limit: int = SUGGESTED
) -> list[SpeakerSuggestion]:
    """The records that the letters may mean, likeliest first; unkept candidates only where they are
    asked for.

    Exact names come first, then beginnings of names and handles, then words within names and
    positions; where none of these match, names that are spelt alike.
    """
    wanted = comparable_name(letters)[:300]
    if not wanted:
        return []
    states = (
        [Speaker.State.CONFIRMED, Speaker.State.CANDIDATE]
        if candidates
        else [Speaker.State.CONFIRMED]
    )
    shown = Q(speaker__merged_into=None, speaker__state__in=states)
    found = list(islice(_once(_rows(wanted, shown)), limit))
    return found or list(islice(_once(_spelt_alike(wanted, shown)), limit))


def names_within(typed: str) -> list[SpeakerSuggestion]:
    """The kept records whose whole name ends what was typed, run together or behind a function."""
    last = comparable_name(typed)[:300].split()[-1:]
    names = Name.objects.filter(
        Q(folded__endswith=f" {last[0]}") if last else Q(pk=None),
        speaker__merged_into=None,
        speaker__state=Speaker.State.CONFIRMED,
    )
    return list(_once(name for name in _first(names) if is_run_together(typed, name.name)))


def _once(rows: Iterable[Any]) -> Iterator[SpeakerSuggestion]:
    seen = set()
    for row in rows:
        if row.speaker_id not in seen:
            seen.add(row.speaker_id)
            yield SpeakerSuggestion(row.speaker, str(row))


def _rows(wanted: str, shown: Q) -> Iterator[Any]:
    # In the order of the column's index, in which the exact name comes first.
    yield from _first(Name.objects.filter(shown, folded__startswith=wanted).order_by("folded"))
    handle = wanted.lstrip("@")
    if handle:
        yield from _first(
            Account.objects.alias(lowered=Lower("handle"))
            .filter(shown, lowered__startswith=handle)
            .order_by("lowered")
        )
    if len(wanted) < _LETTERS_FOR_WORDS:
        return
    names, positions = Name.objects.filter(shown), Position.objects.filter(shown)
    for word in wanted.split():
        names, positions = (
            names.filter(folded__contains=word),
            positions.filter(folded__contains=word),
        )
    yield from sorted(
        _first(names.order_by()),
        key=lambda name: (f" {wanted}" not in name.folded, len(name.folded)),
    )
    yield from _first(positions.order_by())


@transaction.atomic
def _spelt_alike(wanted: str, shown: Q) -> list[Any]:
    require_likeness(_LEAST_ALIKE)
    alike = Name.objects.filter(shown, folded__trigram_similar=wanted)
    return list(
        _first(
            alike.annotate(likeness=TrigramSimilarity("folded", wanted)).order_by("-likeness", "pk")
        )
    )


def _first(rows: QuerySet[Any]) -> QuerySet[Any]:
    return rows.select_related("speaker")[:_READ]
