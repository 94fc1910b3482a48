"""Folders for servers that are started by the tests of this room."""

import fcntl
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import override_settings

from newsroom.embedded_postgres import Cluster, Lease
from newsroom.embedded_postgres.place import server_place_for, wheel_programs
from tests.database_reset import KEPT

PATIENCE = 600  # seconds; what passes is not slowed down by it, a busy machine may be
PROJECT = Path(__file__).resolve().parent.parent.parent


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder that every account can enter if it can enter the clone."""
    (PROJECT / "var").mkdir(exist_ok=True)
    path = Path(tempfile.mkdtemp(prefix="test-", dir=PROJECT / "var"))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


@pytest.fixture
def folder():
    with temporary_folder() as path:
        yield path


@pytest.fixture(scope="session")
def static_files() -> Path:
    """Collected as a desk has them, once in a clone for as long as they stay the same."""
    place = PROJECT / "var" / "test-static"
    place.mkdir(exist_ok=True)
    as_of_a_desk = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
    storages = {**settings.STORAGES, "staticfiles": as_of_a_desk}
    with (
        (PROJECT / "var" / "test-static.lock").open("w") as lock,
        override_settings(STATIC_ROOT=place, STORAGES=storages),
    ):
        fcntl.flock(lock, fcntl.LOCK_EX)
        call_command("collect_static")
    return place


@pytest.fixture
def collected(folder, static_files):
    """The folder has the static files already, which are seconds of processor time."""
    shutil.copytree(static_files, folder / "static", copy_function=os.link)


@pytest.fixture
def prepared(migrated, collected):
    """All that a desk would make first is there."""


@pytest.fixture
def migrated(folder, django_db_setup):
    """The folder's server has a migrated database: a desk takes half a minute of processor time to
    make its own.
    """
    lease = Lease(Cluster(server_place_for(folder / "postgres", lasting=True)))
    lease.take()
    source = psycopg.conninfo.make_conninfo(
        os.environ["DATABASE_URL"], dbname=connection.settings_dict["NAME"]
    )
    plain = ["--no-owner", "--no-privileges", "--no-comments", f"--exclude-schema={KEPT}"]
    dump = [wheel_programs() / "pg_dump", "--format=custom", *plain, f"--dbname={source}"]
    restore = [wheel_programs() / "pg_restore", "--exit-on-error", "--no-owner"]
    target = f"--dbname={lease.cluster.address()}"
    tables = subprocess.run(dump, stdout=subprocess.PIPE, check=True).stdout
    subprocess.run([*restore, target], input=tables, check=True)
    lease.give_back()


def wait_until(condition, what):
    """The first true result of the condition, asked again and again."""
    deadline = time.monotonic() + PATIENCE
    while not (result := condition()):
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.05)
    return result
