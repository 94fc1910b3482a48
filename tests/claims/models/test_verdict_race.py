"""Two connections: evidence goes while a verdict that rests on it is published."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from claims.models import Verdict
from newsroom.roles import CHIEF, EDITOR
from tests.cast import a_verdict, an_accepted_claim, person
from tests.claims.detection.test_reading_again import in_a_thread, waits_for_a_lock

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def approved(queue):
    edda, chris = person("edda", EDITOR), person("chris", CHIEF)
    verdict = a_verdict(an_accepted_claim(by=edda), by=edda)
    verdict.submit(by=edda, seen=1)
    verdict.approve(by=chris, seen=2)
    return verdict


def test_a_verdict_waits_for_what_happens_to_its_evidence_and_then_sees_it(approved):
    with transaction.atomic():
        approved.claim.evidence.all().delete()
        publishing, errors = in_a_thread(lambda: approved.publish(by=approved.approved_by, seen=3))
        assert waits_for_a_lock()
    publishing.join()
    (refused,) = errors
    assert isinstance(refused, ValidationError)
    assert Verdict.objects.get().state == "approved"


def test_evidence_waits_for_the_publication_that_rests_on_it_and_then_stays(approved):
    with transaction.atomic():
        approved.publish(by=approved.approved_by, seen=3)
        deleting, errors = in_a_thread(lambda: sql("DELETE FROM claims_evidence"))
        assert waits_for_a_lock()
    deleting.join()
    (refused,) = errors
    assert isinstance(refused, IntegrityError)
    assert approved.claim.evidence.exists()


def sql(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)
