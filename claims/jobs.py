"""The worker's jobs; a job is committed together with what it is for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from asgiref.sync import sync_to_async
from procrastinate import JobContext
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from articles.models import Article, ExtractionRun
from articles.registration import READ_ARTICLE
from claims.comparison.similar_claims import compare_claims_of
from claims.detection.claim_creation import find_claims
from claims.detection.speaker_resolution import resolve_mentions_of
from claims.display.co_mentions import met_with_both
from claims.export.background_reports import forget_expired, write
from claims.models import BulkChange, Report, Snapshot
from claims.models.base.comparison_queue import COMPARE_CLAIMS
from claims.models.desk.report import WRITE_REPORT
from claims.review import presence
from claims.review.bulk_actions import WORK_OFF, forget_previews
from claims.sources.snapshots import TAKE_SNAPSHOT, take_snapshot
from claims.sources.storage import sweep
from claims.sources.suggestions import suggest
from fetching import Problem
from speakers.duplicates import compare
from speakers.resolution import COMPARE, RESOLVE, compare_later

MOST_TRIES = 3


@app.task(name=READ_ARTICLE, queue="reading")
def read_article(run_id: int) -> None:
    """Read an article and store its claims. A run that is no longer open was done by an earlier
    try.
    """
    run = ExtractionRun.objects.select_related("article").get(pk=run_id)
    if not run.is_open:
        return
    try:
        find_claims(run)
    except Exception:
        run.fail("The extraction failed; the operator's log has the details.")
        raise


@app.task(name=RESOLVE, queue="reading")
def resolve_mentions(speakers: list[int]) -> None:
    """Look again at what is still open and may mean one of these records, which were made, changed
    or merged.
    """
    resolve_mentions_of(speakers)
    compare_later(speakers)


@app.task(name=COMPARE, queue="reading")
def compare_records(speakers: list[int]) -> None:
    """Find anew which records may be one with these."""
    compare(speakers, met_with_both)


@app.task(name=COMPARE_CLAIMS, queue="reading")
def compare_claims(article_id: int) -> None:
    """Find what the article's claims are like, and with that what to suggest for them."""
    article = Article.objects.get(pk=article_id)
    compare_claims_of(article)
    suggest(article)


@app.task(name=WRITE_REPORT, queue="reading")
def write_report(report_id: str) -> None:
    """Write the claims that a list shows into a file. One that is no longer open was done by an
    earlier try.
    """
    report = Report.objects.select_related("asked_by").filter(pk=report_id).first()
    if report and report.is_open:
        write(report)


@app.periodic(cron="17 * * * *")
@app.task(queueing_lock="forget_reports")
def forget_reports(timestamp: int) -> None:
    """Take away the files that are kept no longer."""
    forget_expired()


@app.task(name=TAKE_SNAPSHOT, queue="fetching")
def take_snapshot_of(snapshot_id: int) -> None:
    """Store what a source says. A snapshot that is no longer open was taken by an earlier try."""
    snapshot = Snapshot.objects.select_related("source__file").get(pk=snapshot_id)
    if not snapshot.is_open:
        return
    try:
        take_snapshot(snapshot)
    except Exception:
        give_up_snapshot(snapshot_id)
        raise


@app.periodic(cron="17 3 * * *")
@app.task(queueing_lock="sweep_files")
def sweep_files(timestamp: int) -> None:
    """Remove files that were never finished."""
    sweep()


@app.task(name=WORK_OFF, queue="reading")
def work_off_bulk_change(bulk_id: int) -> None:
    """Do what an editor confirmed for many claims; a job that is begun again goes on where it
    was.
    """
    bulk = BulkChange.light.get(pk=bulk_id)
    try:
        bulk.work_off()
    except Exception:
        bulk.fail()
        raise


@app.periodic(cron="*/10 * * * *")
@app.task(queueing_lock="forget")
def forget(timestamp: int) -> None:
    """Who had which article open is nobody's business afterwards, and what was never confirmed is
    not wanted.
    """
    presence.forget()
    forget_previews()


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="retry_stalled", pass_context=True)
async def retry_stalled(context: JobContext, timestamp: int) -> None:
    """Hand on the jobs of a worker that died; give up one that took several workers down with
    it.
    """
    manager = context.app.job_manager
    for task, (subject, let_go) in LET_GO.items():
        for job in await manager.get_stalled_jobs(task_name=task):
            if job.attempts < MOST_TRIES:
                await manager.retry_job(job)
            else:
                await manager.finish_job(job, status=Status.FAILED, delete_job=False)
                await sync_to_async(let_go)(job.task_kwargs[subject])


def give_up(run_id: Any) -> None:
    for run in ExtractionRun.objects.filter(pk=run_id, state__in=ExtractionRun.OPEN):
        run.fail(
            "The reader stopped several times on this text; the operator's log has the details."
        )


def give_up_snapshot(snapshot_id: Any) -> None:
    for snapshot in Snapshot.objects.open().filter(pk=snapshot_id):
        snapshot.fail(Problem.BROKEN)


def give_up_bulk_change(bulk_id: Any) -> None:
    BulkChange.light.get(pk=bulk_id).fail()


# What a job that is given up was about, and how that is told.
LET_GO: dict[str, tuple[str, Callable[[Any], None]]] = {
    READ_ARTICLE: ("run_id", give_up),
    TAKE_SNAPSHOT: ("snapshot_id", give_up_snapshot),
    WORK_OFF: ("bulk_id", give_up_bulk_change),
}
