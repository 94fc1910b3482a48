"""The records that names may mean, looked up for all people of an article at once.

A query for each of them would cost more than reading the article. Each name is still looked up by
itself (LATERAL), each way by its index and no further than MOST_NAMESAKES: »Müller« has thousands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from django.db.models.functions import Lower

from record_versions.kept_plans import any_number_of, plan_keeping_cursor
from record_versions.kept_query import Given, KeptQuery
from speakers.lookup.last_words import LEAST_ALIKE, last_word, words_alike
from speakers.models import Account, Name, Position, Speaker
from speakers.models.name import LAST_WORD
from speakers.name_matching import comparable_name, likeness, skeleton

MOST_NAMESAKES = 30


def record_of(owner: str) -> str:
    """SQL: joins the record of the number ``owner``, as ``speaker``. Fenced in by OFFSET: while the
    tables are small or not yet analysed the planner reads all records for each name that is found.
    """
    return f"""
        CROSS JOIN LATERAL (
            SELECT id, name, kind, state, merged_into_id FROM speakers_speaker
            WHERE id = {owner} OFFSET 0
        ) AS speaker
    """  # noqa: S608 - no input is put in


_FOLDED, _SKELETONS, _SPELT, _WORDS, _TITLES = (
    any_number_of(f"%({name})s", "text")
    for name in ("folded", "skeletons", "spelt", "words", "titles")
)
_PLACES = any_number_of("%(places)s", "int")
_NAMED = f"""
    SELECT wanted.folded, found.id
    FROM unnest({_FOLDED}) AS wanted(folded)
    CROSS JOIN LATERAL (
        SELECT DISTINCT speaker.name, speaker.id
        FROM speakers_name name {record_of("name.speaker_id")}
        WHERE name.folded = wanted.folded AND speaker.merged_into_id IS NULL
        ORDER BY speaker.name, speaker.id LIMIT %(most)s
    ) found
"""  # noqa: S608 - no input is put in
# Fenced in by OFFSET, or the planner walks through all names until it has found enough of them.
_SPELT_ALIKE = f"""
    SELECT wanted.folded, found.id
    FROM unnest({_FOLDED}, {_SKELETONS}) AS wanted(folded, skeleton)
    CROSS JOIN LATERAL (
        SELECT name.id
        FROM (SELECT id, speaker_id FROM speakers_name WHERE skeleton = wanted.skeleton OFFSET 0)
             AS name {record_of("name.speaker_id")}
        WHERE speaker.merged_into_id IS NULL
        ORDER BY name.id LIMIT %(most)s
    ) found
    UNION
    SELECT wanted.folded, found.id
    FROM unnest({_SPELT}, {_WORDS}) AS wanted(folded, word)
    CROSS JOIN LATERAL (
        SELECT name.id
        FROM (SELECT id, speaker_id, folded FROM speakers_name
              WHERE {LAST_WORD} = wanted.word OFFSET 0)
             AS name {record_of("name.speaker_id")}
        WHERE speaker.merged_into_id IS NULL
        ORDER BY name.folded <-> wanted.folded, name.id LIMIT %(most)s
    ) found
    ORDER BY 1, 2
"""  # noqa: S608 - no input is put in

# Called so, or so with an organisation behind it: what begins with the title and a blank, which
# the next sign closes.
_TITLED = f"""
    SELECT wanted.place, found.id
    FROM unnest({_PLACES}, {_TITLES}) AS wanted(place, title)
    CROSS JOIN LATERAL (
        SELECT * FROM (
            (SELECT held.id, held.start_on
             FROM speakers_position held {record_of("held.speaker_id")}
             WHERE folded = wanted.title AND merged_into_id IS NULL
             ORDER BY held.start_on, held.id LIMIT %(most)s)
            UNION ALL
            (SELECT held.id, held.start_on
             FROM speakers_position held {record_of("held.speaker_id")}
             WHERE folded ~>=~ (wanted.title || ' ') AND folded ~<~ (wanted.title || '!')
               AND merged_into_id IS NULL
             ORDER BY held.start_on, held.id LIMIT %(most)s)
        ) AS either
        ORDER BY start_on, id LIMIT %(most)s
    ) found
"""  # noqa: S608 - no input is put in

Found = TypeVar("Found")
Wanted = TypeVar("Wanted")
Handle = tuple[str, str]
"""Platform and handle."""
Titles = tuple[str, ...]
"""Folded titles that somebody has in an article."""


def speakers_named(names: Iterable[str]) -> dict[str, list[Speaker]]:
    """Folded name → the current records that go by it, in order of name."""
    found = _pairs(_NAMED, folded=sorted({comparable_name(name) for name in names}))
    speakers = _speakers(pk for _folded, pk in found)
    return _grouped((folded, speakers[pk]) for folded, pk in found)


def names_spelt_alike(names: Iterable[str]) -> dict[str, list[Name]]:
    """Folded name → the names of current records that sound or are spelt like it, the oldest
    first.
    """
    wanted = {comparable_name(name): skeleton(name) for name in names}
    if not wanted:
        return {}
    words = words_alike({last_word(folded) for folded in wanted})
    spelt = [(folded, word) for folded in wanted for word in words[last_word(folded)]]
    found = _pairs(
        _SPELT_ALIKE,
        folded=list(wanted),
        skeletons=list(wanted.values()),
        spelt=[folded for folded, _word in spelt],
        words=[word for _folded, word in spelt],
    )
    pks = sorted({pk for _folded, pk in found})
    known = {name.pk: name for name in _NAMES(pks=pks)} if pks else {}
    alike = [(folded, known[pk]) for folded, pk in found if may_be_one_name(folded, known[pk].name)]
    # Of many that end in words alike few are, and only of these the records are read.
    speakers = _speakers(name.speaker_id for _folded, name in alike)
    for _folded, name in alike:
        name.speaker = speakers[name.speaker_id]
    return _grouped(alike)


def may_be_one_name(one: str, other: str) -> bool:
    """Whether two whole names sound or are spelt alike."""
    return skeleton(one) == skeleton(other) or likeness(one, other) >= LEAST_ALIKE


def speakers_with_accounts(accounts: Iterable[Handle]) -> dict[Handle, Speaker]:
    """Platform and lower-case handle without @ → the current record that the account belongs to."""
    wanted = {(platform, bare_handle(handle)) for platform, handle in accounts}
    if not wanted:
        return {}
    owners = Account.objects.annotate(bare=Lower("handle")).filter(
        bare__in={handle for _platform, handle in wanted}, speaker__merged_into=None
    )
    rows = list(owners.order_by("pk").values_list("platform", "bare", "speaker"))
    speakers = _speakers(pk for *_account, pk in rows)
    return {
        (platform, bare): speakers[pk] for platform, bare, pk in rows if (platform, bare) in wanted
    }


def positions_titled(people: Iterable[Titles]) -> dict[Titles, list[Position]]:
    """For each who is known by titles only, the positions of current records that are called so,
    with or without an organisation, the earliest first.
    """
    wanted = sorted({titles for titles in people if titles})
    asked = [(at, title) for at, titles in enumerate(wanted) for title in titles]
    if not asked:
        return {}
    with plan_keeping_cursor() as cursor:
        values: dict[str, Any] = {
            "places": [at for at, _title in asked],
            "titles": [title for _at, title in asked],
            "most": MOST_NAMESAKES,
        }
        cursor.execute(_TITLED, values)
        found = cursor.fetchall()
    known = _positions(pk for _at, pk in found)
    in_order = sorted(
        {(at, known[pk]) for at, pk in found},
        key=lambda each: (each[1].start_on or date.max, each[1].pk),
    )
    held = _grouped((wanted[at], position) for at, position in in_order)
    return {titles: positions[:MOST_NAMESAKES] for titles, positions in held.items()}


def _positions(pks: Iterable[int]) -> Mapping[int, Position]:
    wanted = sorted(set(pks))
    return {each.pk: each for each in _POSITIONS(pks=wanted)} if wanted else {}


def bare_handle(handle: str) -> str:
    return handle.lstrip("@").lower()


def _pairs(query: str, folded: list[str], **more: list[str]) -> list[tuple[str, int]]:
    if not folded:
        return []
    with plan_keeping_cursor() as cursor:
        values: dict[str, Any] = {"folded": folded, "most": MOST_NAMESAKES, **more}
        cursor.execute(query, values)
        return list(cursor.fetchall())


def _speakers(pks: Iterable[int]) -> Mapping[int, Speaker]:
    """With the positions that they held, which agree with an article's words or do not."""
    wanted = sorted(set(pks))
    if not wanted:
        return {}
    speakers = {speaker.pk: speaker for speaker in _SPEAKERS(pks=wanted)}
    held = defaultdict(list)
    for position in _HELD(pks=wanted):
        position.speaker = speakers[position.speaker_id]
        held[position.speaker_id].append(position)
    for pk, speaker in speakers.items():
        _give_positions(speaker, held[pk])
    return speakers


def _give_positions(speaker: Speaker, held: list[Position]) -> None:
    """As ``prefetch_related`` does."""
    found: Any = speaker.positions.all()
    found._result_cache, found._prefetch_done = held, True
    given: Any = speaker
    given._prefetched_objects_cache = {"positions": found}


_NAMES = KeptQuery(lambda: Name.objects.filter(pk__among=Given("pks")).order_by())
_POSITIONS = KeptQuery(
    lambda: Position.objects.select_related("speaker").filter(pk__among=Given("pks")).order_by()
)
_SPEAKERS = KeptQuery(lambda: Speaker.objects.filter(pk__among=Given("pks")).order_by())
_HELD = KeptQuery(lambda: Position.objects.filter(speaker__among=Given("pks")))


def _grouped(pairs: Iterable[tuple[Wanted, Found]]) -> dict[Wanted, list[Found]]:
    groups: dict[Wanted, list[Found]] = defaultdict(list)
    for wanted, found in pairs:
        groups[wanted].append(found)
    return groups
