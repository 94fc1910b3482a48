"""The worker's jobs, with procrastinate's own worker on the test database."""

import asyncio
import datetime as dt
from types import SimpleNamespace

import pytest
from asgiref.sync import sync_to_async
from django.db import connection, connections
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.registration import READ_ARTICLE, add_article
from claims import jobs
from claims.models import Claim


def work():
    with app.replace_connector(app.connector.get_worker_connector()) as worker:
        worker.run_worker(
            wait=False, install_signal_handlers=False, listen_notify=False, queues=["reading"]
        )


@pytest.fixture
def article(queue):
    return add_article(
        title="Brücke", language="de", text="Ada Sommer sagte: „Wir bauen die Brücke.“"
    )[0]


def test_the_worker_reads_a_queued_article(article):
    work()
    assert article.latest_run.state == "done"
    assert Claim.objects.get(kind="Direct").quote == "„Wir bauen die Brücke.“"


def test_a_text_that_cannot_be_read_fails_with_its_reason(article):
    type(article).objects.filter(pk=article.pk).update(language="xx")
    work()
    assert (article.latest_run.state, Claim.objects.count()) == ("failed", 0)
    assert "xx" in article.latest_run.message


def test_a_run_that_breaks_is_failed_and_stores_nothing(article, monkeypatch):
    def break_down(*args):
        raise RuntimeError("out of memory")

    monkeypatch.setattr("claims.detection.claim_creation.store", break_down)
    work()
    assert (article.latest_run.state, Claim.objects.count()) == ("failed", 0)


def stall(attempts):
    """Leave the job as a worker leaves it that was killed: being done, by a worker whose heartbeat
    is old.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (%s) RETURNING id",
            [dt.datetime.now(dt.UTC) - dt.timedelta(minutes=5)],
        )
        (worker,) = cursor.fetchone()
        cursor.execute(
            "UPDATE procrastinate_jobs SET status = 'doing', attempts = %s, worker_id = %s "
            "WHERE task_name = %s",
            [attempts, worker, READ_ARTICLE],
        )


def retry_stalled():
    async def run():
        with app.replace_connector(app.connector.get_worker_connector()) as worker:
            async with worker.open_async():
                await jobs.retry_stalled.func(SimpleNamespace(app=worker), 0)
        await sync_to_async(connections.close_all)()

    asyncio.run(run())


def test_the_job_of_a_killed_worker_is_done_by_the_next(article):
    stall(attempts=0)
    article.latest_run.begin()
    retry_stalled()
    work()
    assert article.latest_run.state == "done"


def test_a_job_that_kills_every_worker_is_given_up(article):
    stall(attempts=jobs.MOST_TRIES)
    article.latest_run.begin()
    retry_stalled()
    assert article.latest_run.state == "failed"
    assert ProcrastinateJob.objects.get(task_name=READ_ARTICLE).status == "failed"


def test_jobs_that_wait_during_an_upgrade_are_found_by_their_names():
    """A queued job is a name in the database: no move of code may change it."""
    assert set(app.tasks) >= {
        "claims.jobs.forget",
        "claims.jobs.forget_reports",
        "claims.jobs.retry_stalled",
        "claims.jobs.sweep_files",
        "compare_claims",
        "compare_records",
        "read_article",
        "resolve_mentions",
        "take_snapshot",
        "work_off_bulk_change",
        "write_report",
    }
