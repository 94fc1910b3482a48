"""Answers to questions that waited while other versions came."""

from __future__ import annotations

import pytest
from django.urls import reverse

from articles.incoming_items.reading import place_record
from articles.models import Article, IncomingItem
from intake import ArticleRecord
from tests.cast import client_of

pytestmark = pytest.mark.django_db
WORDS = "Der Rat von Lindenau hat am Dienstag die neue Brücke beschlossen. Gebaut wird im Herbst."
MORE, MOST = f"{WORDS} Neu ist ein Satz.", f"{WORDS} Neu sind gleich mehrere Worte dazu."


def record(text: str, version: str, identifier: str = "urn:x:1") -> ArticleRecord:
    return ArticleRecord(title="Brücke", text=text, language="de", outlet="DNA", version=version,
                         identifier=identifier)  # fmt: skip


@pytest.fixture
def known() -> Article:
    place_record(record(WORDS, "", ""), IncomingItem(kind="record"))
    return Article.objects.get()


def asked(given: ArticleRecord) -> IncomingItem:
    item = IncomingItem.objects.create(kind="record", data=b"{}", state="running")
    item.finish([place_record(given, item)])
    assert item.state == "question"
    return item


def answer(by, item: IncomingItem, fate: str, other: int = 0) -> int:
    form = {"number": 0, "fate": fate, "other": other}
    return client_of(by).post(reverse("articles:answer", args=[item.pk]), form).status_code


def standing() -> list[str]:
    return list(Article.objects.newest().order_by("pk").values_list("text", flat=True))


def test_two_that_are_new_versions_of_one_article_follow_each_other(edda, known):
    one, two = asked(record(MORE, "", "")), asked(record(MOST, "", ""))
    for item in (one, two):
        assert answer(edda, item, "revision", known.pk) == 302
    assert standing() == [MOST]


def test_another_article_in_two_versions_is_one_in_their_order(edda, known):
    one, two = asked(record(MORE, "1")), asked(record(MOST, "2"))
    answer(edda, one, "another")
    answer(edda, two, "another")
    assert standing() == [WORDS, MOST]


def test_an_earlier_version_that_is_answered_last_does_not_replace_the_later(edda, known):
    one, two = asked(record(MORE, "1")), asked(record(MOST, "2"))
    answer(edda, two, "another")
    answer(edda, one, "another")
    assert standing() == [WORDS, MOST]
    one.refresh_from_db()
    assert one.state == "done"
