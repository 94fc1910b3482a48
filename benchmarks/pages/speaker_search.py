"""The type-ahead over speakers beside a plain look-up by primary key: p50 and p95 in milliseconds.

``python -m benchmarks speaker_search [RECORDS]``, a hundred thousand unless told, with three names,
a position and, for every second record, an account each. Both ways are measured in the same run on
the same connection, turn by turn.
"""

from __future__ import annotations

import itertools
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from benchmarks.scratch import scratch_database

ROUNDS = 300
# Syllables that make some thousand surnames, of which a few are common, as in any language.
_SYLLABLES = (
    "mer",
    "ko",
    "schul",
    "tra",
    "win",
    "lin",
    "ber",
    "ga",
    "san",
    "wal",
    "dor",
    "ne",
    "fi",
    "hol",
    "ro",
)
_ENDINGS = ("mann", "ski", "ow", "er", "sen", "ova", "bach", "feld", "idis", "ez")
_GIVEN = (
    "Ada",
    "Bo",
    "Clara",
    "Dimitri",
    "Elena",
    "Farid",
    "Greta",
    "Hugo",
    "Ines",
    "Jonas",
    "Karla",
    "Ludwig",
)
_OFFICES = (
    "Ministerin",
    "Sprecher",
    "Vorsitzende",
    "Generaldirektor",
    "Professorin",
    "Bürgermeister",
)


def surnames() -> list[str]:
    parts = itertools.product(_SYLLABLES, _SYLLABLES, _ENDINGS)
    return ["".join(part).capitalize() for part in parts]


def fill(records: int, chance: random.Random) -> None:
    from speakers.models import Account, Name, Position, Speaker

    families = surnames()
    people = [
        Speaker(name=f"{chance.choice(_GIVEN)} {family}", state=Speaker.State.CONFIRMED)
        for family in chance.choices(
            families, weights=[1 / (n + 1) for n in range(len(families))], k=records
        )
    ]
    Speaker.objects.bulk_create(people, batch_size=2000)
    Name.objects.bulk_create(
        (
            Name(speaker=person, name=name)
            for person in people
            for name in (
                person.name,
                person.name.split()[1],
                f"{person.name[0]}. {person.name.split()[1]}",
            )
        ),
        batch_size=2000,
    )
    Position.objects.bulk_create(
        (
            Position(speaker=p, title=chance.choice(_OFFICES), organisation=f"Amt {n % 900}")
            for n, p in enumerate(people)
        ),
        batch_size=2000,
    )
    Account.objects.bulk_create(
        (
            Account(speaker=p, platform="x", handle=f"{p.name.split()[1]}{n}")
            for n, p in enumerate(people)
            if n % 2
        ),
        batch_size=2000,
    )


def typed(people: list[str], chance: random.Random) -> Iterator[str]:
    """What editors type: beginnings of two to all letters of names and surnames, handles, offices,
    misspellings.
    """
    while True:
        name = chance.choice(people)
        surname = name.split()[1]
        yield name[: chance.randint(2, len(name))]
        yield surname[: chance.randint(2, len(surname))]
        yield f"@{surname[:5]}"
        yield f"{chance.choice(_OFFICES)} amt {chance.randint(1, 900)}"
        yield name[:-2] + name[-1]


def milliseconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def shown(name: str, times: list[float]) -> str:
    cuts = statistics.quantiles(times, n=100)
    return (
        f"{name:<24} p50 {cuts[49]:7.2f} ms   p95 {cuts[94]:7.2f} ms   slowest {max(times):7.2f} ms"
    )


def main(records: int) -> None:
    chance = random.Random(7)
    with scratch_database():
        from django.db import connection

        from speakers.lookup.search import suggest_speakers_named
        from speakers.models import Name, Speaker

        # Without history, which the type-ahead never reads.
        with connection.cursor() as cursor:
            for table in ("speaker", "name", "position", "account"):
                cursor.execute(f"ALTER TABLE speakers_{table} DISABLE TRIGGER USER")
            fill(records, chance)
            cursor.execute("VACUUM ANALYZE")
        keys = list(Speaker.objects.values_list("pk", flat=True))
        letters = typed(list(Speaker.objects.values_list("name", flat=True)[:5000]), chance)
        searches, look_ups, slowest = [], [], (0.0, "")
        for _round in range(ROUNDS):
            look_ups.append(milliseconds(partial(Speaker.objects.get, pk=chance.choice(keys))))
            wanted = next(letters)
            searches.append(milliseconds(partial(suggest_speakers_named, wanted)))
            slowest = max(slowest, (searches[-1], wanted))
        print(
            f"{len(keys)} records, {Name.objects.count()} names, {ROUNDS} rounds; slowest "
            f"search: "
            f"{slowest[1]!r}"
        )
        print(shown("look-up by primary key", look_ups))
        print(shown("type-ahead", searches))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
