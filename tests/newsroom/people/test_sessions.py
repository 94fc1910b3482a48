"""A request asks once for its session, its account and its rights, and each counts at once."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from newsroom.models import User
from newsroom.people import sessions
from tests.cast import client_of

PAGE = "/claims/speakers/"  # needs a right, and asks for nothing itself


@pytest.fixture
def client(edda):
    """Of somebody whom this process has seen before."""
    client = client_of(edda)
    assert client.get(PAGE).status_code == 200
    return client


def is_sent_to_log_in(answer):
    return answer.status_code == 302 and answer.url.startswith(f"/{settings.LOGIN_URL}/")


def test_who_was_seen_before_is_asked_for_by_one_query(client, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert client.get(PAGE).status_code == 200


def test_who_was_not_is_asked_for_too(client, monkeypatch):
    monkeypatch.setattr(sessions, "_guesses", {})
    assert client.get(PAGE).status_code == 200


def test_guesses_do_not_grow_without_end(client, emil, monkeypatch):
    monkeypatch.setattr(sessions, "_MOST_GUESSES", 2)
    for _time in range(4):
        assert client_of(emil).get(PAGE).status_code == 200
    assert len(sessions._guesses) <= 2
    assert client.get(PAGE).status_code == 200


def test_a_guess_of_another_account_lets_nobody_be_that_one(client, edda, alma):
    sessions._guesses[client.cookies[settings.SESSION_COOKIE_NAME].value] = alma.pk
    answer = client.get("/profile/")
    assert answer.context["user"] == edda
    assert "edda" in answer.content.decode()


@pytest.mark.parametrize("kind", ["deleted", "run out"])
def test_a_session_that_ended_is_none_at_once(client, kind):
    key = client.cookies[settings.SESSION_COOKIE_NAME].value
    if kind == "deleted":
        Session.objects.filter(pk=key).delete()
    else:
        Session.objects.filter(pk=key).update(expire_date=timezone.now() - timedelta(seconds=1))
    assert is_sent_to_log_in(client.get(PAGE))


@pytest.mark.parametrize("verb", ["lock", "end sessions", "password"])
def test_what_ends_sessions_ends_them_at_once(client, edda, alma, verb):
    if verb == "lock":
        edda.lock_out(by=alma)
    elif verb == "password":
        edda.set_password("another long password")
        edda.save()
    else:
        edda.end_sessions()
    assert is_sent_to_log_in(client.get(PAGE))


def test_a_right_that_was_taken_away_is_gone_at_once_and_one_given_is_there(client, edda):
    right = Permission.objects.get(codename="view_speaker")
    edda.groups.clear()
    assert client.get(PAGE).status_code == 403
    edda.user_permissions.add(right)
    assert client.get(PAGE).status_code == 200
    edda.user_permissions.clear()
    edda.groups.add(Group.objects.get(name="editor"))
    assert client.get(PAGE).status_code == 200


def test_who_may_do_everything_does(client, edda):
    User.objects.filter(pk=edda.pk).update(is_superuser=True)
    edda.groups.clear()
    assert client.get(PAGE).status_code == 200


def test_who_logs_in_in_the_same_browser_is_the_other_one(client, emil):
    client.force_login(emil)
    assert client.get("/profile/").context["user"] == emil
    client.logout()
    assert is_sent_to_log_in(Client().get(PAGE))
    assert is_sent_to_log_in(client.get(PAGE))


def test_the_account_is_as_any_other(client, edda):
    user = client.get("/profile/").context["user"]
    assert user.pk == edda.pk
    assert user.get_all_permissions() == User.objects.get(pk=edda.pk).get_all_permissions()
    assert not {"session_data", "held"} & vars(user).keys()
