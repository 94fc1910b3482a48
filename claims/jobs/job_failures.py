"""How often a job is tried, and what is told when it is given up.

What passes by itself – a lost connection, a deadlock, a full disk, a time-out – is tried for
hours, later each time. Anything else is taken for the input's fault after three tries.
"""

from __future__ import annotations

import errno
import logging
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from django.db import DatabaseError, InterfaceError, OperationalError, close_old_connections
from procrastinate import JobContext
from procrastinate.jobs import Job
from procrastinate.retry import BaseRetryStrategy, RetryDecision
from procrastinate.worker import Worker

from claims.models import JobError

logger = logging.getLogger(__name__)

MOST_TRIES = 3
MOST_TRIES_OF_TEMPORARY = 20  # about two and a half hours
LONGEST_WAIT = 600  # seconds
FULL = (errno.ENOSPC, errno.EDQUOT)
TEMPORARY = (OperationalError, InterfaceError, TimeoutError, ConnectionError)

OnGiveUp = Callable[[Mapping[str, Any]], None]


def is_temporary(
    error: BaseException | None, kinds: tuple[type[BaseException], ...] = TEMPORARY
) -> bool:
    """Whether another try may well succeed with the same input: the error, or what it came from,
    is of one of these kinds, or the disk was full.
    """
    while error is not None:
        if isinstance(error, kinds):
            return True
        if isinstance(error, OSError) and error.errno in FULL:
            return True
        error = error.__cause__
    return False


def seconds_to_wait(error: BaseException, tries_before: int) -> int | None:
    """Until the next try; None if there is none."""
    if is_temporary(error):
        if tries_before + 1 >= MOST_TRIES_OF_TEMPORARY:
            return None
        return min(5 * (1 << min(tries_before, 10)), LONGEST_WAIT)
    return 10 * (tries_before + 1) if tries_before + 1 < MOST_TRIES else None


class Retries(BaseRetryStrategy):
    """The rule above, as the worker asks for it."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        wait = seconds_to_wait(exception, job.attempts)
        return None if wait is None else RetryDecision(retry_in={"seconds": wait})


class FailureNotice:
    """Around a task: writes down why it failed, and says so to what it was about when that was
    the last try.
    """

    def __init__(self, on_give_up: OnGiveUp | None = None) -> None:
        self.on_give_up = on_give_up

    def __call__(self, call_next: Callable[[], Any], context: JobContext, worker: Worker) -> Any:
        try:
            # a connection that the server dropped between two jobs costs no try
            close_old_connections()
            return call_next()
        except Exception as error:
            self._tell(error, context.job)
            raise

    def _tell(self, error: Exception, job: Job) -> None:
        try:
            note_error(job.id or 0, error)
            if self.on_give_up and seconds_to_wait(error, job.attempts) is None:
                self.on_give_up(job.task_kwargs)
        except DatabaseError:  # the hourly check finds what could not be told
            logger.warning("The failure of job %s could not be written down", job.id)


def note_error(job_id: int, error: BaseException) -> None:
    """Keep the last error of the job, for administrators."""
    last = "".join(traceback.format_exception(error)[-4:])[-4000:].replace("\0", "")
    JobError.objects.update_or_create(
        job_id=job_id,
        defaults={"error": f"{type(error).__name__}: {error}"[:500].replace("\0", ""),
                  "trace": last},
    )  # fmt: skip
