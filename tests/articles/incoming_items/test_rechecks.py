"""An article's address, looked at again: on request and by the clock."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from articles.incoming_items import reading
from articles.incoming_items.reading import read_item
from articles.incoming_items.rechecks import WATCHED, queue_due_rechecks, queue_recheck
from articles.models import Article, IncomingItem
from tests.articles.incoming_items.test_reading import PAGE, pasted, take_in
from tests.cast import a_claim, an_article, client_of
from tests.web_server import Site, page, serving

pytestmark = pytest.mark.django_db
CHANGED = PAGE.replace("schöner als die Brücke", "teurer als die Brücke")


@pytest.fixture
def site(monkeypatch):
    with serving(Site()) as site:
        site.answers["/bruecke"] = page(PAGE.encode())
        monkeypatch.setattr(reading, "page_fetcher", site.fetcher)
        yield site


@pytest.fixture
def article(site):
    take_in(pasted())
    article = Article.objects.get()
    Article.objects.filter(pk=article.pk).update(address=site.address("/bruecke"))
    article.refresh_from_db()
    return article


def look_again(article):
    item = queue_recheck(article)
    read_item(item)
    item.refresh_from_db()
    return item


def test_a_page_that_says_the_same_is_noted_as_unchanged(article):
    item = look_again(article)
    assert item.state == "done"
    assert item.outcomes[0]["fate"] == "unchanged"
    assert Article.objects.count() == 1


def test_a_changed_page_is_asked_about_and_says_which_claims_it_touches(article, site, edda):
    run = article.runs.get()
    gone = a_claim(article, "„Der Steg wird schöner als die Brücke“", run=run)
    a_claim(article, "die alte Brücke über die Aue im kommenden Jahr abzureißen", run=run)
    site.answers["/bruecke"] = page(CHANGED.encode())
    item = look_again(article)
    assert item.state == "question"
    shown = client_of(edda).get(article.get_absolute_url()).content.decode()
    assert "changed since" in shown
    box = shown[
        shown.index('id="versions"') : shown.index('class="bar"', shown.index('id="versions"'))
    ]
    assert box.count('href="#claim-') == 1
    assert f'href="#claim-{gone.pk}"' in box
    assert article.title in client_of(edda).get("/articles/?review=changed").content.decode()


def test_a_silent_change_becomes_a_new_version_when_the_editor_says_so(article, site, edda):
    site.answers["/bruecke"] = page(CHANGED.encode())
    item = look_again(article)
    client_of(edda).post(
        f"/articles/incoming/{item.pk}/answer/",
        {"number": 0, "other": article.pk, "fate": "revision"},
    )
    assert Article.objects.latest("pk").previous == article


def test_a_change_that_was_called_the_same_is_not_asked_about_again(article, site, edda):
    site.answers["/bruecke"] = page(CHANGED.encode())
    item = look_again(article)
    client_of(edda).post(
        f"/articles/incoming/{item.pk}/answer/", {"number": 0, "other": article.pk, "fate": "same"}
    )
    assert look_again(article).outcomes[0]["fate"] == "unchanged"


def test_a_page_that_is_gone_changes_nothing(article, site):
    del site.answers["/bruecke"]
    assert look_again(article).state == "failed"
    assert Article.objects.count() == 1


def test_an_article_without_an_address_is_refused(edda):
    article = an_article()
    with pytest.raises(ValidationError):
        queue_recheck(article)
    answer = client_of(edda).post(f"/articles/{article.pk}/fetch-again/", follow=True)
    assert "has no address" in answer.content.decode()


def test_the_button_queues_one_look_however_often_it_is_pressed(article, edda):
    for _press in range(2):
        answer = client_of(edda).post(f"/articles/{article.pk}/fetch-again/")
        assert answer.status_code == 302
    assert IncomingItem.objects.filter(recheck_of=article).count() == 1


def test_readers_do_not_ask_and_nobody_does_by_looking(article, rita, edda):
    address = f"/articles/{article.pk}/fetch-again/"
    assert client_of(rita).post(address).status_code == 403
    assert client_of(edda).get(address).status_code == 405


def test_the_clock_looks_only_when_the_desk_says_how_often(article, settings):
    later = timezone.now() + timedelta(days=8)
    assert queue_due_rechecks(later) == 0
    settings.WORTLAUT_REREAD_DAYS = 7
    assert queue_due_rechecks(timezone.now()) == 0
    assert queue_due_rechecks(later) == 1
    assert queue_due_rechecks(timezone.now() + WATCHED + timedelta(days=1)) == 0


def test_the_clock_leaves_alone_what_waits_for_an_answer_or_was_withdrawn(
    article, site, edda, settings
):
    settings.WORTLAUT_REREAD_DAYS = 7
    later = timezone.now() + timedelta(days=8)
    site.answers["/bruecke"] = page(CHANGED.encode())
    look_again(article)
    assert queue_due_rechecks(later) == 0
    IncomingItem.objects.filter(recheck_of=article).delete()
    article.withdraw(by=edda, seen=article.version, because="Test")
    assert queue_due_rechecks(later) == 0
