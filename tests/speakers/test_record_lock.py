"""Who decides about one name does not wait for who decides about another."""

from threading import Thread

import pytest
from django.db import OperationalError, connection, transaction

from speakers.record_lock import lock_names, lock_records

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
        lock_names(["Ada Sommer"])
        assert waits(lock_records)
    with transaction.atomic():
        lock_records()
        assert waits(lock_names, ["Bo Winter"])
    assert not waits(lock_names, ["Bo Winter"])
