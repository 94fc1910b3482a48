"""What is found out about the desk, and what is told while nothing can be found out."""

import shutil
from collections import namedtuple

import psycopg
import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from newsroom.operation import probe
from newsroom.operation.probe import OK, Probe, State, ask

Usage = namedtuple("Usage", "total used free")


def heartbeat(seconds_ago):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_workers (last_heartbeat) "
            "VALUES (now() - make_interval(secs => %s))",
            [seconds_ago],
        )


def waiting(seconds):
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, scheduled_at) "
            "VALUES ('test', 'nothing', now() - make_interval(secs => %s))",
            [seconds],
        )


def test_a_desk_with_all_it_needs_is_ready(queue):
    heartbeat(5)
    waiting(10)

    state = ask()

    assert state.words == {
        "disk": OK, "database": OK, "migrations": OK, "worker": OK, "jobs": OK,
    }  # fmt: skip
    assert state.is_ready
    assert state.figures["jobs_waiting"] == 1
    assert state.figures["oldest_job_seconds"] > 9


def test_a_silent_worker_and_a_job_that_waits_for_long_are_named(queue):
    heartbeat(60)
    waiting(2 * 3600)

    words = ask().words

    assert (words["worker"], words["jobs"]) == ("away", "late")


def test_no_worker_at_all_is_away(queue):
    assert ask().words["worker"] == "away"


@pytest.mark.django_db
def test_a_full_disk_is_named(monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10**12, 10**12 - 1000, 1000))

    assert ask().words["disk"] == "full"


def test_a_missing_migration_is_named(queue, monkeypatch):
    monkeypatch.setattr(probe, "_migrations_on_disk", {("claims", "9999_not_yet")})

    assert ask().words["migrations"] == "missing"


def test_the_names_of_files_are_the_migrations_that_django_would_load():
    assert probe._on_disk() == set(MigrationLoader(None, ignore_no_migrations=True).disk_migrations)


def test_a_database_that_is_away_is_named(monkeypatch):
    def refuse(**address):
        raise psycopg.OperationalError("away")

    monkeypatch.setattr(psycopg, "connect", refuse)

    state = ask()

    assert state.words["database"] == "away"
    assert not state.is_ready


def test_before_the_first_answer_the_desk_is_starting():
    assert Probe(lambda: State({})).state().words == {"desk": "starting"}


def test_an_answer_that_is_old_no_longer_counts():
    now = [0.0]
    watched = Probe(lambda: State({"database": OK}), now=lambda: now[0])
    watched.look()
    assert watched.state().is_ready

    now[0] = 30.0

    assert watched.state().words == {"database": OK, "desk": "no answer"}


def test_whatever_goes_wrong_is_an_answer():
    def fail():
        raise ZeroDivisionError

    watched = Probe(fail)
    watched.look()

    assert watched.state().words == {"desk": "ZeroDivisionError"}


def test_the_thread_asks_by_itself():
    import threading

    asked = threading.Event()
    watched = Probe(lambda: asked.set() or State({"database": OK}))
    watched.start()

    assert asked.wait(60)
