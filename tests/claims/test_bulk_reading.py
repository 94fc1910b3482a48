"""Articles that came in bulk are read several at a time, each as if it were alone."""

import datetime as dt
from types import SimpleNamespace

import pytest
from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.models import Article, ExtractionRun
from articles.priorities import AWAITED, BULK
from articles.registration import READ_ARTICLE, add_article
from claims import jobs
from claims.detection import claim_creation
from claims.jobs import bulk_reading
from claims.jobs.given_up_jobs import GIVEN_UP
from claims.jobs.stalled_jobs import recover_stalled_jobs
from claims.jobs.watch import Watch
from claims.models import Claim
from tests.cast import an_article
from tests.claims.test_jobs import work

NAMES = ("Ada Sommer", "Bo Winter", "Cem Herbst", "Dora Lenz")


def handed_in(name, priority=BULK, **facts):
    text = f"{name} sagte: „Wir bauen die Brücke über den Fluss im Jahr {len(name)}.“"
    return add_article(title=name, language="de", text=text, priority=priority, **facts)[0]


@pytest.fixture
def at_once(monkeypatch):
    """The titles of articles that were read at once, in order."""
    read, find = [], jobs.find_claims

    def noting(*runs):
        read.append([run.article.title for run in runs])
        return find(*runs)

    monkeypatch.setattr(jobs, "find_claims", noting)
    return read


def test_what_came_in_bulk_is_read_at_once_and_each_is_done(queue, at_once):
    articles = [handed_in(name) for name in NAMES]
    work()
    assert at_once == [list(NAMES)]
    assert [article.latest_run.state for article in articles] == ["done"] * 4
    assert [article.latest_run.found for article in articles] == [1] * 4
    spoken = Claim.objects.order_by("pk").values_list("article__title", "speaker__name")
    assert list(spoken) == [(name, name) for name in NAMES]
    assert not ProcrastinateJob.objects.filter(task_name=READ_ARTICLE).exists()
    assert not bulk_reading.in_hand


def test_what_an_editor_waits_for_comes_first_and_alone(queue, at_once):
    for name in NAMES[:2]:
        handed_in(name)
    for name in NAMES[2:]:
        handed_in(name, AWAITED)
    work()
    assert at_once == [[NAMES[2]], [NAMES[3]], list(NAMES[:2])]


def test_a_revision_is_read_after_what_it_revises_and_long_texts_by_themselves(
    queue, at_once, monkeypatch
):
    monkeypatch.setattr(bulk_reading, "MOST_CHARACTERS", 200)
    first = handed_in(NAMES[0])
    handed_in(NAMES[1])
    handed_in(f"{NAMES[2]}{' Herbst' * 30}")
    handed_in(NAMES[3], previous=first)
    work()
    assert [len(titles) for titles in at_once] == [2, 1, 1]
    assert at_once[-1] == [NAMES[3]]


def test_languages_are_read_at_once_and_each_run_names_its_own_extractor(queue, at_once):
    handed_in(NAMES[0])
    text = 'Bo Winter said: "We will build the bridge across the river."'
    add_article(title="English", language="en", text=text, priority=BULK)
    work()
    assert at_once == [[NAMES[0], "English"]]
    german, english = ExtractionRun.objects.order_by("pk").values_list("extractor", flat=True)
    assert german != english
    told = {
        claim.run.extractor: claim.events.get().pgh_context.metadata["extractor"]
        for claim in Claim.objects.all()
    }
    assert told == {german: german, english: english}


def test_a_text_that_breaks_the_reading_takes_no_other_down(queue, at_once, monkeypatch):
    articles = [handed_in(name) for name in NAMES]
    store = claim_creation.store

    def broken(results, *more):
        if any(result.run.article.title == NAMES[2] for result in results):
            raise RuntimeError("out of words")
        return store(results, *more)

    monkeypatch.setattr(claim_creation, "store", broken)
    work()
    for _try in range(3):
        ProcrastinateJob.objects.filter(status="todo").update(scheduled_at=None)
        work()
    states = [article.latest_run.state for article in articles]
    assert states == ["done", "done", "failed", "done"]
    assert at_once[:2] == [list(NAMES), [NAMES[0]]]
    assert all(len(titles) == 1 for titles in at_once[1:])
    assert Claim.objects.count() == 3


def test_an_unreadable_text_fails_by_itself(queue, at_once):
    articles = [handed_in(name) for name in NAMES]
    Article.objects.filter(pk=articles[1].pk).update(language="xx")
    work()
    assert at_once == [list(NAMES)]
    states = [article.latest_run.state for article in articles]
    assert states == ["done", "failed", "done", "done"]


def a_worker(silent_for=dt.timedelta()):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (%s) RETURNING id",
            [dt.datetime.now(dt.UTC) - silent_for],
        )
        return cursor.fetchone()[0]


def taken_by(worker, read):
    """A job of the worker takes others along, and ``read`` is what it does."""
    job = SimpleNamespace(priority=BULK, attempts=0, worker_id=worker, task_name=READ_ARTICLE)
    return bulk_reading.take_others_along(read, SimpleNamespace(job=job), None)


def test_what_a_killed_worker_took_along_is_read_by_the_next_one_by_one(queue, at_once):
    for name in NAMES[:2]:
        handed_in(name)

    def killed():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        taken_by(a_worker(dt.timedelta(minutes=5)), killed)
    assert set(ProcrastinateJob.objects.values_list("status", flat=True)) == {"doing"}
    assert recover_stalled_jobs(GIVEN_UP) == 2
    work()
    assert sorted(at_once) == [[NAMES[0]], [NAMES[1]]]
    assert Claim.objects.count() == 2


def test_the_watch_leaves_what_a_job_took_along_in_its_hands(queue):
    handed_in(NAMES[0])
    number = a_worker()
    watch = Watch(GIVEN_UP)
    watch._worker = SimpleNamespace(worker_id=number)

    def look():
        for _time in range(3):
            watch.look()
        return ProcrastinateJob.objects.get().status

    assert taken_by(number, look) == "doing"


def test_jobs_of_one_lock_are_not_taken_at_once(queue):
    runs = [ExtractionRun.objects.create(article=an_article(name)) for name in NAMES[:2]]
    for run in runs:
        task = app.configure_task(READ_ARTICLE, lock="the same", priority=BULK)
        task.defer(run_id=run.pk)
    assert taken_by(a_worker(), lambda: bulk_reading.taken_along().runs) == [runs[0].pk]
