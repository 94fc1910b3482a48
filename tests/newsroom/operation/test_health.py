import pytest
from django.db import DatabaseError, connection
from django.test import RequestFactory

from newsroom.operation.health import show_health


@pytest.fixture
def ask(rf: RequestFactory):
    return lambda method="get": show_health(getattr(rf, method)("/healthz"))


@pytest.mark.django_db
def test_says_ok_when_the_database_answers(ask):
    answer = ask()

    assert (answer.status_code, answer.content) == (200, b"ok\n")
    assert "no-store" in answer["Cache-Control"]


def test_is_unavailable_when_the_database_does_not_answer(ask, monkeypatch):
    def refuse():
        raise DatabaseError

    monkeypatch.setattr(connection, "cursor", refuse)

    assert ask().status_code == 503


def test_refuses_to_be_posted_to(ask):
    assert ask("post").status_code == 405
