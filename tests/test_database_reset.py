"""What a test with a real database finds is what the migrations made, whatever was before it."""

import time
from threading import Event, Thread

import pytest
from django.contrib.auth.models import Group
from django.db import OperationalError, connection, transaction
from psycopg.errors import DeadlockDetected

from articles.models import Article
from claims.models import Rating
from newsroom.models import User
from tests import database_reset
from tests.cast import a_claim, an_accepted_claim, an_article
from tests.database_reset import restore_rows

pytestmark = pytest.mark.django_db(transaction=True)


def test_what_a_test_wrote_is_gone(edda):
    an_accepted_claim(by=edda)

    restore_rows()

    assert not Article.objects.exists()
    assert not User.objects.exists()


def test_what_a_test_changed_or_took_away_is_as_the_migrations_made_it():
    before = [list(each.objects.order_by("pk").values()) for each in (Group, Rating)]
    told_before = Rating.pgh_event_model.objects.count()
    Group.objects.all().delete()
    Rating.objects.filter(code="false").update(name_en="Wrong")

    restore_rows()

    assert [list(each.objects.order_by("pk").values()) for each in (Group, Rating)] == before
    assert Rating.pgh_event_model.objects.count() == told_before


def test_many_rows_are_gone_and_what_they_took_along_is_as_it_was(edda, monkeypatch):
    before = Rating.objects.count()
    an_accepted_claim(by=edda)
    monkeypatch.setattr(database_reset, "MANY", 0)

    restore_rows()

    assert not Article.objects.exists()
    assert not User.objects.exists()
    assert Rating.objects.count() == before


def test_what_a_request_writes_while_it_is_waited_for_is_gone_too(edda):
    reading = Event()

    def answer():
        try:
            with transaction.atomic():
                list(User.objects.all())
                reading.set()
                while not somebody_waits():
                    time.sleep(0.01)
                an_article()
        finally:
            connection.close()

    request = Thread(target=answer)
    request.start()
    reading.wait()

    restore_rows()

    request.join()
    assert not Article.objects.exists()
    assert not User.objects.exists()


def somebody_waits():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT FROM pg_locks JOIN pg_database ON database = pg_database.oid "
            "WHERE NOT granted AND datname = current_database())"
        )
        return cursor.fetchone()[0]


def test_a_request_that_is_still_answered_stands_in_the_way_for_a_while(monkeypatch):
    a_claim()
    restore, refusals = database_reset._restore, [DeadlockDetected()]

    def refused_at_first(cursor):
        if refusals:
            raise OperationalError from refusals.pop()
        restore(cursor)

    monkeypatch.setattr(database_reset, "_restore", refused_at_first)

    restore_rows()

    assert not Article.objects.exists()
