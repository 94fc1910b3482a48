"""Jobs of which one that waits will do."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from procrastinate.contrib.django import app as jobs
from procrastinate.exceptions import AlreadyEnqueued


def queue_unless_waiting(
    task: str,
    *,
    lock: str,
    queueing_lock: str,
    priority: int = 0,
    at: datetime | None = None,
    **arguments: Any,
) -> None:
    """Queue the job, committed with the change itself, unless one of the same ``queueing_lock``
    waits already. Those of one ``lock`` run one after the other; none begins before ``at``.
    """
    job = jobs.configure_task(
        task, lock=lock, queueing_lock=queueing_lock, priority=priority, schedule_at=at
    )
    try:
        with transaction.atomic():
            job.defer(**arguments)
    except AlreadyEnqueued:
        pass
