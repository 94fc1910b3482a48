"""Correcting, setting back, withdrawing and bringing back an article."""

from __future__ import annotations

import pytest
from django.urls import reverse

from articles.models import Article, Outlet, Topic
from newsroom.models import User
from tests.cast import a_claim, an_article, client_of

pytestmark = pytest.mark.django_db

FACTS = {
    "title": "Die neue Brücke",
    "authors": "Anna Adler\nBert Beck",
    "outlet": "Lindenauer Bote",
    "published": "14. Oktober 2025",
    "address": "https://bote.example/bruecke",
    "language": "de",
    "topics": "Verkehr, Haushalt",
    "lead": "Der Rat hat entschieden.",
}


def correct(user: User, article: Article, seen: int = 1, **facts: str):
    address = reverse("articles:correct", args=[article.pk])
    return client_of(user).post(address, {**FACTS, **facts, "seen": seen})


def test_an_editor_corrects_every_fact_and_the_history_tells_who(edda: User) -> None:
    article = an_article()
    assert correct(edda, article).status_code == 302
    article.refresh_from_db()
    assert article.authors == ["Anna Adler", "Bert Beck"]
    assert (article.published_in_iso, article.outlet) == ("2025-10-14", "Lindenauer Bote")
    assert {topic.name for topic in article.topics.all()} == {"Verkehr", "Haushalt"}
    assert article.origins["title"] == "editor"
    page = client_of(edda).get(reverse("articles:correct", args=[article.pk]))
    last = page.context["changes"][-1]
    assert (last.version, last.who) == (2, "edda")
    assert "Anna Adler, Bert Beck" in [fact.after for fact in last.facts]


def test_a_form_that_is_sent_twice_counts_once(edda: User) -> None:
    article = an_article()
    correct(edda, article)
    assert correct(edda, article).status_code == 302
    article.refresh_from_db()
    assert article.version == 2


def test_a_stale_form_is_answered_with_both_versions(edda: User, emil: User) -> None:
    article = an_article()
    correct(edda, article)
    answer = correct(emil, article, title="Die alte Brücke")
    assert answer.status_code == 409
    assert "Die neue Brücke" in answer.content.decode()
    assert "Die alte Brücke" in answer.content.decode()
    article.refresh_from_db()
    assert article.title == "Die neue Brücke"


def test_an_earlier_version_is_set_back_to(edda: User) -> None:
    article = an_article()
    correct(edda, article)
    address = reverse("articles:restore", args=[article.pk])
    assert client_of(edda).post(address, {"seen": 2, "version": 1}).status_code == 302
    article.refresh_from_db()
    assert (article.title, article.authors, article.version) == ("Die Brücke", [], 3)


def two_copies() -> tuple[Article, Article]:
    return an_article(outlet="Bote", address="https://bote.example/a"), an_article(outlet="Bote")


def test_what_another_record_is_by_text_outlet_and_address_is_refused(edda: User) -> None:
    other, article = two_copies()
    answer = correct(edda, article, outlet=other.outlet, address=other.address)
    assert answer.status_code == 422
    assert "The same text is on record" in answer.content.decode()
    article.refresh_from_db()
    assert article.version == 1


def test_setting_back_to_what_another_record_has_become_is_refused(edda: User) -> None:
    other, article = two_copies()
    correct(edda, article, outlet="Blatt", address="")
    correct(edda, other, outlet="Bote", address="")
    address = reverse("articles:restore", args=[article.pk])
    answer = client_of(edda).post(address, {"seen": 2, "version": 1}, follow=True)
    assert "The same text is on record" in answer.content.decode()
    article.refresh_from_db()
    assert (article.outlet, article.version) == ("Blatt", 2)


def test_a_date_to_come_is_asked_back_and_taken_when_it_is_meant(edda: User) -> None:
    article = an_article()
    answer = correct(edda, article, published="2199-01-01")
    assert answer.status_code == 422
    assert 'name="date_is_meant"' in answer.content.decode()
    assert correct(edda, article, published="2199-01-01", date_is_meant="yes").status_code == 302


def test_what_is_no_date_is_refused_and_nothing_is_written(edda: User) -> None:
    article = an_article()
    assert correct(edda, article, published="2017-13").status_code == 422
    article.refresh_from_db()
    assert article.version == 1


def test_an_outlet_under_another_spelling_gets_the_name_on_record(edda: User) -> None:
    Outlet.objects.create(name="Lindenauer Bote", names=["LB"])
    article = an_article()
    correct(edda, article, outlet="LB")
    article.refresh_from_db()
    assert article.outlet == "Lindenauer Bote"


def test_a_topic_is_made_once_whatever_its_case(edda: User) -> None:
    Topic.objects.create(name="verkehr")
    correct(edda, an_article())
    assert Topic.objects.filter(name__iexact="verkehr").count() == 1


def test_a_withdrawn_article_leaves_lists_and_comes_back(edda: User) -> None:
    article = an_article()
    a_claim(article)
    desk = client_of(edda)
    answer = desk.post(
        reverse("articles:withdraw", args=[article.pk]), {"seen": 1, "because": "Satire"}
    )
    assert answer.status_code == 302
    for address in (reverse("start"), reverse("claims:articles")):
        assert "Die Brücke" not in desk.get(address).content.decode()
    assert not desk.get(reverse("claims:queue")).context["page"].rows
    assert "Die Brücke" not in b"".join(desk.get(reverse("claims:export"))).decode()
    shown = desk.get(article.get_absolute_url()).content.decode()
    assert "Satire" in shown
    assert desk.get(reverse("claims:articles"), {"withdrawn": "on"}).context["page"].rows
    desk.post(reverse("articles:bring_back", args=[article.pk]), {"seen": 2})
    assert desk.get(reverse("claims:queue")).context["page"].rows


def test_withdrawing_wants_a_reason(edda: User) -> None:
    article = an_article()
    address = reverse("articles:withdraw", args=[article.pk])
    assert client_of(edda).post(address, {"seen": 1, "because": " "}).status_code == 422
    article.refresh_from_db()
    assert article.withdrawn_at is None


def test_an_address_with_a_password_is_refused(edda: User) -> None:
    article = an_article()
    answer = correct(edda, article, address="https://ada:geheim@example.org/1")
    assert answer.status_code == 422
    assert "Leave name and password out" in answer.content.decode()
    article.refresh_from_db()
    assert article.version == 1


@pytest.mark.parametrize("name", ["correct", "withdraw", "bring_back"])
def test_a_reader_changes_nothing(rita: User, name: str) -> None:
    article = an_article()
    answer = client_of(rita).post(reverse(f"articles:{name}", args=[article.pk]), {"seen": 1})
    assert answer.status_code == 403


@pytest.mark.parametrize("name", ["bring_back", "restore"])
def test_what_changes_something_refuses_get(edda: User, name: str) -> None:
    article = an_article()
    address = reverse(f"articles:{name}", args=[article.pk])
    assert client_of(edda).get(address).status_code == 405
