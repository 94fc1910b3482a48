"""The administration's own start page is German, whatever its libraries are."""

import pytest
from django.core.management import call_command
from django.urls import reverse

from newsroom.jobs import chain_history
from newsroom.roles import ADMINISTRATOR
from tests.cast import client_of, person

pytestmark = pytest.mark.django_db


def test_records_of_libraries_have_german_names():
    alma = client_of(person("alma", ADMINISTRATOR))
    page = alma.get("/admin/", headers={"Accept-Language": "de"}).text
    assert [
        name for name in ("Procrastinate", "Authenticators", "User sessions") if name in page
    ] == []


def test_the_list_of_jobs_is_german_without_a_filter_for_each_lock():
    chain_history.defer(timestamp=1)
    root = person("root", ADMINISTRATOR)
    root.is_superuser = root.is_staff = True
    root.save()
    address = reverse("admin:procrastinate_procrastinatejob_changelist")
    page = client_of(root).get(address, headers={"Accept-Language": "de"}).text
    assert "Aufgabe" in page
    assert [
        word
        for word in ("By ", "Task Name", "Args", "Retry", "Abort", "queueing_lock")
        if word in page
    ] == []


def test_the_names_ask_for_no_migration():
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
