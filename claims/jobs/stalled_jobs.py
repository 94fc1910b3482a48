"""Jobs that nobody does any more, though the queue says that somebody does.

Their worker was killed, or it lives and could not write down how the job ended because the
database was away at that moment: for such a job the queue has no remedy of its own.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, connection, transaction

from claims.jobs.job_failures import MOST_TRIES, OnGiveUp, note_error
from claims.jobs.sign_of_life import WORKER_LOCK

logger = logging.getLogger(__name__)

HEARTBEAT = 3  # seconds from one to the next
SILENT = 45  # seconds without one
# Seconds without one, of a worker whose session has ended as well. Either may be missing for a
# moment while it lives: the heartbeat under load, the session when the database drops it.
SILENT_WITHOUT_SESSION = 10

_STALLED = """
    SELECT job.id, job.task_name, job.args, job.attempts
    FROM procrastinate_jobs AS job
    LEFT JOIN procrastinate_workers AS worker ON worker.id = job.worker_id
    WHERE job.status = 'doing' AND (
        worker.id IS NULL
        OR worker.last_heartbeat < now() - make_interval(secs => %s)
        OR job.id = ANY(%s)
        OR (
            %s AND worker.last_heartbeat < now() - make_interval(secs => %s)
            AND NOT EXISTS (
                SELECT FROM pg_locks
                WHERE locktype = 'advisory' AND classid = %s AND objid = worker.id AND objsubid = 2
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            )
        )
    )
    ORDER BY job.id
    FOR UPDATE OF job SKIP LOCKED
"""


class WorkerDiedError(Exception):
    """The worker ended in the middle of the job."""


@dataclass(frozen=True, slots=True)
class Stalled:
    """A job as the queue has it."""

    pk: int
    task: str
    arguments: Mapping[str, Any]
    tries_before: int


def recover_stalled_jobs(
    on_give_up: Mapping[str, OnGiveUp], orphans: Collection[int] = (), *, by_session: bool = True
) -> int:
    """Hand on every stalled job, or give it up if it took several workers down with it; return
    how many there were. ``orphans`` are jobs that a living worker knows it does not do; without
    ``by_session`` only a long silence counts, as when all sessions have just ended.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(
                _STALLED,
                [SILENT, list(orphans), by_session, SILENT_WITHOUT_SESSION, WORKER_LOCK],
            )
            stalled = [
                Stalled(pk, task, as_object(arguments), tries)
                for pk, task, arguments, tries in cursor.fetchall()
            ]
        for job in stalled:
            if job.tries_before + 1 < MOST_TRIES:
                _hand_on(job)
            else:
                _give_up(job, on_give_up.get(job.task))
    return len(stalled)


def as_object(value: Any) -> dict[str, Any]:
    """The arguments of a job as a plain cursor gives them."""
    known: dict[str, Any] = json.loads(value) if isinstance(value, str) else value
    return known


def _hand_on(job: Stalled) -> None:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "SELECT procrastinate_retry_job_v2(%s, now(), NULL, NULL, NULL)", [job.pk]
            )
    except IntegrityError:
        # A newer job of the same queueing lock waits already, and will do for both.
        _finish(job, "aborted")
    logger.warning("Job %s (%s) stalled and is tried again", job.pk, job.task)


def _give_up(job: Stalled, on_give_up: OnGiveUp | None) -> None:
    _finish(job, "failed")
    note_error(job.pk, WorkerDiedError(f"The worker ended in the middle, {MOST_TRIES} times."))
    if on_give_up:
        on_give_up(job.arguments)
    logger.error("Job %s (%s) stalled %s times and is given up", job.pk, job.task, MOST_TRIES)


def _finish(job: Stalled, status: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT procrastinate_finish_job_v1(%s, %s, false)", [job.pk, status])
