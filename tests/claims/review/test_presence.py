"""Who else has an article open, with and without htmx."""

import datetime as dt
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from claims.models import Presence
from claims.review import presence
from tests.cast import an_article, client_of

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
VISIT, OTHER_VISIT = str(uuid4()), str(uuid4())


@pytest.fixture
def article():
    return an_article()


def beat(user, article, known="", visit=VISIT, **headers):
    said = {"known": known, "visit": visit}
    return client_of(user).post(reverse("claims:stay", args=[article.pk]), said, headers=headers)


def leave(user, article, visit=VISIT):
    return client_of(user).post(reverse("claims:leave", args=[article.pk]), {"visit": visit})


def test_the_page_shows_who_else_has_it_open(article, edda, rita):
    assert "Also here" not in client_of(rita).get(article.get_absolute_url()).content.decode()
    assert "Also here: rita" in client_of(edda).get(article.get_absolute_url()).content.decode()


def test_a_sign_of_life_is_answered_with_who_else_is_here(article, edda, emil, rita):
    for user in (edda, rita):
        beat(user, article)
    page = beat(emil, article, **HTMX).content.decode()
    assert "<html" not in page
    assert "Also here: edda, rita" in page


def test_nothing_is_said_when_nothing_changed(article, edda, emil):
    beat(edda, article)
    assert beat(emil, article, known="edda", **HTMX).status_code == 204
    leave(edda, article)
    assert "Also here" not in beat(emil, article, known="edda", **HTMX).content.decode()


def test_without_htmx_it_leads_to_the_article(article, edda):
    assert beat(edda, article)["Location"] == article.get_absolute_url()


def test_it_ends_when_the_page_is_closed_or_says_nothing_more(article, edda, emil):
    beat(edda, article)
    assert presence.others_present(article, emil) == ["edda"]
    Presence.objects.update(seen_at=timezone.now() - dt.timedelta(seconds=76))
    assert presence.others_present(article, emil) == []
    presence.forget_expired_presence()
    assert not Presence.objects.exists()
    beat(edda, article)
    leave(edda, article)
    assert presence.others_present(article, emil) == []


def test_a_sign_of_life_that_arrives_after_the_page_was_closed_changes_nothing(article, edda, emil):
    leave(edda, article)
    beat(edda, article)
    assert presence.others_present(article, emil) == []


def test_one_page_closed_is_not_the_other_one_closed(article, edda, emil):
    for visit in (VISIT, OTHER_VISIT):
        beat(edda, article, visit=visit)
    leave(edda, article)
    assert presence.others_present(article, emil) == ["edda"]
    leave(edda, article, OTHER_VISIT)
    assert presence.others_present(article, emil) == []


def test_a_page_that_came_back_is_given_a_new_visit(article, edda, emil):
    leave(edda, article)
    page = beat(edda, article, visit="", **HTMX).content.decode()
    (visit,) = Presence.objects.filter(left=False).values_list("visit", flat=True)
    assert f'name="visit" value="{visit}"' in page
    assert presence.others_present(article, emil) == ["edda"]


def test_a_page_closed_that_does_not_say_which_closes_none(article, edda, emil):
    beat(edda, article)
    assert leave(edda, article, "none").status_code == 204
    assert presence.others_present(article, emil) == ["edda"]


def test_twice_is_once_and_one_article_is_not_another(article, edda, emil):
    for _ in range(2):
        beat(edda, article)
    assert Presence.objects.count() == 1
    assert presence.others_present(an_article("Ein anderer Text.", outlet="B"), emil) == []


def test_it_costs_an_upsert_and_a_select(article, edda, django_assert_num_queries):
    with django_assert_num_queries(1):
        presence.record_presence(article, edda, uuid4())
    with django_assert_num_queries(1):
        presence.others_present(article, edda)


def test_get_is_refused_a_login_needed_and_an_unknown_article_not_found(article, edda, client):
    for name in ("stay", "leave"):
        address = reverse(f"claims:{name}", args=[article.pk])
        assert client_of(edda).get(address).status_code == 405
        assert client.post(address)["Location"].startswith("/login/")
        assert client_of(edda).post(reverse(f"claims:{name}", args=[9999999])).status_code == 404
