"""What every test gets: a database of this run's own, and for browser tests a Chromium that stays
at home.

The database is started before Django's settings are read, so pyproject.toml names no settings
module: this file does.
"""

from __future__ import annotations

import gc
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import django
import hypothesis
import pytest
import pytest_django
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import TransactionTestCase
from django.utils import translation

from newsroom import embedded_postgres
from tests.database_reset import keep_rows, restore_rows
from tests.database_template import copy_template

PROJECT = Path(__file__).resolve().parent.parent

# whitenoise warns when it is missing
(PROJECT / "var" / "static").mkdir(parents=True, exist_ok=True)

# The workers of pytest-xdist inherit the address: the first process starts the server, and stops it
# at the end.
embedded_postgres.ensure_running(PROJECT / "var" / "test-postgres", durable=False)
os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings"
# Playwright runs an event loop in the tests' thread
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

# Runs of two clones on one server (DATABASE_URL) do not get each other's database.
_clone = hashlib.sha256(os.fsencode(PROJECT)).hexdigest()[:8]
settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = f"test_wortlaut_{_clone}"

# What is only slow fails nowhere: the machine may be busy.
hypothesis.settings.register_profile(
    "unhurried", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("unhurried")

# A password that holds against guessing costs a third of a second to store, and nearly every test
# makes its people.
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# Without collectstatic there is no manifest of hashed names; the tests serve static/ as it stands.
settings.STORAGES["staticfiles"]["BACKEND"] = (
    "django.contrib.staticfiles.storage.StaticFilesStorage"
)

# Nor do files of tests go where those of the desk are.
settings.MEDIA_ROOT = PROJECT / "var" / "test-media"

django.setup()  # the cast imports models

# Instead of emptying all tables after each test that writes for good.
TransactionTestCase._fixture_teardown = lambda _case: restore_rows()

# Before any test loads a catalogue, which Django keeps.
call_command("compilemessages", verbosity=0)

pytest_plugins = ["tests.cast", "tests.browser_fixtures"]


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[object]:
    """What is imported and collected is there to the end, so that looking for garbage in it is in
    vain; and the tests make so many objects that looking after each 700 of them is too.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(20_000)
        gc.enable()


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None,
    django_db_blocker: pytest_django.DjangoDbBlocker,
    django_db_modify_db_settings: None,
) -> Iterator[None]:
    """The database of this process, copied from one that is migrated."""
    with django_db_blocker.unblock():
        before = connection.settings_dict["NAME"]
        copy_template(connection, f"template_wortlaut_{_clone}")
        # brings the rights and content types of today's models
        connection.creation.create_test_db(verbosity=0, keepdb=True, serialize=False)
        keep_rows()
    yield
    with django_db_blocker.unblock():
        connection.creation.destroy_test_db(before, verbosity=0)


@pytest.fixture(autouse=True)
def no_language_left_over() -> None:
    """What a German request of an earlier test left in the thread is gone."""
    translation.deactivate()
