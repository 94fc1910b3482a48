"""No record is open without a job, and what is found so is mended."""

import io

import pytest
from django.core.management import call_command
from django.db import connection
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.models import ExtractionRun
from claims.jobs.desk_check import check
from claims.jobs.given_up_jobs import GIVEN_UP
from claims.models import BulkChange, ChangeSet, Report, Snapshot
from tests.cast import a_source, an_article, person


def a_running_bulk_change():
    edda = person("edda", "editor")
    return BulkChange.objects.create(
        action="accept", number=0, state="running", made_by=edda,
        change_set=ChangeSet.objects.create(action="accepted", made_by=edda),
    )  # fmt: skip


OPEN = {
    "reading": lambda: ExtractionRun.objects.create(article=an_article()),
    "snapshot": lambda: Snapshot.objects.create(source=a_source(), state="queued"),
    "report": lambda: Report.objects.create(asked_by=person("edda", "editor")),
    "bulk change": lambda: a_running_bulk_change(),
}
ARGUMENT = {"reading": "run_id", "snapshot": "snapshot_id", "report": "report_id",
            "bulk change": "bulk_id"}  # fmt: skip


def give_job(kind, record, status):
    check(GIVEN_UP)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = %s", [status])


@pytest.mark.parametrize("kind", OPEN)
def test_what_is_open_without_a_job_gets_one(queue, kind):
    record = OPEN[kind]()
    (finding,) = check(GIVEN_UP)
    assert str(finding) == f"{kind} {record.pk} is open without a job: queued again"
    assert ProcrastinateJob.objects.get().args == {
        ARGUMENT[kind]: record.pk if isinstance(record.pk, int) else str(record.pk)
    }
    assert check(GIVEN_UP) == []


@pytest.mark.parametrize("kind", OPEN)
def test_what_is_open_though_its_job_failed_has_failed(queue, kind):
    record = OPEN[kind]()
    give_job(kind, record, "failed")
    (finding,) = check(GIVEN_UP)
    assert "its job had failed" in str(finding)
    assert type(record)._default_manager.get(pk=record.pk).state == "failed"
    assert check(GIVEN_UP) == []


@pytest.mark.parametrize("status", ["todo", "doing"])
def test_what_waits_for_a_job_that_is_there_is_left_alone(queue, status):
    record = OPEN["reading"]()
    give_job("reading", record, status)
    if status == "doing":
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id")
            cursor.execute("UPDATE procrastinate_jobs SET worker_id = %s", [cursor.fetchone()[0]])
    assert check(GIVEN_UP) == []


def test_the_command_says_what_it_mended_or_that_nothing_is_wrong(queue):
    OPEN["reading"]()
    for dry, told in ((True, "left"), (False, "queued again"), (False, "Nothing is wrong.")):
        said = io.StringIO()
        call_command("check_desk", dry_run=dry, stdout=said)
        assert said.getvalue().strip().endswith(told)


def test_jobs_of_workers_that_are_gone_are_handed_on(queue):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, status) "
            "VALUES ('reading', 'compare_records', 'doing')"
        )
    (left,) = check(GIVEN_UP, mend=False)
    assert ProcrastinateJob.objects.get().status == "doing"
    assert "1 jobs of workers that are gone" in str(left)
    check(GIVEN_UP)
    assert ProcrastinateJob.objects.get().status == "todo"
