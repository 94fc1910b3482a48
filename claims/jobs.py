"""The worker's jobs; a job is committed together with what it is for."""

from __future__ import annotations

from procrastinate import JobContext
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


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="retry_stalled", pass_context=True)
async def retry_stalled(context: JobContext, timestamp: int) -> None:
    """Hand on the jobs of a worker that died: its heartbeat has stopped, its run is still open."""
    manager = context.app.job_manager
    for job in await manager.get_stalled_jobs():
        await manager.retry_job(job)
