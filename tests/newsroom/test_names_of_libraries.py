"""The administration's own start page is German, whatever its libraries are."""

import pytest
from django.core.management import call_command

from newsroom.roles import ADMINISTRATOR
from tests.cast import client_of, person

pytestmark = pytest.mark.django_db


def test_records_of_libraries_have_german_names():
    alma = client_of(person("alma", ADMINISTRATOR))
    page = alma.get("/admin/", headers={"Accept-Language": "de"}).text
    assert [
        name for name in ("Procrastinate", "Authenticators", "User sessions") if name in page
    ] == []


def test_the_names_ask_for_no_migration():
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
