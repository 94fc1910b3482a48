"""The list of articles: search, filters, orders, pages."""

from __future__ import annotations

import datetime as dt
from itertools import chain
from typing import Any

import pytest
from django.urls import reverse

from articles.models import Topic
from newsroom.models import User
from tests.cast import a_claim, an_article, client_of

pytestmark = pytest.mark.django_db


def listed(user: User, **query: Any) -> list[str]:
    page = client_of(user).get(reverse("claims:articles"), query).context["page"]
    return [row.article.title for row in page.rows]


def test_words_are_found_in_title_and_text_as_whole_words(rita: User) -> None:
    an_article(title="Brücken", text="Die Fähre fährt.")
    assert listed(rita, q="fähre") == ["Brücken"]
    assert listed(rita, q="brücken fährt") == ["Brücken"]
    assert listed(rita, q="brück") == []
    assert listed(rita, q="brück*") == ["Brücken"]
    assert listed(rita, q="' | & !") == ["Brücken"]


def test_filters_narrow_by_outlet_author_topic_language_and_who_added(
    rita: User, edda: User
) -> None:
    one = an_article(title="A", text="a", outlet="Bote", authors=["Anna Adler"], added_by=edda)
    one.topics.add(Topic.objects.create(name="Verkehr"))
    an_article(title="B", text="b", language="en")
    assert listed(rita, outlet="bote") == ["A"]
    assert listed(rita, author="adler") == ["A"]
    assert listed(rita, author="a adl") == ["A"]
    assert listed(rita, author="%") == []
    assert listed(rita, topic="Verkehr") == ["A"]
    assert listed(rita, language="en") == ["B"]
    assert listed(rita, added_by="edda") == ["A"]


def test_the_state_of_review_counts(rita: User, edda: User) -> None:
    pending, done = an_article(title="A"), an_article(title="B", outlet="x")
    an_article(title="C", text="c")
    a_claim(pending)
    a_claim(done).accept(by=edda, seen=1)
    assert listed(rita, review="pending") == ["A"]
    assert listed(rita, review="done") == ["B"]
    assert listed(rita, review="none") == ["C"]


@pytest.mark.parametrize("order", ["", "latest", "earliest"])
def test_pages_join_in_every_order_and_back(rita: User, order: str) -> None:
    for number in range(60):
        day = dt.date(2025, 1, 1 + number % 7) if number % 5 else None
        an_article(title=str(number), text=str(number), published_on=day)
    desk, address = client_of(rita), reverse("claims:articles")
    forward, key = [], ""
    while True:
        page = desk.get(address, {"order": order, "before": key}).context["page"]
        forward.append([row.article.title for row in page.rows])
        if not page.older:
            break
        key = page.older
    assert sorted(chain.from_iterable(forward), key=int) == [str(number) for number in range(60)]
    back = desk.get(address, {"order": order, "after": page.newer}).context["page"]
    assert [row.article.title for row in back.rows] == forward[-2]


def test_a_page_takes_the_same_queries_however_many_articles(
    rita: User, django_assert_num_queries: Any
) -> None:
    desk, address = client_of(rita), reverse("claims:articles")
    an_article(title="A", text="a")
    with django_assert_num_queries(12, exact=False) as few:
        desk.get(address)
    for number in range(30):
        a_claim(an_article(outlet=str(number)))
    with django_assert_num_queries(len(few.captured_queries)):
        desk.get(address)
