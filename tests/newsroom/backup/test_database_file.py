import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection, connections

from newsroom.models import User

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def recent_server(transactional_db):
    if connection.pg_version < 170_000:
        pytest.skip("servers older than PostgreSQL 17 are backed up with their own programs")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "wortlaut.dump"


def test_what_was_backed_up_comes_back(file):
    User.objects.create_user("before")
    call_command("backup", file)
    User.objects.all().delete()
    User.objects.create_user("after")

    call_command("restore", "--replace", file)

    assert [user.username for user in User.objects.all()] == ["before"]


def test_a_backup_is_readable_by_its_owner_only(file):
    call_command("backup", file)

    assert file.stat().st_mode & 0o777 == 0o600


def test_a_backup_overwrites_nothing(file):
    file.write_text("precious")

    with pytest.raises(CommandError, match="File exists"):
        call_command("backup", file)

    assert file.read_text() == "precious"


def test_a_database_that_holds_something_is_replaced_only_on_demand(file):
    call_command("backup", file)

    with pytest.raises(CommandError, match="not empty"):
        call_command("restore", file)


def test_a_restore_that_fails_changes_nothing(file):
    User.objects.create_user("before")
    file.write_bytes(b"PGDMP, but not really")

    with pytest.raises(CommandError, match="Nothing was restored: pg_restore: error"):
        call_command("restore", "--replace", file)

    assert User.objects.filter(username="before").exists()


@pytest.mark.parametrize("command", [["backup"], ["restore", "--replace"]])
def test_an_older_server_is_left_to_its_own_programs(file, monkeypatch, command):
    monkeypatch.setitem(connections["default"].__dict__, "pg_version", 150_018)

    with pytest.raises(CommandError, match="older than PostgreSQL 17"):
        call_command(*command, file)

    assert not file.exists()
