"""A saved filter as a watch: each claim that it finds from now on is told once, and an archive of
years is one line.
"""

from __future__ import annotations

import pytest
from django.urls import reverse

from claims.models import Claim, Notification, SavedFilter, WatchHit
from claims.review.watches import forget_hits, tell_watchers_of
from tests.cast import a_claim, an_article, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def saved(edda):
    saved = SavedFilter.keep(edda, "Bridges", "q=Brücke")
    saved.watch(edda, True)
    return saved


def found(text: str = "Ada Sommer sagte: „Wir bauen die Brücke.“", quote="„Wir bauen die Brücke.“"):
    article = an_article(text)
    return article, a_claim(article, quote)


def test_a_claim_that_it_finds_is_told_once(saved, edda):
    article, claim = found()
    assert [tell_watchers_of(article) for _time in range(2)] == [1, 0]
    told = Notification.objects.get()
    assert (told.recipient, told.kind, told.claim, told.note) == (edda, "watched", claim, "Bridges")
    page = client_of(edda).get(reverse("claims:notifications")).content.decode()
    assert "Your watch has found something" in page
    assert "Bridges" in page


def test_while_it_is_unread_it_grows_and_leads_to_the_list(saved, edda):
    for number in range(3):
        tell_watchers_of(found(f"Nr. {number}: Sie sagte: „Wir bauen die Brücke.“")[0])
    told = Notification.objects.get()
    assert (told.number, told.get_absolute_url()) == (3, "/claims/?q=Brücke")
    told.read_at = told.made_at
    told.save()
    tell_watchers_of(found("Später sagte sie: „Wir bauen die Brücke.“")[0])
    assert Notification.objects.count() == 2


def test_what_was_found_before_somebody_watched_is_not_told(edda):
    article, _claim = found()
    SavedFilter.keep(edda, "Bridges", "q=Brücke").watch(edda, True)
    assert tell_watchers_of(article) == 0


def test_me_is_whoever_watches(edda, emil, chris):
    saved = SavedFilter.keep(chris, "Mine", "assignee=me")
    saved.share(True)
    for person in (edda, emil):
        saved.watch(person, True)
    article, claim = found()
    claim.assign(emil, seen=1)
    Notification.objects.all().delete()
    tell_watchers_of(article)
    assert Notification.objects.get().recipient == emil


def test_somebody_who_has_left_and_a_filter_that_is_no_longer_shared_tell_nothing(edda, chris):
    saved = SavedFilter.keep(chris, "Bridges", "q=Brücke")
    saved.share(True)
    saved.watch(edda, True)
    saved.share(False)
    assert not saved.watches.exists()
    saved.share(True)
    saved.watch(edda, True)
    type(edda).objects.filter(pk=edda.pk).update(is_active=False)
    assert tell_watchers_of(found()[0]) == 0


def test_a_claim_that_a_later_reading_loses_takes_its_notification_along(saved):
    article, first = found()
    tell_watchers_of(article)
    _article, second = found("Morgen sagte sie: „Wir bauen die Brücke.“")
    tell_watchers_of(_article)
    forget_hits([second.pk])
    Claim.objects.filter(pk=second.pk).delete()
    told = Notification.objects.get()
    assert (told.claim, told.number, WatchHit.objects.count()) == (first, 1, 1)
    forget_hits([first.pk])
    assert not Notification.objects.exists()


def test_mail_is_queued_for_who_wants_it_at_once(saved, edda, monkeypatch):
    queued = []
    monkeypatch.setattr("claims.models.base.notification.queue_mail", queued.append)
    type(edda).objects.filter(pk=edda.pk).update(mails="at_once", email="edda@example.org")
    tell_watchers_of(found()[0])
    assert queued == [edda.pk]


def test_the_page_lets_anybody_watch_what_they_see_and_stop(edda, emil, saved):
    address = reverse("claims:watch_filter", args=[saved.pk])
    assert client_of(emil).post(address, {"watched": "yes"}).status_code == 404
    assert client_of(edda).get(address).status_code == 405
    desk = client_of(edda)
    part = desk.post(address, {"watched": "no"}, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert not saved.watches.exists()
    for _time in range(2):
        assert desk.post(address, {"watched": "yes"}).status_code == 302
    assert saved.watches.count() == 1
    assert "you watch it" in desk.get(reverse("claims:filters")).content.decode()
