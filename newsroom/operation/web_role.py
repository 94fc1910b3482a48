"""The role of the database with which web server and worker work: it owns nothing, so that whoever
gets hold of one of them can neither rewrite history nor switch off what writes it.

``manage.py prepare`` runs as the owner and calls ``grant`` when ``WORTLAUT_WEB_DATABASE_URL`` names
such a role.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

import dj_database_url
from django.db import connection, transaction
from django.db.utils import ProgrammingError
from psycopg import sql

from newsroom.embedded_postgres import WEB_ADDRESS
from newsroom.operation.history_chain import CONTEXTS, DEEDS, ERASED, ERASURES, history_tables

# What the role may do with the tables that hold what must stand. Events are written by triggers,
# with the owner's rights; the role itself writes and deletes them in an erasure alone (_GUARD).
_RIGHTS = {
    CONTEXTS: "SELECT",
    DEEDS: "SELECT, INSERT, UPDATE (detail)",
    ERASURES: "SELECT, INSERT",
    ERASED: "SELECT, INSERT",
    "newsroom_chainlink": "SELECT, INSERT",
    "django_migrations": "SELECT",
}
_USUAL, _OF_EVENTS = "SELECT, INSERT, UPDATE, DELETE", "SELECT, INSERT, DELETE"


class WebRoleError(Exception):
    """The role cannot be had; the message says what its owner has to do."""


@dataclass(frozen=True, slots=True)
class WebRole:
    """Its name, and the password to make it with."""

    name: str
    password: str

    @classmethod
    def named(cls) -> WebRole | None:
        """The one of the environment; None if web server and worker work as the owner."""
        address = os.environ.get(WEB_ADDRESS)
        if not address:
            return None
        parts = dj_database_url.parse(address)
        return cls(parts.get("USER", ""), parts.get("PASSWORD", ""))

    def grant(self) -> None:
        """Make the role where it is missing, and give it what the desk needs and no more. Raises
        WebRoleError.
        """
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT current_user")
            owner = cursor.fetchone()[0]
            if self.name == owner:
                raise WebRoleError(f"{WEB_ADDRESS} names the owner of the tables, {owner}.")
            cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = %s", [self.name])
            known = cursor.fetchone()
            if known is None:
                self._make()
            elif known[0]:
                raise WebRoleError(f"{self.name} is a superuser, whom nothing binds.")
            for statement in self._statements():
                cursor.execute(statement)
            of_owner = owner.replace("'", "''")
            for function in (_ERASING, _ONLY_OWNER_IGNORES, _GUARD):
                cursor.execute(function.replace("{owner}", of_owner))
            for table in _tables_of_events():
                cursor.execute(_GUARDED.format(table=sql.Identifier(table)))

    def _make(self) -> None:
        statement = sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}")
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(
                    statement.format(sql.Identifier(self.name), sql.Literal(self.password))
                )
        except ProgrammingError as error:
            raise WebRoleError(
                f"There is no role {self.name}, and this one may not make it. As a superuser: "
                f"CREATE ROLE {self.name} LOGIN PASSWORD '…'"
            ) from error

    def _statements(self) -> list[sql.Composed]:
        role = sql.Identifier(self.name)
        name = sql.Identifier(connection.settings_dict["NAME"])
        made = [
            sql.SQL("GRANT CONNECT, TEMPORARY ON DATABASE {} TO {}").format(name, role),
            sql.SQL("REVOKE CREATE ON SCHEMA public FROM PUBLIC, {}").format(role),
            sql.SQL("GRANT USAGE ON SCHEMA public TO {}").format(role),
            sql.SQL("GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {}").format(role),
        ]
        events = _tables_of_events()
        for table in _owned_tables():
            rights = _OF_EVENTS if table in events else _RIGHTS.get(table, _USUAL)
            made += [
                sql.SQL("REVOKE ALL ON {} FROM {}").format(sql.Identifier(table), role),
                sql.SQL("GRANT {} ON {} TO {}").format(
                    sql.SQL(rights), sql.Identifier(table), role
                ),
            ]
        return made + [
            sql.SQL("ALTER FUNCTION {}() SECURITY DEFINER SET search_path = public, pg_temp")
            .format(sql.Identifier(function))
            for function in _writers_of_events()
        ]  # fmt: skip


def _tables_of_events() -> set[str]:
    return set(history_tables()) - _RIGHTS.keys()


def _owned_tables() -> list[str]:
    return _names(
        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace "
        "AND relkind IN ('r', 'p', 'v', 'm') AND pg_has_role(relowner, 'MEMBER') ORDER BY relname"
    )


def _writers_of_events() -> list[str]:
    """The trigger functions that write an event: with the owner's rights, nobody else needs to be
    allowed to.
    """
    return _names(
        "SELECT DISTINCT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace "
        "AND prorettype = 'trigger'::regtype AND prosrc LIKE '%_pgh_attach_context()%' "
        "ORDER BY proname"
    )


def _names(query: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return [name for (name,) in cursor.fetchall()]


# Whether this transaction has put an erasure on record, which nobody can take back: the last one
# that can be seen is as young as the transaction itself, or younger for a savepoint in it.
_ERASING = """
    CREATE OR REPLACE FUNCTION public.newsroom_is_erasing() RETURNS BOOLEAN LANGUAGE sql AS $$
        SELECT COALESCE((SELECT age(xmin) FROM newsroom_erasure ORDER BY id DESC LIMIT 1)
            <= age(pg_current_xact_id()::xid), FALSE)
    $$
"""
# pgtrigger has a session switch its triggers off by a variable that every session may set. Here,
# only the owner's may, and an erasure. Each trigger that is made anew brings pgtrigger's own
# function back.
_ONLY_OWNER_IGNORES = """
    CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name NAME)
    RETURNS BOOLEAN LANGUAGE plpgsql AS $$
        DECLARE
            ignored TEXT[] = NULLIF(CURRENT_SETTING('pgtrigger.ignore', TRUE), '')::TEXT[];
        BEGIN
            IF trigger_name = ANY(ignored) THEN
                RETURN pg_has_role(session_user, '{owner}', 'MEMBER') OR newsroom_is_erasing();
            END IF;
            RETURN FALSE;
        END $$
"""
_GUARD = """
    CREATE OR REPLACE FUNCTION public.newsroom_in_erasures_only() RETURNS trigger
    LANGUAGE plpgsql AS $$
        BEGIN
            IF NOT pg_has_role(current_user, '{owner}', 'MEMBER') AND NOT newsroom_is_erasing() THEN
                RAISE insufficient_privilege USING
                    MESSAGE = format('History stands: no %s of %s', TG_OP, TG_TABLE_NAME);
            END IF;
            RETURN NULL;
        END $$
"""
_GUARDED = sql.SQL(
    "CREATE OR REPLACE TRIGGER newsroom_in_erasures_only BEFORE INSERT OR DELETE ON {table} "
    "FOR EACH STATEMENT EXECUTE FUNCTION newsroom_in_erasures_only()"
)
