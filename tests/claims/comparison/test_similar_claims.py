"""Which claims are found to say the same, across articles and languages."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from claims.comparison import signature_index, similar_claims
from claims.comparison.embeddings import packed, signature_of, unpacked, vectors_of
from claims.comparison.similar_claims import compare_claims_of, words_shared
from claims.models import Meaning, Parallel
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.django_db

GERMAN = "Die Arbeitslosigkeit ist im Mai auf fünf Prozent gesunken."
ENGLISH = "Unemployment fell to five per cent in May."
OTHER = "Der Tierpark bekommt im Herbst zwei junge Elefanten."


def claim_of(quote, **facts):
    return a_claim(an_article(f"Er sagte: {quote}", title=quote), quote=quote, **facts)


def compared(*claims):
    for claim in claims:
        compare_claims_of(claim.article)
    return {(each.one_id, each.other_id) for each in Parallel.objects.all()}


def test_the_same_content_is_found_across_languages_and_other_content_is_not():
    german, english, other = claim_of(GERMAN), claim_of(ENGLISH), claim_of(OTHER)
    assert compared(german, english, other) == {(german.pk, english.pk)}


def test_a_pair_is_kept_once_whichever_is_compared_again():
    german, english = claim_of(GERMAN), claim_of(ENGLISH)
    assert compared(german, english, german, english) == {(german.pk, english.pk)}


def test_articles_compared_at_once_are_like_each_other_as_one_after_the_other():
    german = a_claim(an_article(f"{GERMAN} {ENGLISH}"), quote=GERMAN)
    beside = a_claim(german.article, quote=ENGLISH)
    english, other = claim_of(ENGLISH), claim_of(OTHER)
    compared(german, english, other)
    apart = list(Parallel.objects.order_by("one", "other").values_list("one", "other", "words"))
    with CaptureQueriesContext(connection) as asked:
        compare_claims_of(german.article, english.article, other.article)
    at_once = list(Parallel.objects.order_by("one", "other").values_list("one", "other", "words"))
    assert at_once == apart
    assert {(one, two) for one, two, _words in at_once} == {
        (german.pk, english.pk), (beside.pk, english.pk),
    }  # fmt: skip
    with CaptureQueriesContext(connection) as asked_of_one:
        compare_claims_of(german.article)
    assert len(asked) == len(asked_of_one)


@pytest.mark.parametrize("at_once", [1, 2, 4000])
def test_the_same_is_found_however_few_others_are_looked_at_at_once(monkeypatch, at_once):
    monkeypatch.setattr(similar_claims, "_AT_ONCE", at_once)
    article = an_article(f"{GERMAN} {ENGLISH} {OTHER}")
    mine = [a_claim(article, quote=quote) for quote in (GERMAN, ENGLISH, OTHER)]
    others = [claim_of(quote) for quote in (GERMAN, ENGLISH, OTHER)]
    german, english, other = (claim.pk for claim in others)
    assert compared(*others, mine[0]) >= {
        (mine[0].pk, german), (mine[0].pk, english), (mine[1].pk, german),
        (mine[1].pk, english), (mine[2].pk, other),
    }  # fmt: skip


def test_claims_of_one_article_are_not_compared_with_each_other():
    article = an_article(f"{GERMAN} {ENGLISH}")
    assert compared(a_claim(article, quote=GERMAN), a_claim(article, quote=ENGLISH)) == set()


def test_words_too_few_to_mean_anything_are_left_alone():
    assert compared(claim_of("„extrem“"), claim_of("„irritiert“")) == set()
    assert not Meaning.objects.exists()


def test_a_rejected_claim_is_like_nothing(edda):
    german, english = claim_of(GERMAN), claim_of(ENGLISH)
    english.reject(by=edda, seen=1)
    assert compared(german, english) == set()


def test_corrected_words_are_compared_anew():
    german, english = claim_of(GERMAN), claim_of(ENGLISH)
    compared(german, english)
    type(german).objects.filter(pk=german.pk).update(quote=OTHER)
    assert compared(german) == set()


def test_what_was_found_before_goes_without_a_look_at_all_claims():
    claim = claim_of(GERMAN)

    def deletions():
        with CaptureQueriesContext(connection) as asked:
            compare_claims_of(claim.article)
        return [sql for sql in (each["sql"] for each in asked) if sql.startswith("DELETE")]

    assert deletions() == []  # of what was never compared
    (gone,) = deletions()
    assert "claims_claim" not in gone


@pytest.mark.django_db(transaction=True)
def test_a_claim_that_has_gone_keeps_no_other_from_being_found(monkeypatch):
    """Committed, so that the worker has it in its memory; only so many of the nearest are told."""
    monkeypatch.setattr(signature_index, "NEAREST", 1)
    first, second = claim_of(GERMAN), claim_of(f"{GERMAN} Ja.")
    last = a_claim(an_article(f"Sie sagte: {GERMAN}"), quote=GERMAN)
    compared(first, second)
    first.delete()
    assert compared(last) == {(second.pk, last.pk)}


@pytest.mark.parametrize("text", ["", "\x00", "🙂" * 50, "word " * 100_000])
def test_any_text_has_a_vector(text):
    (vector,) = vectors_of([text])
    assert abs(float(vector @ vector) - 1) < 1e-3


def test_a_stored_vector_points_where_it_pointed():
    (vector,) = vectors_of([GERMAN])
    (again,) = unpacked([packed(vector)])
    assert float(vector @ again) > 0.999
    assert len(signature_of(vector)) == 512


def test_words_are_shared_whatever_their_order_and_accents():
    assert words_shared("in Köln gebaut", "gebaut in Koln") == 1
    assert words_shared(GERMAN, OTHER) < 0.7


def test_the_database_keeps_a_pair_in_one_order():
    german, english = claim_of(GERMAN), claim_of(ENGLISH)
    with pytest.raises(IntegrityError, match="parallel_in_order"), transaction.atomic():
        Parallel.objects.create(one=english, other=german, meaning=1, words=1)
