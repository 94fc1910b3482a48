"""That an article's claims changed, told to the worker that compares them."""

from __future__ import annotations

from django.db import transaction
from procrastinate.contrib.django import app as jobs
from procrastinate.exceptions import AlreadyEnqueued

COMPARE_CLAIMS = "compare_claims"


def queue_claim_comparison(article: int) -> None:
    """Queue a comparison of the article's claims, committed with the change itself; one that waits
    will do.
    """
    try:
        with transaction.atomic():
            # Not while the article is read: what is read replaces the claims.
            task = jobs.configure_task(
                COMPARE_CLAIMS, lock=f"article-{article}", queueing_lock=f"compare-{article}"
            )
            task.defer(article_id=article)
    except AlreadyEnqueued:
        pass
