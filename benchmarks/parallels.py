"""Finding what is said like an article's claims among 10,000 and 1,000,000: the worker's time and
the room it takes.

``python -m benchmarks parallels [CLAIMS …]``. The claims on record get random vectors, since a
search costs the same with true ones; the article that is compared has twenty-five claims in true
words.
"""

from __future__ import annotations

import sys
import time

from benchmarks.scratch import scratch_database

WORDS = [
    "Brücke",
    "Schule",
    "Haushalt",
    "Straße",
    "Verein",
    "Bahnhof",
    "Museum",
    "Theater",
    "Schwimmbad",
    "Rathaus",
]


def remember(claims: int) -> None:
    """Meanings for all claims on record, made by PostgreSQL; 512 random bits and bytes each."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("""
            INSERT INTO claims_signature (claim_id, language, bits)
            SELECT id, CASE WHEN id % 10 = 0 THEN 'en' ELSE 'de' END,
                   (('x' || md5(id::text) || md5(id || 'b') || md5(id || 'c')
                     || md5(id || 'd'))::bit(512))::varbit
            FROM claims_claim
        """)
        cursor.execute("""
            INSERT INTO claims_meaning (claim_id, digest, vector)
            SELECT id, '', decode(repeat(md5(id::text) || md5(id || 'b'), 16), 'hex')
            FROM claims_claim
        """)
    connection.connection.autocommit = True
    connection.cursor().execute("VACUUM ANALYZE claims_signature, claims_meaning")


def main(claims: int) -> None:
    from django.db import connection

    from articles.models import Article
    from benchmarks.filling import fill
    from claims.comparison.similar_claims import compare_claims_of
    from claims.models import Claim
    from newsroom.models import User

    fill(claims, User.objects.create_user("editor").pk)
    remember(claims)
    quotes = [
        f"die Stadt werde {word} Nummer {k} im nächsten Jahr erneuern"
        for word in WORDS
        for k in (1, 2, 3)
    ][:25]
    article = Article.objects.create(title="Neu", language="de", text=". ".join(quotes))
    Claim.objects.bulk_create(
        Claim(article=article, origin="hand", kind="Indirect", quote=quote, begin=k, end=k + 1)
        for k, quote in enumerate(quotes)
    )
    times = []
    for _round in range(3):
        begin = time.perf_counter()
        compare_claims_of(article)
        times.append(time.perf_counter() - begin)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_total_relation_size('claims_signature'), "
            "pg_total_relation_size('claims_meaning')"
        )
        signatures, meanings = cursor.fetchone()
    again, first = min(times[1:]), times[0]
    print(
        f"{claims:,} claims on record: 25 claims compared in {again:.2f} s, {first:.2f} s with "
        f"encoding them"
    )
    print(f"    signatures {signatures / 1e6:,.0f} MB, vectors {meanings / 1e6:,.0f} MB")


if __name__ == "__main__":
    for number in [int(argument) for argument in sys.argv[1:]] or [10_000, 1_000_000]:
        with scratch_database():
            main(number)
