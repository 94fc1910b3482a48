"""How long PostgreSQL counts the balance of very many claims, beside one pass over them.

    python -m benchmarks balance [--claims N] [--markdown]

A million claims unless told. Milliseconds on the clock, the median of three; the ratio is to
counting all claims by their state. What takes over 0.9 s is counted by the worker, and the page
shows when.
"""

from __future__ import annotations

import argparse
import datetime as dt
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from benchmarks.scratch import scratch_database
from benchmarks.tables import print_table

ROUNDS = 3
MONTH = dt.date(2023, 5, 1), dt.date(2023, 5, 31)
HEAD = ["lines by", "all claims", "ratio", "of a month", "ratio", "lines"]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks balance")
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    with scratch_database():
        from benchmarks.filling import fill
        from newsroom.models import User

        fill(options.claims, User.objects.create_user("editor").pk)
        file_under_topics_and_parties()
        print_table(HEAD, rows(), markdown=options.markdown)
    return 0


def file_under_topics_and_parties() -> None:
    """Twelve topics, an article in one of them; of each speaker one of eight parties."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            """
            INSERT INTO articles_topic (name)
            SELECT 'Thema ' || n FROM generate_series(1, 12) n;
            INSERT INTO articles_article_topics (article_id, topic_id)
            SELECT article.id, topic.id FROM articles_article article
            JOIN articles_topic topic ON topic.name = 'Thema ' || (1 + article.id % 12);
            """
        )
        cursor.execute("SELECT id FROM speakers_speaker")
        speakers = [pk for (pk,) in cursor.fetchall()]
        from speakers.models import Position

        Position.objects.bulk_create(
            Position(speaker_id=pk, title="member", organisation=f"Partei {pk % 8}")
            for pk in speakers
        )
        cursor.execute("ANALYZE")


def rows() -> list[list[str]]:
    from django.db.models import Count

    from claims.display.balance import LINES, count_lines
    from claims.models import Claim

    one_pass = timed(lambda: list(Claim.objects.values("state").annotate(Count("pk")).order_by()))
    found = []
    for by in LINES:
        whole = timed(partial(count_lines, by, None, None))
        month = timed(partial(count_lines, by, *MONTH))
        found.append(
            [
                by,
                f"{whole:,.0f} ms",
                f"{whole / one_pass:.1f}",
                f"{month:,.0f} ms",
                f"{month / one_pass:.2f}",
                str(len(count_lines(by, None, None))),
            ]
        )
    return found


def timed(work: Callable[[], object]) -> float:
    def once() -> float:
        begun = time.perf_counter()
        work()
        return 1000 * (time.perf_counter() - begun)

    return statistics.median(once() for _round in range(ROUNDS))


if __name__ == "__main__":
    sys.exit(main())
