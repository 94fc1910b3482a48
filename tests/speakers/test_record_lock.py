"""Who decides about one name does not wait for who decides about another."""

from threading import Thread

import psycopg
import pytest
from django.db import OperationalError, connection, transaction

from speakers.record_lock import NamesThen, lock_names, lock_records, share_records
from tests.cast import a_speaker
from tests.other_connection import parameters_of_another

pytestmark = pytest.mark.django_db(transaction=True)


def waits(lock, *arguments):
    """Whether the lock has to be waited for, by somebody else than who holds what is held here."""
    outcome = []

    def ask():
        try:
            with transaction.atomic():
                connection.cursor().execute("SET LOCAL lock_timeout = '50ms'")
                lock(*arguments)
            outcome.append(False)
        except OperationalError:
            outcome.append(True)
        finally:
            connection.close()

    asking = Thread(target=ask)
    asking.start()
    asking.join()
    return outcome[0]


@pytest.mark.parametrize("name", ["Ada Sommer", "ada sommer", "Ada Somer"])
def test_a_name_and_what_sounds_like_it_are_decided_one_after_the_other(name):
    with transaction.atomic():
        lock_names(["Bo Winter", "Ada Sommer"])
        assert waits(lock_names, [name])


def test_other_names_do_not_wait():
    with transaction.atomic():
        lock_names(["Ada Sommer"])
        assert not waits(lock_names, ["Bo Winter", "Cem Herbst"])


def test_who_merges_records_waits_for_all_and_all_for_them():
    with transaction.atomic():
        share_records()
        assert waits(lock_records)
        assert not waits(share_records)
    with transaction.atomic():
        lock_names(["Ada Sommer"])
        assert waits(lock_records)
    with transaction.atomic():
        lock_records()
        assert waits(lock_names, ["Bo Winter"])
    assert not waits(lock_names, ["Bo Winter"])


def test_names_that_somebody_may_have_added_meanwhile_are_not_all():
    with transaction.atomic():
        then = share_records()
        alone = NamesThen(then.last, others_write=False)  # other tests' processes may be writing
        assert alone.are_all(lock_names(["Ada Sommer"]))
        a_speaker("Bo Winter")
        assert not alone.are_all(lock_names(["Ada Sommer"]))
        transaction.set_rollback(True)
    with transaction.atomic():  # numbers are given whether or not they are committed
        assert not alone.are_all(lock_names(["Ada Sommer"]))


def test_names_that_somebody_is_writing_at_the_time_are_not_all():
    with psycopg.connect(**parameters_of_another()) as other, transaction.atomic():
        other.execute("SELECT pg_current_xact_id()")
        then = share_records()
        assert then.others_write
        assert not then.are_all(then.last)
