"""One at a time: what looks records up in order to create, and what merges them."""

from django.db import connection

# Any number that nothing else in this database uses for its advisory locks.
_RECORDS = 7_153_201


def lock_records() -> None:
    """Wait for, and hold until the end of the transaction, the right to decide which records there
    are.

    Two workers that meet the same unknown name would each create a record, and a record merged
    between being looked up and being linked would keep a claim; a row lock cannot prevent either,
    since the row in question is not there.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_RECORDS])
