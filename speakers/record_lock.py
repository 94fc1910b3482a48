"""Who decides which records there are: one at a time for each name."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection

from record_versions.kept_plans import plan_keeping_cursor
from speakers.name_matching import skeleton

# Any numbers that nothing else in this database uses for its advisory locks.
_RECORDS = 7_153_201
_NAMES = 7_153_202

# The number that the last new name got, whether or not it is committed.
_LAST_NAME = "coalesce(pg_sequence_last_value('speakers_name_id_seq'), 0)"
# Whoever writes at this moment may have a number already, of a name that is not seen yet; who holds
# the lock of no transaction has none. Asked after the number, in the order of these steps. A
# snapshot does not tell: it ends at what is done, and the youngest of those who write are behind.
# Both begin with SELECT, in front of which the history puts no context.
_SHARE = f"""
    SELECT * FROM (
        WITH shared AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(%s)),
        names AS MATERIALIZED (SELECT {_LAST_NAME} AS last FROM shared)
        SELECT last, EXISTS (
            SELECT FROM pg_locks
            WHERE locktype = 'transactionid' AND pid IS DISTINCT FROM pg_backend_pid()
              AND last IS NOT NULL
        )
        FROM names
    ) AS names_then
"""  # noqa: S608 - no input is put in
# The last number is read when the locks are held.
_LOCK_NAMES = f"""
    SELECT * FROM (
        WITH records AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(%(records)s)),
        held AS MATERIALIZED (
            SELECT pg_advisory_xact_lock(%(names)s, key) FROM (
                SELECT DISTINCT hashtext(name) AS key FROM unnest(%(wanted)s::text[]) AS name
                WHERE EXISTS (SELECT FROM records) ORDER BY 1
            ) AS keys
        )
        SELECT {_LAST_NAME} FROM (SELECT count(*) FROM held OFFSET 0) AS all_held
    ) AS last_name
"""  # noqa: S608 - no input is put in


@dataclass(frozen=True, slots=True)
class NamesThen:
    """Which names there were at some time."""

    last: int
    others_write: bool

    def are_all(self, last: int) -> bool:
        """Whether nobody can have put another on record until the last one had this number."""
        return not self.others_write and self.last == last


def lock_records() -> None:
    """Wait for, and hold until the end of the transaction, the right to decide which records there
    are.

    Two workers that meet the same unknown name would each create a record, and a record merged
    between being looked up and being linked would keep a claim; a row lock cannot prevent either,
    since the row in question is not there.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_RECORDS])


def share_records() -> NamesThen:
    """Let nobody merge records until the transaction ends; others who only read them go on."""
    with plan_keeping_cursor() as cursor:
        cursor.execute(_SHARE, [_RECORDS])
        return NamesThen(*cursor.fetchone())


def lock_names(names: Iterable[str]) -> int:
    """The same right for these names alone, and for whatever sounds like them.

    Others may decide about other names meanwhile; whoever merges records waits for all. The keys
    are taken in one order, so that no two of them wait for each other. To be called once in a
    transaction, and not after ``lock_records`` was asked for by another of its steps. Returns the
    number of the last name then, for :class:`NamesThen`.
    """
    wanted = [skeleton(name) for name in names]
    with plan_keeping_cursor() as cursor:
        cursor.execute(_LOCK_NAMES, {"records": _RECORDS, "names": _NAMES, "wanted": wanted})
        last: int = cursor.fetchone()[0]
    return last
