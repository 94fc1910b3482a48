"""Two connections: somebody decides on a claim while its article is read again."""

from threading import Event, Thread

import pytest
from django.db import connections, transaction

from claims.detection import claim_creation
from claims.models import Claim
from newsroom.roles import EDITOR
from tests.cast import a_run, an_article, person
from tests.claims.detection.test_claim_creation import a_statement, found
from tests.claims.readings import store_found

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def article(queue):
    article = an_article()
    with transaction.atomic():
        store_found(a_run(article), found(a_statement()))
    return article


def in_a_thread(act):
    """Start ``act`` on a connection of its own; what it raised is in the list."""
    errors = []

    def run():
        try:
            act()
        except Exception as error:
            errors.append(error)
        finally:
            connections.close_all()

    thread = Thread(target=run)
    thread.start()
    return thread, errors


def read_again(article, *statements):
    with transaction.atomic():
        store_found(a_run(article), found(*statements))


def test_a_decision_made_before_the_claims_are_locked_is_kept(article):
    """The reading finds nothing any more, and waits for the decision that is being written."""
    edda, claim = person("edda", EDITOR), Claim.objects.get()
    with transaction.atomic():
        claim.accept(by=edda, seen=1)
        thread, errors = in_a_thread(lambda: read_again(article))
        assert waits_for_a_lock()
    thread.join()
    assert errors == []
    assert Claim.objects.get().state == "accepted"


def test_a_decision_made_while_the_claims_are_replaced_is_made_on_what_stays(article, monkeypatch):
    """The reading holds the lock; the decision waits for it and finds the row that was kept."""
    edda, claim = person("edda", EDITOR), Claim.objects.get()
    locked, go_on = Event(), Event()
    judge = claim_creation.past_places

    def paused(*arguments):
        locked.set()
        assert go_on.wait(30)
        return judge(*arguments)

    monkeypatch.setattr(claim_creation, "past_places", paused)
    reading, reading_errors = in_a_thread(lambda: read_again(article, a_statement(confidence=0.5)))
    assert locked.wait(30)
    deciding, deciding_errors = in_a_thread(lambda: claim.accept(by=edda, seen=1))
    assert waits_for_a_lock()
    go_on.set()
    reading.join()
    deciding.join()
    assert (reading_errors, deciding_errors) == ([], [])
    after = Claim.objects.get()
    assert (after.pk, after.state, after.found_confidence) == (claim.pk, "accepted", 0.5)


def waits_for_a_lock():
    """Ask PostgreSQL until one of the connections waits for another, as long as it takes within
    reason.
    """
    watching = connections.create_connection("default")
    try:
        with watching.cursor() as cursor:
            for _time in range(2000):
                cursor.execute(
                    "SELECT count(*), pg_sleep(0.01) FROM pg_stat_activity "
                    "WHERE wait_event_type = 'Lock' AND datname = current_database()"
                )
                if cursor.fetchone()[0]:
                    return True
    finally:
        watching.close()
    return False
