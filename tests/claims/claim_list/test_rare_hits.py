"""What an index finds is looked up by its numbers where it is little, and met on a walk where not."""

from __future__ import annotations

import pytest
from django.db import connection

from articles.models import Article
from claims.claim_list import rare_hits
from claims.claim_list.rare_hits import narrowed_by
from tests.cast import an_article

pytestmark = pytest.mark.django_db


def titled(*titles: str):
    return Article.objects.filter(title__in=titles).values("pk")


@pytest.fixture
def three():
    return [an_article(title=title, text=title, outlet=title) for title in "ABC"]


def test_few_are_looked_up_by_their_numbers(three, django_assert_num_queries):
    with django_assert_num_queries(5):  # in a savepoint, a setting on each side
        found = narrowed_by(Article.objects.all(), titled("A", "C"))
    with django_assert_num_queries(1) as sent:
        assert set(found) == {three[0], three[2]}
    # No subquery, of which PostgreSQL would not know that it finds two.
    assert "= ANY (" in sent[0]["sql"]
    assert "title" not in sent[0]["sql"].partition("WHERE")[2]


def test_nothing_found_asks_for_nothing_more(three, django_assert_num_queries):
    found = narrowed_by(Article.objects.all(), titled("D"))
    with django_assert_num_queries(0):
        assert list(found) == []


def test_many_are_met_on_the_walk(three, monkeypatch):
    monkeypatch.setattr(rare_hits, "FEW", 1)
    walked = Article.objects.filter(title="B")
    assert narrowed_by(Article.objects.all(), titled("A", "C"), walked) is walked
    assert set(narrowed_by(Article.objects.all(), titled("A", "C"))) == {three[0], three[2]}


def test_a_number_that_is_found_twice_counts_once_in_the_list(three):
    twice = Article.objects.filter(title="A").values("pk").union(titled("A"), all=True)
    assert list(narrowed_by(Article.objects.all(), twice)) == [three[0]]


def test_the_settings_of_the_search_go_with_it(three):
    narrowed_by(Article.objects.all(), titled("A"))
    with connection.cursor() as cursor:
        cursor.execute("SHOW enable_seqscan")
        assert cursor.fetchone() == ("on",)
