"""The worker's jobs of this room."""

from __future__ import annotations

from procrastinate.contrib.django import app

from api.webhooks.sender import SEND_WEBHOOKS, forget_old_messages, send_due
from claims.jobs.job_failures import FailureNotice, Retries


@app.task(
    name=SEND_WEBHOOKS,
    queue="fetching",
    retry=Retries(),
    task_middleware=[FailureNotice()],
    priority=10,
)
def send_webhooks(webhook_id: int) -> None:
    """Send what is due; a webhook that is begun again goes on where it was."""
    send_due(webhook_id)


@app.periodic(cron="37 4 * * *")
@app.task(
    queueing_lock="forget_messages", retry=Retries(), task_middleware=[FailureNotice()], priority=10
)
def forget_messages(timestamp: int) -> None:
    """Messages are no archive."""
    forget_old_messages()
