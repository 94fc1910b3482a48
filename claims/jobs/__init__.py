"""The worker's jobs; a job is committed together with what it is for."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Any

from django.db import transaction
from django.utils.dateparse import parse_date
from procrastinate.contrib.django import app

from articles.incoming_items.queued_items import read_queued_item
from articles.incoming_items.reading import READ_INCOMING
from articles.incoming_items.rechecks import queue_due_rechecks
from articles.models import Article, ExtractionRun, IncomingItem
from articles.priorities import AWAITED
from articles.registration import READ_ARTICLE
from claims.calibration.worthiness import weigh_claims_of
from claims.comparison.similar_claims import compare_claims_of
from claims.detection.claim_creation import find_claims
from claims.detection.speaker_names import speakers_in
from claims.detection.speaker_resolution import resolve_mentions_of
from claims.detection.wordings import PROPOSE_WORDINGS, propose_for_articles, queue_next_wordings
from claims.display.balance import count_lines
from claims.display.co_mentions import shared_co_mentions
from claims.export.background_reports import forget_expired, write_report_file
from claims.jobs.bulk_reading import in_parts, take_others_along, taken_along
from claims.jobs.given_up_jobs import GIVEN_UP
from claims.jobs.job_administration import forget_failed
from claims.jobs.job_failures import FailureNotice, Retries
from claims.jobs.stalled_jobs import recover_stalled_jobs
from claims.models import BalanceReport, BulkChange, Distribution, Report, Snapshot, Source
from claims.models.base.comparison_queue import COMPARE_CLAIMS
from claims.models.base.notification import MAIL_NOTIFICATIONS, forget_notifications
from claims.models.desk.balance_report import COUNT_BALANCE
from claims.models.desk.report import WRITE_REPORT
from claims.review import presence
from claims.review.bulk_actions import WORK_OFF, forget_previews
from claims.review.notification_mail import mail_notifications_of, queue_daily_mail
from claims.review.queue_admission import admit_articles, admit_claims_of
from claims.review.watches import tell_watchers_of
from claims.sources.post_looks import look_at_due_posts
from claims.sources.snapshots import TAKE_SNAPSHOT, capture_snapshot
from claims.sources.storage import remove_unfinished
from claims.sources.suggestions import suggest_for_articles
from record_versions.kept_query import Given, KeptQuery
from speakers.merging.duplicates import compare
from speakers.resolution_queue import COMPARE, RESOLVE, queue_record_comparison

logger = logging.getLogger(__name__)

# Housekeeping waits for nobody's backlog.
AT_ONCE: dict[str, Any] = {"retry": Retries(), "task_middleware": [FailureNotice()], "priority": 10}


def _kept(task: str, *around: Callable[..., Any]) -> dict[str, Any]:
    """What makes the task safe against faults; ``around`` it is done within that."""
    return {
        "name": task,
        "retry": Retries(),
        "task_middleware": [FailureNotice(GIVEN_UP.get(task)), *around],
    }


@app.task(**_kept(READ_INCOMING), queue="fetching")
def read_incoming(item_id: int, turn: str = "") -> None:
    """Fetch and read what was handed in; an item that is not open was done by an earlier try."""
    if item := IncomingItem.objects.open().filter(pk=item_id).first():
        read_queued_item(item, turn)
        same = [each["article"] for each in item.outcomes if each.get("fate") == "same"]
        Source.learn_addresses(same)
        if item.priority >= AWAITED:
            admit_articles(same)


@app.task(**_kept(READ_ARTICLE, take_others_along), queue="reading")
def read_queued_article(run_id: int) -> None:
    """Read an article, and others that the job took along; each by itself where they cannot be read
    at once.
    """
    others = taken_along()
    try:
        read_runs([run_id, *others.runs])
    except Exception as error:
        if not others.runs:
            raise
        logger.warning("%s articles are read one by one: %r", len(others.runs) + 1, error)
        others.give_back()
        read_runs([run_id])


def read_runs(runs: Sequence[int]) -> None:
    """Read the runs' articles, store their claims, and compare these and the speakers with all on
    record. A run that is no longer open was done by an earlier try, which may not have come to the
    comparisons; one that is gone was erased.
    """
    for part in in_parts(_RUNS(pks=list(runs))):
        first_read: dict[int, set[int]] = {}
        if due := [run for run in part if run.is_open]:
            first_read = find_claims(*due)
        read = [run.article for run in part if run.state != ExtractionRun.State.FAILED]
        if read:
            _look_around(read, [each for each in read if each.pk not in first_read], is_read=True)
            compare(_speakers_in(read, first_read), shared_co_mentions)


def _speakers_in(articles: Sequence[Article], first_read: Mapping[int, set[int]]) -> list[int]:
    """The records that the articles name, some of which are known from reading them."""
    others = [article for article in articles if article.pk not in first_read]
    of_others = speakers_in(*others) if others else []
    return sorted({*of_others, *chain.from_iterable(first_read.values())})


_RUNS: KeptQuery[ExtractionRun] = KeptQuery(
    lambda: (
        ExtractionRun.objects.select_related("article")
        .filter(pk__among=Given("pks"))
        .order_by("pk")
    )
)


@app.task(**_kept(RESOLVE), queue="reading")
def resolve_mentions(speakers: list[int]) -> None:
    """Look again at what is still open and may mean one of these records, which were made, changed
    or merged.
    """
    resolve_mentions_of(speakers)
    queue_record_comparison(speakers)


@app.task(**_kept(COMPARE), queue="reading")
def compare_records(speakers: list[int]) -> None:
    """Find anew which records may be one with these."""
    compare(speakers, shared_co_mentions)


@app.task(**_kept(COMPARE_CLAIMS), queue="reading")
def compare_claims(article_id: int) -> None:
    """Find what the article's claims are like, what to suggest for them with that, how worth
    checking they look, and wordings for those that changed.
    """
    if article := Article.objects.filter(pk=article_id).first():
        _look_around([article], [article])


def _look_around(
    articles: Sequence[Article], known: Sequence[Article], *, is_read: bool = False
) -> None:
    """``known`` are those that had claims before, some of which may want a wording."""
    suggest_for_articles(*articles, compared=compare_claims_of(*articles))
    for article in articles:
        # What was just read is weighed, but for what came here from an earlier version.
        if not is_read or article.previous_id is not None:
            weigh_claims_of(article)
    if known:
        propose_for_articles(*known)
    admit_claims_of(*articles)
    tell_watchers_of(*articles)


@app.task(**_kept(PROPOSE_WORDINGS), queue="reading")
def propose_wordings_of(article_id: int) -> None:
    """Give a wording to the claims of an article that an earlier version found without one."""
    if article := Article.objects.filter(pk=article_id).first():
        propose_for_articles(article)


@app.periodic(cron="*/10 * * * *")
@app.task(queueing_lock="queue_wordings", **AT_ONCE)
def queue_missing_wordings(timestamp: int) -> None:
    """Queue the next articles whose claims have no wording, a batch at a time."""
    queue_next_wordings()


@app.task(**_kept(WRITE_REPORT), queue="reading")
def write_report(report_id: str) -> None:
    """Write the claims that a list shows into a file. One that is no longer open was done by an
    earlier try.
    """
    report = Report.objects.select_related("asked_by").filter(pk=report_id).first()
    if report and report.is_open:
        write_report_file(report)


@app.task(**_kept(COUNT_BALANCE), queue="reading")
def count_balance(by: str, since: str, until: str) -> None:
    """Count what takes longer than a page may wait."""
    begin, end = (parse_date(day) if day else None for day in (since, until))
    with transaction.atomic():
        BalanceReport.keep(by, begin, end, count_lines(by, begin, end))


@app.periodic(cron="23 * * * *")
@app.task(queueing_lock="recheck_articles", **AT_ONCE)
def recheck_articles(timestamp: int) -> None:
    """Queue looks at the addresses of articles, as often as the desk wants them."""
    queue_due_rechecks()


@app.periodic(cron="41 * * * *")
@app.task(queueing_lock="look_at_posts", queue="fetching", **AT_ONCE)
def look_at_posts(timestamp: int) -> None:
    """Ask the platforms for embedded posts again, where the operator allows it."""
    look_at_due_posts()


@app.periodic(cron="17 * * * *")
@app.task(queueing_lock="forget_reports", **AT_ONCE)
def forget_reports(timestamp: int) -> None:
    """Take away the files that are kept no longer, and who got what long ago."""
    forget_expired()
    Distribution.forget_old()
    BalanceReport.forget_old()


@app.task(**_kept(TAKE_SNAPSHOT), queue="fetching")
def take_snapshot_of(snapshot_id: int) -> None:
    """Store what a source says. A snapshot that is no longer open was taken by an earlier try."""
    snapshot = Snapshot.objects.select_related("source__file").filter(pk=snapshot_id).first()
    if snapshot and snapshot.is_open:
        capture_snapshot(snapshot)


# At night, since it walks over every file on the disk.
@app.periodic(cron="17 3 * * *")
@app.task(queueing_lock="sweep_files", **AT_ONCE)
def sweep_files(timestamp: int) -> None:
    """Remove files that were never finished."""
    remove_unfinished()


@app.task(**_kept(WORK_OFF), queue="reading")
def work_off_bulk_change(bulk_id: int) -> None:
    """Do what an editor confirmed for many claims; a job that is begun again goes on where it
    was.
    """
    if bulk := BulkChange.light.filter(pk=bulk_id).first():
        bulk.work_off()


@app.periodic(cron="*/10 * * * *")
@app.task(queueing_lock="forget", **AT_ONCE)
def forget(timestamp: int) -> None:
    """Who had which article open is nobody's business afterwards, and what was never confirmed is
    not wanted.
    """
    presence.forget_expired_presence()
    forget_previews()


@app.task(queueing_lock="retry_stalled", **AT_ONCE)
def retry_stalled(timestamp: int = 0) -> None:
    """Jobs of this name still wait where an earlier version ran; the watch does it now."""
    recover_stalled_jobs(GIVEN_UP)


@app.task(**_kept(MAIL_NOTIFICATIONS), queue="fetching")
def mail_notifications(user_id: int) -> None:
    """Mail somebody what waits for them; what an earlier try sent does not wait any more."""
    mail_notifications_of(user_id)


@app.periodic(cron="7 * * * *")
@app.task(queueing_lock="queue_daily_mail", **AT_ONCE)
def queue_mail_of_the_day(timestamp: int) -> None:
    """Queue the mails of those who want one a day, and drop what was read long ago."""
    queue_daily_mail()
    forget_notifications()


@app.periodic(cron="43 4 * * *")
@app.task(queueing_lock="forget_failed_jobs", **AT_ONCE)
def forget_failed_jobs(timestamp: int) -> None:
    """Drop what failed and was not looked at for a month."""
    forget_failed()
