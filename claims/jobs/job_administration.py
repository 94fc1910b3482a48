"""The worker's jobs as administrators see them: counted, listed, tried again, dropped."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, connection, transaction
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.jobs.desk_check import KINDS
from claims.jobs.job_failures import OnGiveUp
from claims.jobs.stalled_jobs import as_object
from claims.models import JobError

KEPT_DAYS = 30
SHOWN = 100
STATES = ("doing", "failed", "todo")


def counts() -> dict[str, int]:
    """How many jobs there are in each state that is of interest."""
    with connection.cursor() as cursor:
        cursor.execute(
            # As text: procrastinate's enum does not compare with an array of strings.
            "SELECT status::text, count(*) FROM procrastinate_jobs "
            "WHERE status::text = ANY(%s) GROUP BY status",
            [list(STATES)],
        )
        return dict.fromkeys(STATES, 0) | dict(cursor.fetchall())


def jobs_in(state: str) -> list[dict[str, Any]]:
    """The first of them, the newest failure or the longest wait on top, each with its error."""
    order = "-pk" if state == "failed" else "pk"
    jobs = list(
        ProcrastinateJob.objects.filter(status=state)
        .select_related("worker")
        .order_by(order)[:SHOWN]
    )
    errors = JobError.objects.in_bulk([job.pk for job in jobs], field_name="job_id")
    return [{"job": job, "error": errors.get(job.pk)} for job in jobs]


def try_again(number: int) -> bool:
    """Queue a failed job anew, with all its tries, and open what it is about; whether there was
    one, and nothing newer of the same kind waits.
    """
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "UPDATE procrastinate_jobs SET status = 'todo', attempts = 0, scheduled_at = NULL "
                "WHERE id = %s AND status IN ('failed', 'aborted') RETURNING task_name, args",
                [number],
            )
            row = cursor.fetchone()
            # What the job is about was told that it failed: it waits again, with its job.
            for kind in KINDS:
                if row and kind.task == row[0]:
                    record = as_object(row[1])[kind.argument]
                    failed = kind.model._default_manager.filter(pk=record, state="failed")
                    failed.update(state="queued")
    # A newer job of the same queueing lock waits already, and does the same.
    except IntegrityError:
        return False
    return row is not None


def drop(number: int, on_give_up: Mapping[str, OnGiveUp]) -> bool:
    """Take a job that waits or failed out of the queue; what it was about counts as failed.
    Whether there was one.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            # Not one that runs: its worker writes down the end of it.
            "DELETE FROM procrastinate_jobs WHERE id = %s AND status IN ('todo', 'failed') "
            "RETURNING task_name, args",
            [number],
        )
        row = cursor.fetchone()
        if row and row[0] in on_give_up:
            on_give_up[row[0]](as_object(row[1]))
    return row is not None


def forget_failed() -> None:
    """Drop what failed more than a month ago, and the errors of jobs that are gone."""
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM procrastinate_jobs AS job WHERE status IN ('failed', 'aborted') "
            # By its last event: a job that was tried again last week is not old.
            "AND NOT EXISTS (SELECT FROM procrastinate_events AS event WHERE event.job_id = job.id "
            "AND event.at > now() - make_interval(days => %s))",
            [KEPT_DAYS],
        )
    JobError.objects.exclude(job_id__in=ProcrastinateJob.objects.values("pk")).delete()
