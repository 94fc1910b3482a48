"""That history is proven after an erasure, and what happens beside one shows."""

import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from newsroom.models import ChainLink
from newsroom.operation import history_chain
from newsroom.operation.history_chain import append_link, protect, tampering
from tests.newsroom.erasure.conftest import erase


@pytest.fixture
def chained(transactional_db, story, monkeypatch):
    monkeypatch.setattr(history_chain, "LAG", timedelta(0))
    monkeypatch.setattr(history_chain, "LAG_OF_CONTEXTS", timedelta(0))
    append_link()
    return story


def test_history_is_proven_after_an_erasure_and_says_who_erased(chained, chris, alma):
    erasure = erase(chained, chris)
    assert list(tampering()) == []
    append_link()
    assert list(tampering()) == []
    out = io.StringIO()
    call_command("verify_history", stdout=out)
    assert f"erased by chris on {erasure.at:%Y-%m-%d}" in out.getvalue()
    assert "Urteil vom Montag" in out.getvalue()
    assert erasure.events.count() > 10


def test_tampering_beside_an_erasure_still_shows(chained, neighbour, chris, edda):
    neighbour.accept(by=edda, seen=1)
    append_link()
    erase(chained, chris)
    append_link()
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE claims_claimevent DISABLE TRIGGER USER")
        cursor.execute("UPDATE claims_claimevent SET state = 'rejected'")
    assert any(line.startswith("claims_claimevent") for line in tampering())
    with pytest.raises(CommandError):
        call_command("verify_history")


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("newsroom_erasedevent", "UPDATE newsroom_erasedevent SET sha256 = 'other'"),
        ("newsroom_erasure", "UPDATE newsroom_erasure SET reason = 'other'"),
    ],
)
def test_an_erasure_cannot_be_rewritten_unseen(chained, chris, table, change):
    erase(chained, chris)
    append_link()
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(change)
    assert any(line.startswith(table) for line in tampering())


def test_an_event_that_goes_without_an_erasure_shows(chained, chris):
    erase(chained, chris)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE newsroom_erasedevent DISABLE TRIGGER USER")
        cursor.execute(
            "DELETE FROM newsroom_erasedevent WHERE id = "
            "(SELECT min(id) FROM newsroom_erasedevent WHERE \"table\" = 'claims_claimevent')"
        )
    assert any(line.startswith("claims_claimevent") for line in tampering())


def test_links_of_the_first_form_are_hashed_anew_by_the_erasure(
    chained, neighbour, chris, monkeypatch
):
    """As they stand on record where the desk ran before articles could be erased."""
    ChainLink.objects.all().delete()
    with monkeypatch.context() as patch:
        measured = history_chain._measured
        patch.setattr(history_chain, "_measured", lambda *args: measured(*args, 1))
        link = append_link()
    assert {part["form"] for part in link.stretches} == {1}
    for part in link.stretches:
        del part["form"]
    link.sha256 = history_chain._linked("", link.stretches)
    link.save()
    assert list(tampering()) == []
    erasure = erase(chained, chris)
    assert erasure.restated
    assert list(tampering()) == []
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE claims_claimevent DISABLE TRIGGER USER")
        cursor.execute("UPDATE claims_claimevent SET state = 'rejected'")
    assert any(line.startswith("claims_claimevent") for line in tampering())


def refused(statement):
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except DatabaseError:
        return True
    return False


def test_the_database_lets_nobody_else_delete_history_or_an_erasure(story, neighbour, chris):
    protect()
    erase(story, chris)
    assert refused("DELETE FROM claims_claimevent")
    assert refused("DELETE FROM newsroom_erasure")
    assert refused("UPDATE newsroom_erasure SET reason = 'other'")
    assert refused("TRUNCATE newsroom_erasedevent CASCADE")
