"""Records that may be one: clusters of current records whose names sound or are spelt alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.db import connection
from django.db.models import Count

from .matching import likeness
from .models import Name, Speaker

# A page that nobody reads to its end helps nobody; merging the first brings up the next.
MOST_CLUSTERS = 50
# Spelling is compared for the newest candidates only: by trigrams each against all names.
_NEWEST = 300
_LEAST_ALIKE = 0.85

_SPELT_ALIKE = """
    SELECT newest.speaker_id, newest.name, other.speaker_id, other.name
    FROM (
        SELECT name.* FROM speakers_name name JOIN speakers_speaker speaker ON speaker.id = name.speaker_id
        WHERE speaker.merged_into_id IS NULL AND speaker.state = 'candidate' AND name.folded LIKE '%% %%'
        ORDER BY speaker.id DESC LIMIT %s
    ) newest
    JOIN speakers_name other ON other.folded %% newest.folded AND other.speaker_id <> newest.speaker_id
    JOIN speakers_speaker speaker ON speaker.id = other.speaker_id AND speaker.merged_into_id IS NULL
    ORDER BY newest.speaker_id DESC
"""


def clusters() -> list[list[Speaker]]:
    """Groups of two or more records that may be one, the newest record's group first, each record in one group."""
    groups = _joined([*_sounding_alike(), *_spelt_alike()])
    newest_first = sorted(groups, key=max, reverse=True)[:MOST_CLUSTERS]
    speakers = Speaker.objects.in_bulk([pk for group in newest_first for pk in group])
    return [[speakers[pk] for pk in sorted(group)] for group in newest_first]


def _sounding_alike() -> Iterator[tuple[int, int]]:
    """Pairs of records with a whole name of one skeleton; a bare surname says too little."""
    names = Name.objects.filter(speaker__merged_into=None, skeleton__contains=" ").order_by()
    shared = names.values("skeleton").annotate(n=Count("speaker", distinct=True)).filter(n__gt=1)
    sounds = [row["skeleton"] for row in shared[: MOST_CLUSTERS * 2]]
    holders = defaultdict(set)
    for skeleton, speaker in names.filter(skeleton__in=sounds).values_list("skeleton", "speaker"):
        holders[skeleton].add(speaker)
    for first, *others in map(sorted, holders.values()):
        yield from ((first, other) for other in others)


def _spelt_alike() -> Iterator[tuple[int, int]]:
    with connection.cursor() as cursor:
        cursor.execute(_SPELT_ALIKE, [_NEWEST])
        for one, name, other, other_name in cursor.fetchall():
            if likeness(name, other_name) >= _LEAST_ALIKE:
                yield one, other


def _joined(pairs: Iterable[tuple[int, int]]) -> list[set[int]]:
    """The groups that chains of pairs make."""
    group_of: dict[int, set[int]] = {}
    for one, other in pairs:
        group = group_of.get(one, {one}) | group_of.get(other, {other})
        group_of.update(dict.fromkeys(group, group))
    return list({id(group): group for group in group_of.values()}.values())
