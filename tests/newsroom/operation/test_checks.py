import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import NotSupportedError, connections
from django.db.backends.postgresql.base import DatabaseWrapper

from newsroom.operation.checks import check_server, unsupported_server


@pytest.fixture
def server_version(monkeypatch):
    return lambda number: monkeypatch.setitem(connections["default"].__dict__, "pg_version", number)


@pytest.mark.parametrize("number", [150_000, 180_006])
def test_a_supported_server_is_no_matter(server_version, number):
    server_version(number)

    assert unsupported_server() is None
    assert check_server(None, databases=["default"]) == []


def test_an_old_server_is_named_in_one_line(server_version):
    server_version(140_011)

    assert (
        unsupported_server()
        == "Wortlaut needs PostgreSQL 15 or newer; the server of DATABASE_URL is version 14."
    )


def test_a_server_that_django_refuses_is_named_in_one_line(monkeypatch):
    def refuse(self):
        raise NotSupportedError("PostgreSQL 14 or later is required (found 13.4).")

    monkeypatch.setattr(DatabaseWrapper, "pg_version", property(refuse))

    assert unsupported_server().startswith(
        "Wortlaut needs PostgreSQL 15 or newer: PostgreSQL 14 or later is required"
    )


def test_nothing_is_migrated_on_an_old_server(server_version):
    server_version(140_011)

    with pytest.raises(SystemCheckError, match=r"newsroom\.E001"):
        call_command("migrate", "--plan", skip_checks=False)
