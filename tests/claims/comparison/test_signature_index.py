"""The signatures in memory tell the same neighbours as the database would from all its rows."""

import random

import numpy as np
import psycopg
import pytest
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from claims.comparison import signature_index
from claims.comparison.signature_index import NEAR, forget_claims, nearest_claims
from claims.models import Signature
from tests.cast import a_claim, an_article

FULL_SCAN = """
    SELECT mine.claim_id, theirs.claim_id FROM claims_signature mine
    JOIN claims_signature theirs ON bit_count(mine.bits # theirs.bits) < %s
                                AND theirs.claim_id <> ALL (%s)
    WHERE mine.claim_id = ANY (%s) ORDER BY bit_count(mine.bits # theirs.bits), theirs.claim_id
"""


def bits_near(origin, differing, seed):
    changed = random.Random(seed).sample(range(512), differing)  # noqa: S311
    return "".join(str(int(bit) ^ (at in changed)) for at, bit in enumerate(origin))


def by_full_scan(claims):
    with connection.cursor() as cursor:
        cursor.execute(FULL_SCAN, [NEAR, claims, claims])
        pairs = cursor.fetchall()
    return {one: {other for each, other in pairs if each == one} for one in claims}


def of_one_article(claims):
    return dict.fromkeys(claims, 1)


def nearest_there(claims):
    """As who reads what is near asks for it."""
    found = nearest_claims(claims)
    gone = {other for others in found.values() for other in others}
    gone -= set(Signature.objects.values_list("claim", flat=True))
    return nearest_claims(claims) if gone and forget_claims(gone) else found


def as_sets(found):
    return {one: set(others) for one, others in found.items()}


@pytest.mark.django_db(transaction=True)
def test_what_others_wrote_changed_and_deleted_is_seen_and_what_was_taken_back_is_not():
    article, origin = an_article("Er sagte: das alles."), "01" * 256
    claims = [a_claim(article, quote="das", begin=10, end=13) for _number in range(40)]
    rows = [
        Signature(claim=claim, language="de", bits=bits_near(origin, 10 + 9 * number, number))
        for number, claim in enumerate(claims)
    ]
    Signature.objects.bulk_create(rows[:30])
    mine = [claims[0].pk, claims[7].pk]
    first = as_sets(nearest_there(of_one_article(mine)))
    assert first == by_full_scan(mine)
    assert 0 < len(first[mine[0]]) < 28
    Signature.objects.bulk_create(rows[30:])
    Signature.objects.filter(claim=claims[20]).update(
        bits=origin, changed_in=Signature._meta.get_field("changed_in").db_default
    )
    Signature.objects.filter(claim=claims[3]).delete()
    assert as_sets(nearest_there(of_one_article(mine))) == by_full_scan(mine)
    with transaction.atomic():
        Signature.objects.filter(claim=claims[39]).delete()
        Signature.objects.create(claim=claims[39], language="de", bits=rows[0].bits)
        assert claims[39].pk in nearest_there(of_one_article(mine))[mine[0]]
        transaction.set_rollback(True)
    assert as_sets(nearest_there(of_one_article(mine))) == by_full_scan(mine)
    assert claims[39].pk not in nearest_there(of_one_article(mine))[mine[0]]


@pytest.mark.django_db(transaction=True)
def test_what_this_transaction_wrote_is_seen_while_an_earlier_one_is_open():
    article, bits = an_article("Er sagte: das alles."), "01" * 256
    mine, other = (a_claim(article, quote="das", begin=10, end=13) for _number in range(2))
    assert nearest_there(of_one_article([mine.pk])) == {}
    with psycopg.connect(**connection.get_connection_params()) as earlier:
        earlier.execute("SELECT pg_current_xact_id()")
        with transaction.atomic():
            Signature.objects.bulk_create(
                Signature(claim=claim, language="de", bits=bits) for claim in (mine, other)
            )
            assert nearest_there(of_one_article([mine.pk])) == {mine.pk: [other.pk]}


@pytest.mark.django_db
def test_the_nearest_come_first_those_of_other_languages_by_themselves(monkeypatch):
    monkeypatch.setattr(signature_index, "NEAREST", 2)
    article, origin = an_article("Er sagte: das alles."), "0011" * 128
    claims = [a_claim(article, quote="das", begin=10, end=13) for _number in range(7)]
    distances = [0, 30, 20, 10, 60, 50, 40]
    Signature.objects.bulk_create(
        Signature(
            claim=claim, language="de" if at < 4 else "en", bits=bits_near(origin, distances[at], 1)
        )
        for at, claim in enumerate(claims)
    )
    keys = [claim.pk for claim in claims]
    assert nearest_there(of_one_article(keys[:1])) == {
        keys[0]: [keys[3], keys[2], keys[6], keys[5]]
    }


@pytest.mark.django_db
def test_claims_of_one_article_are_no_neighbours_but_those_of_two_are():
    article, bits = an_article("Er sagte: das alles."), "01" * 256
    one, beside, other = (a_claim(article, quote="das", begin=10, end=13) for _number in range(3))
    Signature.objects.bulk_create(
        Signature(claim=claim, language="de", bits=bits) for claim in (one, beside, other)
    )
    found = nearest_claims({one.pk: 1, beside.pk: 1, other.pk: 2})
    assert as_sets(found) == {
        one.pk: {other.pk}, beside.pk: {other.pk}, other.pk: {one.pk, beside.pk},
    }  # fmt: skip


def test_no_claims_have_no_neighbours():
    assert nearest_claims({}) == {}


@given(st.lists(st.dictionaries(st.integers(1, 60), st.integers(0, 255), max_size=20), max_size=6))
def test_signatures_taken_in_by_and_by_are_those_taken_in_at_once(batches):
    kept = signature_index._signatures([])
    known = {}
    for batch in batches:
        kept.put(signature_index._signatures(as_rows(batch)))
        known |= batch
    whole = signature_index._signatures(as_rows(known))
    assert kept.ids.tolist() == sorted(known)
    assert np.array_equal(kept.words, whole.words)
    for claim in known:
        bits = kept.words[:, kept.ids == claim]
        near = {one for one, byte in known.items() if 64 * (byte ^ known[claim]).bit_count() < NEAR}
        assert set(kept.near(bits).ids.tolist()) == near


def as_rows(batch):
    return [(claim, b"de ", bytes([byte] * 64)) for claim, byte in sorted(batch.items())]
