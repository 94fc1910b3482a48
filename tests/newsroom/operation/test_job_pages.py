"""Administrators see the worker's jobs, try them again, and drop them."""

import json

import pytest
from django.db import connection
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.models import ExtractionRun
from claims.models import JobError
from tests.cast import an_article, client_of


def a_job(status="failed", task="read_article", queueing_lock=None, **arguments):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs "
            "(queue_name, task_name, args, status, attempts, queueing_lock) "
            "VALUES ('reading', %s, %s, %s, 3, %s) RETURNING id",
            [task, json.dumps(arguments), status, queueing_lock],
        )
        return cursor.fetchone()[0]


@pytest.fixture
def failed(queue):
    run = ExtractionRun.objects.create(article=an_article(), state="failed", message="no")
    number = a_job(run_id=run.pk)
    JobError.objects.create(job_id=number, error="RuntimeError: <b>words</b>", trace="line 7")
    return number, run


def test_the_page_shows_what_runs_waits_and_failed_with_the_error(alma, failed):
    a_job("doing", task="write_report")
    a_job("todo", task="take_snapshot")
    page = client_of(alma).get(reverse("jobs")).content.decode()
    for shown in ("Running (1)", "Failed (1)", "Waiting (1)", "write_report", "take_snapshot",
                  "RuntimeError: &lt;b&gt;words", "line 7"):  # fmt: skip
        assert shown in page


def test_a_failed_job_is_tried_again_with_what_it_is_about(alma, failed):
    number, run = failed
    answer = client_of(alma).post(reverse("retry_job", args=[number]))
    assert (answer.status_code, answer.url) == (302, reverse("jobs"))
    job = ProcrastinateJob.objects.get(pk=number)
    assert (job.status, job.attempts) == ("todo", 0)
    run.refresh_from_db()
    assert run.state == "queued"


@pytest.mark.parametrize("status", ["todo", "doing"])
def test_what_has_not_failed_is_not_tried_again(alma, queue, status):
    number = a_job(status)
    page = client_of(alma).post(reverse("retry_job", args=[number]), follow=True).content.decode()
    assert "no longer there" in page
    assert ProcrastinateJob.objects.get(pk=number).status == status


def test_a_job_whose_work_a_newer_one_does_is_left_as_it_is(alma, queue):
    number = a_job(task="compare_claims", queueing_lock="compare-1")
    a_job("todo", task="compare_claims", queueing_lock="compare-1")
    client_of(alma).post(reverse("retry_job", args=[number]))
    assert ProcrastinateJob.objects.get(pk=number).status == "failed"


def test_a_reading_that_was_begun_anew_since_is_not_tried_again(alma, failed):
    number, run = failed
    ExtractionRun.objects.create(article=run.article)
    client_of(alma).post(reverse("retry_job", args=[number]))
    assert ProcrastinateJob.objects.get(pk=number).status == "failed"


def test_a_job_is_dropped_and_what_it_was_about_has_failed(alma, queue):
    run = ExtractionRun.objects.create(article=an_article())
    number = a_job("todo", run_id=run.pk)
    client_of(alma).post(reverse("drop_job", args=[number]))
    assert not ProcrastinateJob.objects.filter(pk=number).exists()
    run.refresh_from_db()
    assert run.state == "failed"


def test_a_running_job_cannot_be_dropped(alma, queue):
    number = a_job("doing")
    client_of(alma).post(reverse("drop_job", args=[number]))
    assert ProcrastinateJob.objects.filter(pk=number).exists()


def test_get_changes_nothing(alma, failed):
    for name in ("retry_job", "drop_job"):
        assert client_of(alma).get(reverse(name, args=[failed[0]])).status_code == 405
