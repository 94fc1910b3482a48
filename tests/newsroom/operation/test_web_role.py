"""The role of web server and worker: the desk works with it, and history stands against it."""

import os

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.urls import reverse
from psycopg import sql

from claims.models import Claim
from newsroom.embedded_postgres import WEB_ADDRESS, Cluster
from newsroom.embedded_postgres.cluster import ROLE, SUPERUSER
from newsroom.embedded_postgres.place import server_place_for
from newsroom.erasure.counts import total_of
from newsroom.erasure.erase import erase_article
from newsroom.erasure.scope import scope_of
from newsroom.models import Deed, Erasure
from newsroom.operation.history_chain import append_link, protect, tampering
from newsroom.operation.web_role import WebRole, WebRoleError
from tests.cast import a_claim, an_article, client_of
from tests.newsroom.conftest import PROJECT


@pytest.fixture
def cluster():
    place = server_place_for(PROJECT / "var" / "test-postgres", lasting=False)
    cluster = Cluster(place, durable=False)
    if os.environ["DATABASE_URL"] != cluster.address():
        pytest.skip("may make roles on the embedded server only")
    return cluster


@pytest.fixture
def role(cluster, monkeypatch, transactional_db):
    monkeypatch.setenv(WEB_ADDRESS, cluster.web_address())
    role = WebRole.named()
    role.grant()
    return role


@pytest.fixture
def web(role):
    """A connection of the web's."""
    known = connection.get_connection_params()
    with psycopg.connect(
        host=known["host"], dbname=known["dbname"], user=role.name, password=role.password,
        autocommit=True,
    ) as server:  # fmt: skip
        yield server


@pytest.fixture
def desk_of_the_web(role):
    """Django's connection is the web's; the owner's again before the tables are emptied."""
    owner = dict(connection.settings_dict)
    connection.close()
    connection.settings_dict.update(USER=role.name, PASSWORD=role.password)
    yield
    connection.close()
    connection.settings_dict.update(owner)


@pytest.mark.parametrize(
    "statement",
    [
        "TRUNCATE claims_claimevent",
        "TRUNCATE claims_claim CASCADE",
        "ALTER TABLE claims_claim DISABLE TRIGGER USER",
        "ALTER TABLE claims_claimevent DISABLE TRIGGER ALL",
        "DROP TABLE newsroom_deed",
        "SET session_replication_role = replica",
        "CREATE TABLE of_its_own (id int)",
        "CREATE OR REPLACE FUNCTION _pgh_attach_context() RETURNS uuid LANGUAGE sql AS 'SELECT NULL'",
        "INSERT INTO claims_claimevent SELECT * FROM claims_claimevent",
        "UPDATE claims_claimevent SET state = 'rejected'",
        "DELETE FROM claims_claimevent",
        "INSERT INTO pghistory_context (id, metadata) VALUES (gen_random_uuid(), '{}')",
        "UPDATE pghistory_context SET metadata = '{}'",
        "DELETE FROM pghistory_context",
        "UPDATE newsroom_deed SET verb = 'exported'",
        "DELETE FROM newsroom_deed",
        "UPDATE newsroom_chainlink SET sha256 = ''",
        "DELETE FROM newsroom_chainlink",
        "DELETE FROM django_migrations",
        "SET ROLE wortlaut",
    ],
)
def test_the_web_may_not(web, statement):
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        web.execute(statement)


def test_what_it_changes_has_history_though_it_may_write_none(web):
    claim = a_claim()
    before = claim.events.count()
    web.execute("UPDATE claims_claim SET is_check_worthy = true WHERE id = %s", [claim.pk])
    assert claim.events.count() == before + 1


IGNORE = """
    SELECT set_config('pgtrigger.ignore', (
        SELECT array_agg(tgname)::text FROM pg_trigger WHERE tgrelid = 'claims_claim'::regclass
    ), false)
"""


def test_it_cannot_have_triggers_ignored_as_the_owner_can(web):
    claim = a_claim()
    events = claim.events.count()
    web.execute(IGNORE)
    web.execute("UPDATE claims_claim SET is_check_worthy = true WHERE id = %s", [claim.pk])
    assert claim.events.count() == events + 1
    with connection.cursor() as cursor:
        cursor.execute(IGNORE)
        cursor.execute("UPDATE claims_claim SET is_check_worthy = false")
        cursor.execute("SET pgtrigger.ignore = ''")
    assert claim.events.count() == events + 1


def test_the_desk_works_with_it(edda, alma, desk_of_the_web):
    claim = a_claim()
    browser = client_of(edda)
    assert browser.post(reverse("claims:accept", args=[claim.pk]), {"seen": 1}).status_code == 302
    text = {"text": "Ada Sommer sagte: „Wir bauen die Brücke.“", "language": "de"}
    assert browser.post(reverse("articles:add"), text).status_code == 302
    assert browser.get(reverse("claims:export")).status_code == 200
    made = claim.events.order_by("pgh_id").last()
    assert (made.state, made.pgh_context.metadata["user"]) == ("accepted", edda.pk)
    edda.close(by=alma)
    assert Deed.objects.filter(verb="closed").exists()
    append_link()
    assert list(tampering()) == []
    assert Claim.objects.get(pk=claim.pk).decided_by_id == edda.pk


def test_a_chief_erases_with_it_and_everything_that_goes_is_on_record(chris, desk_of_the_web):
    claim = a_claim()
    claim.accept(by=chris, seen=1)
    article = claim.article
    scope = scope_of(article)
    events = [key for table, keys in scope.events() for key in keys]
    assert events
    erase_article(article, by=chris, reason="a court said so", seen=total_of(scope))
    assert not Claim.objects.filter(pk=claim.pk).exists()
    assert Erasure.objects.get().by == chris
    assert not claim.events.exists()


def test_an_erasure_of_before_opens_nothing(chris, web):
    claim = a_claim()
    erase_article(claim.article, by=chris, reason="x", seen=total_of(scope_of(claim.article)))
    a_claim(quote="Anderes", article=an_article("Ada Sommer sagte: „Anderes.“"))
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        web.execute("DELETE FROM claims_claimevent")


@pytest.mark.parametrize("key", ["user", "url"])
def test_nobody_puts_another_into_history(db, edda, key):
    protect()
    client_of(edda).post(reverse("claims:accept", args=[a_claim().pk]), {"seen": 1})
    with (
        pytest.raises(Exception, match="History stands"),
        connection.cursor() as cursor,
    ):
        cursor.execute(
            "UPDATE pghistory_context SET metadata = metadata || jsonb_build_object(%s::text, 'x')",
            [key],
        )


def test_prepare_grants_again_and_nothing_more(role, web):
    call_command("grant_web_role")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        web.execute("DELETE FROM claims_claimevent")


def test_a_role_that_is_not_there_and_may_not_be_made_is_asked_for(transactional_db, monkeypatch):
    monkeypatch.setenv(WEB_ADDRESS, "postgres://nobody_yet:secret@/wortlaut")
    with pytest.raises(CommandError, match="CREATE ROLE nobody_yet LOGIN"):
        call_command("grant_web_role")


@pytest.mark.parametrize(("name", "why"), [(ROLE, "owner"), (SUPERUSER, "superuser")])
def test_a_role_that_nothing_binds_is_refused(role, name, why):
    with pytest.raises(WebRoleError, match=why):
        WebRole(name, "").grant()


def test_whoever_may_make_roles_makes_it(cluster, transactional_db):
    known = connection.get_connection_params()
    superuser = {"host": known["host"], "user": SUPERUSER, "password": known["password"]}
    name = "wortlaut_web_of_a_test"
    with psycopg.connect(**superuser, dbname=known["dbname"], autocommit=True) as server:
        server.execute("ALTER ROLE wortlaut CREATEROLE")
        try:
            WebRole(name, "secret").grant()
            as_web = {**superuser, "user": name, "password": "secret"}
            with psycopg.connect(**as_web, dbname=known["dbname"]) as web:
                assert web.execute("SELECT count(*) FROM claims_claim").fetchone() == (0,)
        finally:
            server.execute("ALTER ROLE wortlaut NOCREATEROLE")
            server.execute(sql.SQL("DROP OWNED BY {}").format(sql.Identifier(name)))
            server.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(name)))
