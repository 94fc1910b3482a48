"""Which records may be one: by sound and spelling of their names, and by the company they keep in
articles.

The comparison is made in the worker, for the records that changed, and its result kept
(``Likeness``): the curation reads it, however many records there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from record_versions.kept_plans import plan_keeping_cursor
from speakers.lookup.last_words import last_word, words_alike
from speakers.models import Likeness, Name, Speaker
from speakers.models.likeness import LikenessQuerySet
from speakers.models.speaker import LAST_WORD, WITHOUT_BLANKS, last_word_of
from speakers.name_matching import comparable_name, is_run_together, likeness

Pair = tuple[int, int]
Reasons = list[list[str]]
# The names of those who were in articles with both records of a pair.
Company = Callable[[Iterable[Pair]], Mapping[Pair, list[str]]]

_LEAST_ALIKE = 0.85
# Namesakes that one name is compared with in one way; »Müller« has thousands.
_MOST_NAMESAKES = 30
_SHORTEST_SURNAME = 3
# »AdaSommer«: a single word of so many letters may be two.
_SHORTEST_RUN_TOGETHER = 8
_MOST_COMPANY = 5
# Likenesses read for a page, and the steps from record to record that are followed to make its
# groups whole.
PAIRS = 50
_STEPS = 3

# How a name is looked up, each way by its index: fenced in by OFFSET, or the planner walks through
# all names until it has found enough of them.
_WAYS = {
    "sound": "skeleton = wanted.words",
    "spelling": f"{LAST_WORD} = wanted.words",
    "together": f"{WITHOUT_BLANKS} = wanted.words",
    "surname": f"{LAST_WORD} = {last_word_of('wanted.words')} "
    "AND (folded = wanted.words OR folded LIKE '%% ' || wanted.words)",
}
_EACH_WAY = " UNION ALL ".join(
    f"""
    (SELECT wanted.name, near.id
    FROM unnest(%(names)s::bigint[], %(owners)s::bigint[], %(folded)s::text[],
                %(words)s::text[], %(ways)s::text[]) AS wanted(name, owner, folded, words, way)
    CROSS JOIN LATERAL (
        SELECT other.id
        FROM (SELECT id, speaker_id, folded FROM speakers_name WHERE {condition} OFFSET 0) AS other
        JOIN speakers_speaker speaker ON speaker.id = other.speaker_id
        WHERE other.speaker_id <> wanted.owner AND speaker.merged_into_id IS NULL
          AND speaker.kind <> %(unnamed)s AND speaker.state <> %(dismissed)s
        ORDER BY other.folded <-> wanted.folded, other.id
        LIMIT %(most)s
    ) near
    WHERE wanted.way = '{way}')
    """  # noqa: S608 - no input is put in
    for way, condition in _WAYS.items()
)
_LOOK_UP = f"SELECT name, id FROM ({_EACH_WAY}) AS looked_up"  # noqa: S608 - no input is put in


def nobody_known(pairs: Iterable[Pair]) -> Mapping[Pair, list[str]]:
    return {}


@transaction.atomic
def compare(pks: Iterable[int], company: Company = nobody_known) -> int:
    """Find anew what these records may be one with; return how many pairs there are. What was told
    apart stays so.
    """
    compared = list(pks)
    sure, unsure = _alike(_comparable().filter(speaker__in=compared))
    met = company({*sure, *unsure})
    found = dict(sure)
    for pair, names in met.items():
        reasons = found.setdefault(pair, list(unsure.get(pair, [])))
        reasons.append(["company", ", ".join(names[:_MOST_COMPANY])])
    Likeness.objects.about(compared).filter(told_apart_at=None).exclude(
        pk__in=_known(found)
    ).delete()
    Likeness.objects.bulk_create(
        [
            Likeness(one_id=one, other_id=other, reasons=reasons)
            for (one, other), reasons in sorted(found.items())
        ],
        update_conflicts=True,
        unique_fields=["one", "other"],
        update_fields=["reasons"],
    )
    return len(found)


def _known(pairs: Iterable[Pair]) -> list[int]:
    wanted = set(pairs)
    rows = Likeness.objects.filter(one__in={one for one, _other in wanted}).values_list(
        "pk", "one", "other"
    )
    return [pk for pk, *pair in rows if tuple(pair) in wanted]


def _alike(names: QuerySet[Name]) -> tuple[dict[Pair, Reasons], dict[Pair, Reasons]]:
    """The pairs with a like name, and those that only company can make likely: a short form, a bare
    surname.
    """
    sure: dict[Pair, Reasons] = {}
    unsure: dict[Pair, Reasons] = {}
    for name, other in _near(list(names.select_related("speaker"))):
        pair = (min(name.speaker_id, other.speaker_id), max(name.speaker_id, other.speaker_id))
        both = f"{name} / {other}"
        whole = " " in name.folded and " " in other.folded  # a bare surname says too little
        if whole and name.skeleton == other.skeleton:
            sure.setdefault(pair, [["sound", both]])
        elif _is_spelt_alike(name, other):
            sure.setdefault(pair, [["spelling", both]])
        elif _may_be_short(name.speaker, other.speaker):
            unsure.setdefault(pair, [["short", f"{name.speaker} / {other.speaker}"]])
    return sure, unsure


def _is_spelt_alike(name: Name, other: Name) -> bool:
    if is_run_together(name.name, other.name) or is_run_together(other.name, name.name):
        return True
    whole = " " in name.folded and " " in other.folded
    return whole and likeness(name.name, other.name) >= _LEAST_ALIKE


def _may_be_short(one: Speaker, other: Speaker) -> bool:
    """By what the records are called; an alias »Steinbach« of Petra's says nothing of Peter."""
    ours, theirs = comparable_name(one.name), comparable_name(other.name)
    return is_short_for(ours, theirs) or is_short_for(theirs, ours)


def _comparable() -> QuerySet[Name]:
    """The names of current records of somebody, without those that an editor dismissed."""
    names = Name.objects.filter(speaker__merged_into=None).exclude(
        speaker__kind=Speaker.Kind.UNNAMED
    )
    return names.exclude(speaker__state=Speaker.State.DISMISSED)


def _near(names: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """Each name with those worth a look, each way by its index, in the order of the names."""
    known = {name.pk: name for name in names}
    found = sorted(set(_near_by_index(names)))
    others = Name.objects.select_related("speaker").in_bulk({other for _pk, other in found})
    for pk, other in found:
        yield known[pk], others[other]


def _near_by_index(names: Sequence[Name]) -> Sequence[tuple[int, int]]:
    """Pairs of a name and another record's, in one query for all names and ways."""
    whole = {last_word(name.folded) for name in names if " " in name.folded}
    alike = words_alike(whole) if whole else {}
    wanted = [(name, words, way) for name in names for words, way in _looked_up_as(name, alike)]
    if not wanted:
        return []
    values: dict[str, Any] = {
        "names": [name.pk for name, _words, _way in wanted],
        "owners": [name.speaker_id for name, _words, _way in wanted],
        "folded": [name.folded for name, _words, _way in wanted],
        "words": [words for _name, words, _way in wanted],
        "ways": [way for _name, _words, way in wanted],
        "most": _MOST_NAMESAKES,
        "unnamed": Speaker.Kind.UNNAMED,
        "dismissed": Speaker.State.DISMISSED,
    }
    with plan_keeping_cursor() as cursor:
        cursor.execute(_LOOK_UP, values)
        return list(cursor.fetchall())


def _looked_up_as(name: Name, alike: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Words, and which of the ways they are looked up in; ``alike`` are last words that are spelt
    like those of the names.
    """
    if " " in name.skeleton:
        yield name.skeleton, "sound"
    surname = (name.folded.split() or [""])[-1]
    if " " in name.folded:
        for word in alike[last_word(name.folded)]:
            yield word, "spelling"
        yield name.folded.replace(" ", ""), "together"
    # A function may be part of it, too: »RentnerinAdaSommer«.
    for begin in range(len(surname) - _SHORTEST_RUN_TOGETHER + 1):
        yield surname[begin:], "together"
    if len(surname) >= _SHORTEST_SURNAME:
        yield surname, "surname"


def is_short_for(short: str, full: str) -> bool:
    """Whether one folded name may stand for the other: »Sommer«, »A. Sommer« for »Ada Sommer«."""
    ours, theirs = short.split(), full.split()
    if len(ours) > len(theirs) or ours == theirs or ours[-1] != theirs[-1]:
        return False
    given = [word.rstrip(".") for word in ours[:-1]]
    return all(theirs[at].startswith(word) for at, word in enumerate(given))


def clusters(likenesses: Iterable[Likeness]) -> list[list[Likeness]]:
    """The rows grouped by the records that chains of them join, in the order of each group's first
    row.
    """
    group_of: dict[int, set[int]] = {}
    rows = list(likenesses)
    for row in rows:
        group = group_of.get(row.one_id, {row.one_id}) | group_of.get(row.other_id, {row.other_id})
        group_of.update(dict.fromkeys(group, group))
    grouped: dict[int, list[Likeness]] = defaultdict(list)
    for row in rows:
        grouped[min(group_of[row.one_id])].append(row)
    return list(grouped.values())


def page_of_clusters(
    rows: LikenessQuerySet, before: int | None = None
) -> tuple[list[list[Likeness]], int | None]:
    """The groups of the newest likenesses, each whole, and the key of the next page if there is
    one.

    A group stands on the page of its newest likeness only.
    """
    newest = rows.order_by("-pk")
    read = list((newest.filter(pk__lt=before) if before else newest)[: PAIRS + 1])
    older = read[PAIRS - 1].pk if len(read) > PAIRS else None
    known = {row.pk: row for row in read[:PAIRS]}
    for _step in range(_STEPS):
        records = {pk for row in known.values() for pk in (row.one_id, row.other_id)}
        further = list(rows.about(records).exclude(pk__in=known).order_by("-pk")[: PAIRS * 4])
        known |= {row.pk: row for row in further}
        if not further:
            break
    grouped = clusters(sorted(known.values(), key=lambda row: -row.pk))
    return [group for group in grouped if _is_of_page(group, before, older)], older


def _is_of_page(group: list[Likeness], before: int | None, older: int | None) -> bool:
    return (before is None or group[0].pk < before) and (older is None or group[0].pk >= older)
