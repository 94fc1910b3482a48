"""Which records may be one: by sound and spelling of their names, and by the company they keep in
articles.

The comparison is made in the worker, for the records that changed, and its result kept
(``Likeness``): the curation reads it, however many records there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from django.db import transaction

from record_versions.kept_plans import any_number_of, plan_keeping_cursor
from record_versions.row_insert import insert_rows
from speakers.lookup.last_words import last_word, words_alike
from speakers.lookup.record_lookup import record_of
from speakers.models import Likeness, Speaker
from speakers.models.likeness import LikenessQuerySet
from speakers.models.name import LAST_WORD, WITHOUT_BLANKS, last_word_of
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
    (SELECT wanted.name AS wanted, near.*
    FROM unnest(%(names)s::bigint[], %(owners)s::bigint[], %(folded)s::text[],
                %(words)s::text[], %(ways)s::text[]) AS wanted(name, owner, folded, words, way)
    CROSS JOIN LATERAL (
        SELECT other.*, speaker.name AS of
        FROM (SELECT id, speaker_id, name, folded, skeleton FROM speakers_name
              WHERE {condition} OFFSET 0) AS other
        {record_of("other.speaker_id")}
        WHERE other.speaker_id <> wanted.owner AND speaker.merged_into_id IS NULL
          AND speaker.kind <> %(unnamed)s AND speaker.state <> %(dismissed)s
        ORDER BY other.folded <-> wanted.folded, other.id
        LIMIT %(most)s
    ) near
    WHERE wanted.way = '{way}')
    """  # noqa: S608 - no input is put in
    for way, condition in _WAYS.items()
)
_LOOK_UP = f"SELECT * FROM ({_EACH_WAY}) AS looked_up"  # noqa: S608 - no input is put in

_NAMES_OF = f"""
    SELECT name.id, name.speaker_id, name.name, name.folded, name.skeleton, speaker.name
    FROM unnest({any_number_of("%(speakers)s", "bigint")}) AS wanted(pk)
    CROSS JOIN LATERAL (
        SELECT name FROM speakers_speaker
        WHERE id = wanted.pk AND merged_into_id IS NULL AND kind <> %(unnamed)s
          AND state <> %(dismissed)s
        OFFSET 0
    ) AS speaker
    CROSS JOIN LATERAL (SELECT * FROM speakers_name WHERE speaker_id = wanted.pk OFFSET 0) AS name
    ORDER BY name.id
"""  # noqa: S608 - no input is put in

# What is found again keeps its row, and what was told apart stays.
_COMPARED = any_number_of("%(compared)s", "bigint")
_FORGET = f"""
    DELETE FROM speakers_likeness AS kept
    WHERE (one_id = ANY ({_COMPARED}) OR other_id = ANY ({_COMPARED})) AND told_apart_at IS NULL
      AND NOT EXISTS (
          SELECT FROM unnest(%(ones)s::bigint[], %(others)s::bigint[]) AS found(one, other)
          WHERE found.one = kept.one_id AND found.other = kept.other_id)
"""  # noqa: S608 - no input is put in


def nobody_known(pairs: Iterable[Pair]) -> Mapping[Pair, list[str]]:
    return {}


@transaction.atomic
def compare(pks: Iterable[int], company: Company = nobody_known) -> int:
    """Find anew what these records may be one with; return how many pairs there are. What was told
    apart stays so.
    """
    compared = list(pks)
    if not compared:
        return 0
    sure, unsure = _alike(_names_of(compared))
    met = company({*sure, *unsure})
    found = dict(sure)
    for pair, names in met.items():
        reasons = found.setdefault(pair, list(unsure.get(pair, [])))
        reasons.append(["company", ", ".join(names[:_MOST_COMPANY])])
    _keep(compared, found)
    return len(found)


def _keep(compared: Sequence[int], found: Mapping[Pair, Reasons]) -> None:
    """In place of what was kept of these records."""
    with plan_keeping_cursor() as cursor:
        ones, others = [one for one, _other in found], [other for _one, other in found]
        cursor.execute(_FORGET, {"compared": list(compared), "ones": ones, "others": others})
    likenesses = [
        Likeness(one_id=one, other_id=other, reasons=reasons)
        for (one, other), reasons in sorted(found.items())
    ]
    insert_rows(likenesses, unique=["one", "other"], update=["reasons"])


def _alike(names: Sequence[_Named]) -> tuple[dict[Pair, Reasons], dict[Pair, Reasons]]:
    """The pairs with a like name, and those that only company can make likely: a short form, a bare
    surname.
    """
    sure: dict[Pair, Reasons] = {}
    unsure: dict[Pair, Reasons] = {}
    for name, other in _near(names):
        pair = (min(name.owner, other.owner), max(name.owner, other.owner))
        both = f"{name.name} / {other.name}"
        whole = " " in name.folded and " " in other.folded  # a bare surname says too little
        if whole and name.skeleton == other.skeleton:
            sure.setdefault(pair, [["sound", both]])
        elif _is_spelt_alike(name, other):
            sure.setdefault(pair, [["spelling", both]])
        elif _may_be_short(name.of, other.of):
            unsure.setdefault(pair, [["short", f"{name.of} / {other.of}"]])
    return sure, unsure


def _is_spelt_alike(name: _Named, other: _Named) -> bool:
    if is_run_together(name.name, other.name) or is_run_together(other.name, name.name):
        return True
    whole = " " in name.folded and " " in other.folded
    return whole and likeness(name.name, other.name) >= _LEAST_ALIKE


def _may_be_short(one: str, other: str) -> bool:
    """By what the records are called; an alias »Steinbach« of Petra's says nothing of Peter."""
    ours, theirs = comparable_name(one), comparable_name(other)
    return is_short_for(ours, theirs) or is_short_for(theirs, ours)


class _Named(NamedTuple):
    """A name on record, and the record that it is of, with what that is called."""

    pk: int
    owner: int
    name: str
    folded: str
    skeleton: str
    of: str


def _names_of(speakers: Sequence[int]) -> list[_Named]:
    """The names of current records of somebody, without those that an editor dismissed."""
    values: dict[str, Any] = {
        "speakers": list(speakers), "unnamed": Speaker.Kind.UNNAMED,
        "dismissed": Speaker.State.DISMISSED,
    }  # fmt: skip
    with plan_keeping_cursor() as cursor:
        cursor.execute(_NAMES_OF, values)
        return list(map(_Named._make, cursor.fetchall()))


def _near(names: Sequence[_Named]) -> Iterator[tuple[_Named, _Named]]:
    """Each name with those worth a look, each way by its index, in the order of the names."""
    known = {name.pk: name for name in names}
    for pk, other in sorted(set(_near_by_index(names))):
        yield known[pk], other


def _near_by_index(names: Sequence[_Named]) -> Iterator[tuple[int, _Named]]:
    """Pairs of a name and another record's, in one query for all names and ways."""
    whole = {last_word(name.folded) for name in names if " " in name.folded}
    alike = words_alike(whole) if whole else {}
    wanted = [(name, words, way) for name in names for words, way in _looked_up_as(name, alike)]
    if not wanted:
        return
    values: dict[str, Any] = {
        "names": [name.pk for name, _words, _way in wanted],
        "owners": [name.owner for name, _words, _way in wanted],
        "folded": [name.folded for name, _words, _way in wanted],
        "words": [words for _name, words, _way in wanted],
        "ways": [way for _name, _words, way in wanted],
        "most": _MOST_NAMESAKES,
        "unnamed": Speaker.Kind.UNNAMED,
        "dismissed": Speaker.State.DISMISSED,
    }
    with plan_keeping_cursor() as cursor:
        cursor.execute(_LOOK_UP, values)
        for name, *other in cursor.fetchall():
            yield name, _Named._make(other)


def _looked_up_as(name: _Named, alike: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
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
