"""The worker's jobs of this room."""

from __future__ import annotations

from procrastinate.contrib.django import app

from claims.jobs.job_failures import Retries
from newsroom.operation import history_chain


@app.periodic(cron="7 3 * * *")
@app.task(name="chain_history", queueing_lock="chain_history", retry=Retries(), priority=10)
def chain_history(timestamp: int) -> None:
    """Take the day's history into the chain."""
    history_chain.append_link()
