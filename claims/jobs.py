"""The worker's jobs; a job is committed together with what it is for."""

from __future__ import annotations

from procrastinate.contrib.django import app

from articles.intake import READ_ARTICLE
from articles.models import ExtractionRun

from .finding import find_claims


@app.task(name=READ_ARTICLE, queue="reading")
def read_article(run_id: int) -> None:
    """Read an article and store its claims. A run that is no longer open was done by an earlier try."""
    run = ExtractionRun.objects.select_related("article").get(pk=run_id)
    if not run.is_open:
        return
    try:
        find_claims(run)
    except Exception:
        run.fail("The extraction failed; the operator's log has the details.")
        raise
