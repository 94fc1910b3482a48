"""Who decides which records there are: one at a time for each name."""

from collections.abc import Iterable

from django.db import connection

from speakers.name_matching import skeleton

# Any numbers that nothing else in this database uses for its advisory locks.
_RECORDS = 7_153_201
_NAMES = 7_153_202

_LOCK_NAMES = """
    SELECT pg_advisory_xact_lock(%(names)s, key) FROM (
        SELECT DISTINCT hashtext(name) AS key FROM unnest(%(wanted)s::text[]) AS name ORDER BY 1
    ) AS keys
"""


def lock_records() -> None:
    """Wait for, and hold until the end of the transaction, the right to decide which records there
    are.

    Two workers that meet the same unknown name would each create a record, and a record merged
    between being looked up and being linked would keep a claim; a row lock cannot prevent either,
    since the row in question is not there.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_RECORDS])


def share_records() -> None:
    """Let nobody merge records until the transaction ends; others who only read them go on."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [_RECORDS])


def lock_names(names: Iterable[str]) -> None:
    """The same right for these names alone, and for whatever sounds like them.

    Others may decide about other names meanwhile; whoever merges records waits for all. The keys
    are taken in one order, so that no two of them wait for each other. To be called once in a
    transaction, and not after ``lock_records`` was asked for by another of its steps.
    """
    share_records()
    with connection.cursor() as cursor:
        wanted = [skeleton(name) for name in names]
        cursor.execute(_LOCK_NAMES, {"names": _NAMES, "wanted": wanted})
