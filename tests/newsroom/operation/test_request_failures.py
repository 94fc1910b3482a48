"""A request that fails while the database is away is told to come again."""

import pytest
from django.db import IntegrityError, InterfaceError, OperationalError
from psycopg_pool import PoolTimeout

from newsroom.pages import start_page
from tests.cast import client_of


@pytest.fixture
def ask(rita):
    client = client_of(rita)
    client.raise_request_exception = False
    return lambda: client.get("/")


@pytest.mark.parametrize("kind", [OperationalError, InterfaceError, PoolTimeout])
def test_while_the_database_is_away_the_answer_is_503_and_when_to_come_again(
    ask, monkeypatch, kind
):
    def fail(user):
        raise kind("gone")

    monkeypatch.setattr(start_page, "day_of", fail)

    answer = ask()

    assert (answer.status_code, answer["Retry-After"]) == (503, "5")
    assert "Die Datenbank" in answer.content.decode()


def test_a_passing_fault_that_became_another_error_is_still_one(ask, monkeypatch):
    def fail(user):
        raise ValueError("page") from OperationalError("gone")

    monkeypatch.setattr(start_page, "day_of", fail)

    assert ask().status_code == 503


@pytest.mark.parametrize("kind", [ZeroDivisionError, IntegrityError])
def test_a_fault_of_the_desk_is_500(ask, monkeypatch, kind):
    def fail(user):
        raise kind

    monkeypatch.setattr(start_page, "day_of", fail)

    answer = ask()

    assert answer.status_code == 500
    assert "Retry-After" not in answer
