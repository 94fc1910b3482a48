"""That an article's claims changed, told to the worker that compares them."""

from __future__ import annotations

from claims.models.base.job_queue import queue_unless_waiting

COMPARE_CLAIMS = "compare_claims"


def queue_claim_comparison(article: int) -> None:
    """Queue a comparison of the article's claims, committed with the change itself; one that waits
    will do.
    """
    queue_unless_waiting(
        COMPARE_CLAIMS,
        # Not while the article is read: what is read replaces the claims.
        lock=f"article-{article}",
        queueing_lock=f"compare-{article}",
        article_id=article,
    )
