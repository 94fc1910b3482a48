"""The page of possible duplicates over many records: comparing them, and the page and the list's
filter.

``python -m benchmarks duplicates [RECORDS]``, a hundred thousand unless told, filled as for
speaker_search.
"""

from __future__ import annotations

import random
import sys
from functools import partial

from benchmarks.pages.speaker_search import fill, milliseconds, shown
from benchmarks.scratch import scratch_database

ROUNDS = 20
COMPARED = 300


def main(records: int) -> None:
    with scratch_database():
        from django.db import connection
        from django.test import Client

        from claims.display.co_mentions import shared_co_mentions
        from newsroom.models import User
        from speakers.merging.duplicates import compare
        from speakers.models import Likeness, Speaker

        with connection.cursor() as cursor:
            for table in ("speaker", "name", "position", "account"):
                cursor.execute(f"ALTER TABLE speakers_{table} DISABLE TRIGGER USER")
            fill(records, random.Random(7))
            cursor.execute("VACUUM ANALYZE")
        newest = list(Speaker.objects.order_by("-pk").values_list("pk", flat=True)[:COMPARED])
        taken = [milliseconds(partial(compare, [pk], shared_co_mentions)) for pk in newest]
        print(
            f"{records} records, {COMPARED} compared with all: {Likeness.objects.count()} "
            f"likenesses"
        )
        print(shown("comparing one record", taken))
        # As if a long list had never been worked on: every second record may be the next one.
        some = newest[0] - newest[0] % 2
        Likeness.objects.bulk_create(
            (Likeness(one_id=pk, other_id=pk + 1) for pk in range(some - records + 2, some, 2)),
            batch_size=5000,
            ignore_conflicts=True,
        )
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE speakers_likeness")
        print(f"{Likeness.objects.count()} likenesses in all")
        client = Client()
        client.force_login(User.objects.create_superuser("admin"))
        for name, address in (
            ("page", "duplicates/"),
            ("list, narrowed", "?alike=yes"),
            ("list", ""),
        ):
            ask = partial(client.get, f"/admin/speakers/speaker/{address}")
            ask()
            print(shown(name, [milliseconds(ask) for _round in range(ROUNDS)]))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
