"""An empty database is given its tables at once, which are those that its migrations make."""

import re

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from benchmarks.databases.first_tables import digest_of_files, empty_database, statements
from newsroom import first_tables
from newsroom.first_tables import TABLES, covered, make_tables

WRITE = "`.venv/bin/python -m benchmarks first_tables --write` makes it anew"
# A migration that comes after the tables renders all models again.
MOST_AFTERWARDS = 12


@pytest.fixture
def empty(transactional_db):
    with empty_database("empty"):
        yield


def test_the_file_is_what_these_migrations_make():
    text = TABLES.read_text()
    told = re.search(r"^-- .* files hold: (\w+)$", text, re.M)[1]
    assert told == digest_of_files(covered(text)), WRITE


def test_what_it_covers_needs_nothing_that_it_does_not_and_little_comes_afterwards():
    graph = MigrationLoader(None, ignore_no_migrations=True).graph
    known = set(covered(TABLES.read_text()))
    assert known <= set(graph.nodes), WRITE
    for migration in known:
        assert {parent.key for parent in graph.node_map[migration].parents} <= known, migration
    assert len(set(graph.nodes) - known) <= MOST_AFTERWARDS, WRITE


def test_an_empty_database_has_all_that_is_covered_applied(empty):
    known = covered(TABLES.read_text())
    assert make_tables(connection) == len(known) > 150
    executor = MigrationExecutor(connection)
    executor.loader.check_consistent_history(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    assert not {(migration.app_label, migration.name) for migration, _ in plan} & set(known)
    assert make_tables(connection) == 0, "a second time the database is not empty"


def test_tables_that_break_off_leave_the_database_empty(empty, monkeypatch, tmp_path):
    broken = tmp_path / "tables.sql"
    broken.write_text(TABLES.read_text() + "\nSELECT 1 / 0;\n")
    monkeypatch.setattr(first_tables, "TABLES", broken)
    with pytest.raises(Exception, match="division by zero"):
        make_tables(connection)
    assert connection.introspection.table_names() == []


@pytest.mark.django_db
def test_a_database_that_stands_in_the_middle_goes_on_one_by_one():
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'claims' AND name > '0030'")
    assert make_tables(connection) == 0


@pytest.mark.parametrize(
    ("asked", "made"),
    [
        ({}, 1),
        ({"one_by_one": True}, 0),
        ({"plan": True}, 0),
        ({"app_label": "claims"}, 0),
        ({"fake": True}, 0),
    ],
)
@pytest.mark.django_db
def test_only_who_asks_for_all_tables_gets_them_at_once(monkeypatch, asked, made):
    calls = []
    monkeypatch.setattr(
        "newsroom.management.commands.migrate.make_tables", lambda _on: calls.append(1) or 0
    )
    call_command("migrate", verbosity=0, **asked)
    assert len(calls) == made


def test_the_text_of_a_dump_becomes_what_makes_the_same_again():
    dump = (
        "--\n-- PostgreSQL database dump\n\\restrict x\nSET row_security = off;\n\n"
        "CREATE FUNCTION public.f() RETURNS text\n    AS $$\n-- why\n\nSET x;\n$$;\n"
        "    CONSTRAINT c CHECK (((state)::text = ANY ((ARRAY['a'::character varying,"
        " 'b'::character varying])::text[])))\n"
        "SELECT pg_catalog.setval('public.a', 1, false);\n"
        "SELECT pg_catalog.setval('public.b', 7, true);\n"
        "INSERT INTO public.t (at) VALUES ('2026-01-31 01:02:03.45+00');\n"
    )
    assert statements(dump) == (
        "CREATE FUNCTION f() RETURNS text\n    AS $$\n-- why\n\nSET x;\n$$;\n"
        "    CONSTRAINT c CHECK ((state IN ('a', 'b')))\n"
        "SELECT pg_catalog.setval('b', 7, true);\n"
        "INSERT INTO t (at) VALUES (now());\n"
    )
