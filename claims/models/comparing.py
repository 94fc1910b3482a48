"""That an article's claims changed, told to the worker that compares them."""

from __future__ import annotations

from django.db import transaction
from procrastinate.contrib.django import app as jobs
from procrastinate.exceptions import AlreadyEnqueued

COMPARE_CLAIMS = "compare_claims"


def compare_later(article: int) -> None:
    """Queue a comparison of the article's claims, committed with the change itself; one that waits will do."""
    try:
        with transaction.atomic():
            jobs.configure_task(COMPARE_CLAIMS, queueing_lock=f"compare-{article}").defer(article_id=article)
    except AlreadyEnqueued:
        pass
