"""A change made to history behind the desk's back shows."""

import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from newsroom.models import ChainLink, Deed
from newsroom.operation import history_chain
from newsroom.operation.history_chain import append_link, protect, tampering
from tests.cast import a_claim, client_of


@pytest.fixture
def chain(transactional_db, edda, monkeypatch):
    """A link over what was done to a claim; each change is a transaction of its own."""
    monkeypatch.setattr(history_chain, "LAG", timedelta(0))
    monkeypatch.setattr(history_chain, "LAG_OF_CONTEXTS", timedelta(0))
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    Deed.note("logged in", by=edda, detail="from home")
    append_link()
    assert list(tampering()) == []
    return claim


def switch_off(table):
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")


def said(**options):
    out = io.StringIO()
    call_command("verify_history", stdout=out, **options)
    return out.getvalue()


def test_history_that_nobody_changed_is_as_it_was(chain):
    a_claim(chain.article, quote="zwei Millionen Euro")
    append_link()
    assert "as it was written, in 2 links" in said()
    assert ChainLink.objects.last().sha256 in said(head=ChainLink.objects.first().sha256[:16])


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("claims_claimevent", "UPDATE claims_claimevent SET state = 'rejected'"),
        ("claims_claimevent", "DELETE FROM claims_claimevent WHERE state = 'accepted'"),
        (
            "claims_claimevent",
            "UPDATE claims_claimevent SET pgh_created_at = pgh_created_at - interval '1 second'",
        ),
        (
            "pghistory_context",
            "UPDATE pghistory_context SET metadata = metadata || '{\"user\": 1}'",
        ),
        ("newsroom_deed", "UPDATE newsroom_deed SET verb = 'logged out'"),
    ],
)
def test_whatever_is_changed_shows_and_where(chain, table, statement):
    switch_off(table)
    with connection.cursor() as cursor:
        cursor.execute(statement)
    (line,) = tampering()
    assert line.startswith(table)
    with pytest.raises(CommandError, match="not as it was written"):
        said()


def test_an_event_that_is_put_in_later_shows(chain):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO newsroom_deed (verb, detail, at, by_id, about_id) "
            "VALUES ('locked out', '', now() - interval '1 hour', NULL, NULL)"
        )
    assert any(line.startswith("newsroom_deed") for line in tampering())


def test_a_chain_that_is_written_anew_no_longer_holds_the_head_that_was_noted(chain):
    noted = ChainLink.objects.get().sha256
    ChainLink.objects.all().delete()
    Deed.note("logged in")
    append_link()
    assert list(tampering()) == []
    with pytest.raises(CommandError, match="was written anew"):
        said(head=noted)


def test_a_link_that_is_changed_shows(chain):
    append_link()
    ChainLink.objects.filter(pk=ChainLink.objects.first().pk).update(sha256="0" * 64)
    assert any("does not follow" in line for line in tampering())


def test_what_a_closed_account_takes_with_it_breaks_nothing(chain, edda, alma):
    edda.close(by=alma)
    assert list(tampering()) == []


def refused(statement):
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except DatabaseError as error:
        return "History stands" in str(error)
    return False


@pytest.mark.parametrize("table", ["claims_claimevent", "pghistory_context", "newsroom_deed"])
def test_the_database_refuses_to_empty_history(db, table):
    protect()
    protect()  # as every start does
    assert refused(f"TRUNCATE {table} CASCADE")


def test_who_did_it_cannot_be_deleted_nor_rewritten_when_a_day_has_passed(db, edda):
    a_claim().accept(by=edda, seen=1)
    Deed.note("logged in", by=edda)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE pghistory_context SET created_at = now() - interval '2 days'")
    protect()
    assert refused("DELETE FROM pghistory_context")
    assert refused("UPDATE pghistory_context SET metadata = '{}'")
    assert refused("DELETE FROM newsroom_deed")


def test_a_context_is_still_completed_within_its_request(edda, db):
    protect()
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    assert claim.events.count() == 2


def test_the_head_stands_on_the_administrators_page(chain, alma):
    page = client_of(alma).get(reverse("people:people")).content.decode()
    assert ChainLink.objects.get().sha256 in page


def test_without_a_chain_that_is_said(db):
    assert "no chain yet" in said()
