"""The worker's jobs, with procrastinate's own worker on the test database."""

import datetime as dt
import errno
import json
import time
from types import SimpleNamespace

import pytest
from django.db import InterfaceError, OperationalError, connection, transaction
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob, ProcrastinateWorker

from articles.incoming_items.reading import HandedIn, receive
from articles.models import ExtractionRun, IncomingItem
from articles.registration import READ_ARTICLE, add_article
from claims.comparison.alike_claims import Comparison
from claims.jobs import job_failures
from claims.jobs.given_up_jobs import GIVEN_UP
from claims.jobs.sign_of_life import WORKER_LOCK, SignOfLife
from claims.jobs.stalled_jobs import recover_stalled_jobs
from claims.jobs.watch import Watch
from claims.jobs.worker_connector import WorkerConnector
from claims.models import Claim, JobError
from claims.models.base.comparison_queue import COMPARE_CLAIMS, queue_claim_comparison
from claims.models.desk.report import WRITE_REPORT
from claims.review.bulk_actions import WORK_OFF
from claims.sources.snapshots import TAKE_SNAPSHOT
from speakers.resolution_queue import COMPARE, RESOLVE


def work():
    with app.replace_connector(WorkerConnector()) as worker:
        worker.run_worker(
            wait=False,
            install_signal_handlers=False,
            listen_notify=False,
            queues=["reading", "fetching"],
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


def work_until_given_up():
    """All tries at once, without the pauses between them."""
    for _ in range(job_failures.MOST_TRIES_OF_TEMPORARY):
        with connection.cursor() as cursor:
            cursor.execute("UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE status='todo'")
        work()


def job():
    return ProcrastinateJob.objects.get(task_name=READ_ARTICLE)


def break_with(monkeypatch, *errors):
    """Storing what was found raises these, one after the other, and then works."""
    from claims.detection import claim_creation

    left, store = list(errors), claim_creation.store

    def broken(*args, **more):
        if left:
            raise left.pop(0)
        return store(*args, **more)

    monkeypatch.setattr("claims.detection.claim_creation.store", broken)


def test_a_poisonous_text_is_given_up_after_three_tries_and_stores_nothing(article, monkeypatch):
    break_with(monkeypatch, *[RuntimeError("out of words")] * 30)

    work()
    assert (article.latest_run.state, job().status) == ("running", "todo")
    assert job().scheduled_at > dt.datetime.now(dt.UTC)

    work_until_given_up()
    assert (article.latest_run.state, Claim.objects.count()) == ("failed", 0)
    assert (job().status, job().attempts) == ("failed", 3)
    assert JobError.objects.get(job_id=job().pk).error == "RuntimeError: out of words"


@pytest.mark.parametrize(
    "error",
    [
        OperationalError("the connection is lost"),
        InterfaceError("the connection is closed"),
        OSError(errno.ENOSPC, "No space left on device"),
        TimeoutError(),
    ],
)
def test_what_passes_by_itself_is_tried_more_often_and_then_done(article, monkeypatch, error):
    break_with(monkeypatch, *[error] * 7)

    work_until_given_up()

    assert article.latest_run.state == "done"
    assert Claim.objects.filter(kind="Direct").count() == 1


def test_what_a_worker_could_not_compare_is_compared_at_the_next_try(article, monkeypatch):
    compared = []

    def compare(*articles):
        (article,) = articles
        compared.append((article.pk, article.latest_run.state))
        if len(compared) == 1:
            raise RuntimeError("killed")
        return Comparison({}, [])

    monkeypatch.setattr("claims.jobs.compare_claims_of", compare)
    work()
    before = list(Claim.objects.values_list("pk", "version"))
    assert (len(before), job().status) == (1, "todo")

    work_until_given_up()
    assert compared == [(article.pk, "done")] * 2
    assert list(Claim.objects.values_list("pk", "version")) == before
    # what succeeded is not kept
    assert not ProcrastinateJob.objects.filter(task_name=READ_ARTICLE).exists()


def test_the_pause_doubles_and_has_an_end():
    gone = OperationalError("gone")
    pauses = [job_failures.seconds_to_wait(gone, tries) for tries in range(20)]
    assert pauses[:4] == [5, 10, 20, 40]
    assert pauses[10] == pauses[18] == 600
    assert pauses[19] is None


def test_an_article_that_two_workers_read_is_stored_once(article):
    from claims.detection.claim_creation import find_claims

    one, other = article.latest_run, article.latest_run
    find_claims(one)
    number = Claim.objects.count()
    find_claims(other)
    assert Claim.objects.count() == number > 0


def stall(attempts, silent_for=dt.timedelta(minutes=5)):
    """Leave the job as a worker leaves it that was killed: being done, by a worker whose heartbeat
    is old.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (%s) RETURNING id",
            [dt.datetime.now(dt.UTC) - silent_for],
        )
        (worker,) = cursor.fetchone()
        cursor.execute(
            "UPDATE procrastinate_jobs SET status = 'doing', attempts = %s, worker_id = %s "
            "WHERE task_name = %s",
            [attempts, worker, READ_ARTICLE],
        )
    return worker


def test_the_job_of_a_killed_worker_is_done_by_the_next(article):
    stall(attempts=0)
    ExtractionRun.begin([article.latest_run])
    assert recover_stalled_jobs(GIVEN_UP) == 1
    work()
    assert article.latest_run.state == "done"


def test_a_job_that_kills_every_worker_is_given_up(article):
    stall(attempts=job_failures.MOST_TRIES - 1)
    ExtractionRun.begin([article.latest_run])
    recover_stalled_jobs(GIVEN_UP)
    assert article.latest_run.state == "failed"
    assert job().status == "failed"
    assert "The worker ended in the middle" in JobError.objects.get(job_id=job().pk).error


def test_the_job_of_a_living_worker_is_left_alone(article):
    stall(attempts=0, silent_for=dt.timedelta(seconds=5))
    assert recover_stalled_jobs(GIVEN_UP) == 0
    assert job().status == "doing"


@pytest.mark.parametrize(
    "task", [RESOLVE, COMPARE, COMPARE_CLAIMS, TAKE_SNAPSHOT, WRITE_REPORT, WORK_OFF]
)
def test_no_kind_of_job_stays_with_a_dead_worker(queue, task):
    put_in_queue(task, status="doing")
    assert recover_stalled_jobs({}) == 1
    assert ProcrastinateJob.objects.get().status == "todo"


def test_a_stalled_job_gives_way_to_a_newer_one_of_its_queueing_lock(queue):
    put_in_queue(COMPARE_CLAIMS, status="doing", queueing_lock="compare-1")
    put_in_queue(COMPARE_CLAIMS, status="todo", queueing_lock="compare-1")
    recover_stalled_jobs({})
    assert sorted(ProcrastinateJob.objects.values_list("status", flat=True)) == ["aborted", "todo"]


def put_in_queue(task, status="todo", queueing_lock=None, **arguments):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, args, status, queueing_lock) "
            "VALUES ('reading', %s, %s, %s, %s)",
            [task, json.dumps(arguments), status, queueing_lock],
        )


def test_ten_thousand_jobs_that_wait_delay_the_watch_by_nothing(article):
    stall(attempts=0)
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name) "
            "SELECT 'reading', 'compare_records' FROM generate_series(1, 10000)"
        )
    Watch(GIVEN_UP).look()
    assert job().status == "todo"


def as_worker(number, *in_hand):
    """A watch as it stands in a worker that does these jobs."""
    watch = Watch(GIVEN_UP)
    watch._worker = SimpleNamespace(worker_id=number)
    watch._in_hand = set(in_hand)
    return watch


def test_a_job_whose_end_could_not_be_written_down_is_taken_up_though_its_worker_lives(article):
    worker = stall(attempts=0, silent_for=dt.timedelta(0))
    watch = as_worker(worker)
    watch.look()
    assert job().status == "doing"  # it may be just about to be written down
    watch.look()
    assert job().status == "todo"


def test_a_job_that_its_worker_has_in_hand_is_left_to_it(article):
    watch = as_worker(stall(attempts=0, silent_for=dt.timedelta(0)), job().pk)
    watch.look()
    watch.look()
    assert job().status == "doing"


def test_the_watch_knows_what_its_worker_has_in_hand(article):
    seen = []

    async def look(call_next, context, worker):
        seen.append((watch._in_hand == {context.job.id}, watch._worker is worker))
        return await call_next()

    watch = Watch(GIVEN_UP)
    with app.replace_connector(WorkerConnector()) as worker:
        worker.run_worker(
            wait=False, install_signal_handlers=False, listen_notify=False,
            queues=["reading"], worker_middleware=[watch.note, look],
        )  # fmt: skip
    watch._sign.end()
    assert set(seen) == {(True, True)}
    assert watch._in_hand == set()


def test_the_watch_checks_the_desk_every_hour(article, monkeypatch):
    clear_queue()
    watch = Watch(GIVEN_UP)
    watch.look()
    assert ProcrastinateJob.objects.count() == 0
    watch._checked_at -= 3601
    watch.look()
    assert job().status == "todo"


def clear_queue():
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE procrastinate_jobs CASCADE")


def test_jobs_that_wait_during_an_upgrade_are_found_by_their_names():
    """A queued job is a name in the database: no move of code may change it."""
    assert set(app.tasks) >= {
        "claims.jobs.forget",
        "claims.jobs.forget_failed_jobs",
        "claims.jobs.forget_reports",
        "claims.jobs.retry_stalled",
        "claims.jobs.sweep_files",
        "compare_claims",
        "compare_records",
        "read_article",
        "read_incoming",
        "resolve_mentions",
        "take_snapshot",
        "work_off_bulk_change",
        "write_report",
    }


def test_an_item_that_breaks_every_try_fails_with_a_word(queue, monkeypatch):
    monkeypatch.setattr("articles.incoming_items.queued_items.read_item", lambda item: 1 / 0)
    receive([HandedIn("address", "", "https://a.example/")])
    work_until_given_up()
    item = IncomingItem.objects.get()
    assert (item.state, "log" in item.outcomes[0]["error"]) == ("failed", True)


def test_a_job_that_a_job_queues_stands_and_falls_with_its_transaction(article, monkeypatch):
    def queue_and_break(run):
        with transaction.atomic():
            queue_claim_comparison(run.article_id)
            raise ValueError("broken")

    monkeypatch.setattr("claims.jobs.find_claims", queue_and_break)
    work()
    assert not ProcrastinateJob.objects.filter(task_name=COMPARE_CLAIMS).exists()


@pytest.fixture
def sign():
    sign = SignOfLife()
    yield sign
    sign.end()


def silent_job(sign):
    """The job of a worker that gave no heartbeat for a while and a sign before, and of a watch."""
    worker = stall(attempts=0, silent_for=dt.timedelta(seconds=15))
    sign.hold(worker)
    watch = Watch(GIVEN_UP)
    watch.look()
    return worker, watch


def test_a_worker_whose_session_holds_is_slow_and_not_dead(article, sign):
    _worker, watch = silent_job(sign)
    watch.look()
    assert job().status == "doing"


def test_the_job_of_a_worker_whose_session_ended_is_taken_up_at_once(article, sign):
    _worker, watch = silent_job(sign)
    sign.end()
    wait_for_the_end_of_its_session()
    watch.look()
    assert job().status == "todo"


def test_a_worker_that_shows_life_is_alive_though_its_session_was_dropped(article, sign):
    worker, watch = silent_job(sign)
    ProcrastinateWorker.objects.filter(pk=worker).update(last_heartbeat=timezone.now())
    sign.end()
    wait_for_the_end_of_its_session()
    watch.look()
    assert job().status == "doing"


def test_no_session_counts_as_ended_right_after_the_database_was_away(article, sign):
    silent_job(sign)
    sign.end()
    wait_for_the_end_of_its_session()
    Watch(GIVEN_UP).look()
    assert job().status == "doing"


def test_a_session_that_was_lost_is_had_again(article, sign):
    worker, watch = silent_job(sign)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE classid = %s",
                       [WORKER_LOCK])  # fmt: skip
    wait_for_the_end_of_its_session()
    sign.hold(worker)
    watch.look()
    assert job().status == "doing"


def wait_for_the_end_of_its_session():
    with connection.cursor() as cursor:
        for _ in range(600):
            cursor.execute("SELECT count(*) FROM pg_locks WHERE classid = %s", [WORKER_LOCK])
            if cursor.fetchone() == (0,):
                return
            time.sleep(0.05)
    raise AssertionError("the session does not end")
