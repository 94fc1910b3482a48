"""Whether an empty database becomes the same by newsroom/first_tables/tables.sql as by one
migration after the other, and what either takes.

    python -m benchmarks first_tables [--write]

With ``--write`` the file is first made anew of what all migrations leave, one by one. Compared are
the schemas, as pg_dump tells them, the order of columns aside, and all rows but for their numbers
and times. It ends with 1 where something differs.
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import json
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.scratch import set_up_django, use_database
from benchmarks.tables import print_table

_HEADER = """\
-- What all migrations make of an empty database. Made by
--     python -m benchmarks first_tables --write
-- Not to be edited. What the migrations' files hold: {digest}
SET LOCAL check_function_bodies = false;
"""
# Of pg_dump's text: what sets up its own connection, and what needs rights that the owner may lack.
_LEFT_OUT = re.compile(
    r"--|SET |\\|COMMENT ON EXTENSION|SELECT pg_catalog\.(set_config|setval\(.*, 1, false\);$)"
)
# PostgreSQL reads back its own spelling of IN as another expression, which it spells otherwise.
_ANY = re.compile(
    r"\((\w+(?:\.\w+)?)\)::text (=|<>) (?:ANY|ALL) \(\(ARRAY\[([^]]*)\]\)::text\[\]\)"
)
# The same goes for rows that are compared, which it stores as an OR of an OR of an OR …
_CHANGED = (
    r"(?:\(old\.(\w+) IS DISTINCT FROM new\.\w+\)"
    r"|\(\(old\.(\w+)\)::text IS DISTINCT FROM \(new\.\w+\)::text\))"
)
_ROWS = re.compile(rf"(\(+)({_CHANGED}(?: OR {_CHANGED}\))+)")
_NUMBERS = "{id,pgh_id,pgh_obj_id}"
_TIME = re.compile(r"'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.\d]*\+00'")

# What rows refer to each other with has a number that depends on the order in which they came in.
_NATURAL = {
    "django_content_type": "SELECT app_label, model FROM django_content_type",
    "auth_permission": """
        SELECT app_label, model, codename, name FROM auth_permission
        JOIN django_content_type kind ON kind.id = content_type_id""",
    "auth_group_permissions": """
        SELECT auth_group.name, app_label, codename FROM auth_group_permissions
        JOIN auth_group ON auth_group.id = group_id
        JOIN auth_permission ON auth_permission.id = permission_id
        JOIN django_content_type kind ON kind.id = content_type_id""",
}


@dataclass
class Made:
    """What became of an empty database."""

    seconds: float  # on the clock
    in_server: float  # of them, in seconds
    dump: str
    schema: list[str]
    rows: list[str]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks first_tables")
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    set_up_django()
    slow = made("one_by_one", one_by_one)
    if write:
        write_tables(slow.dump)
    fast = made("at_once", at_once)
    tell(slow, fast)
    differences = [*compare(slow.schema, fast.schema), *compare(slow.rows, fast.rows)]
    print("\n".join(differences) or "Schemas and rows are the same.")
    return 1 if differences else 0


def one_by_one() -> None:
    from django.core.management import call_command

    call_command("migrate", one_by_one=True, verbosity=0)


def at_once() -> None:
    from django.core.management import call_command

    call_command("migrate", verbosity=0)


def made(label: str, make: Callable[[], None]) -> Made:
    """An empty database on which ``make`` was called."""
    from django.db import connection

    spent = 0.0

    def clock(execute: Any, *given: Any) -> Any:
        nonlocal spent
        begun = time.monotonic()
        try:
            return execute(*given)
        finally:
            spent += time.monotonic() - begun

    with empty_database(label):
        begun = time.monotonic()
        with connection.execute_wrapper(clock):
            make()
        seconds = time.monotonic() - begun
        dump = dumped("--no-owner", "--column-inserts")
        return Made(seconds, spent, dump, schema(), rows())


@contextmanager
def empty_database(label: str) -> Iterator[None]:
    """One that is in use, and gone afterwards."""
    from django.db import connection

    usual = connection.settings_dict["NAME"]
    name = f"test_{usual}_{label}"
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{name}"')
    use_database(name)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(usual, verbosity=0)


def write_tables(dump: str) -> None:
    from newsroom.first_tables import TABLES, covered

    text = statements(dump)
    TABLES.write_text(_HEADER.format(digest=digest_of_files(covered(text))) + text)


def statements(dump: str) -> str:
    """What of pg_dump's text makes the same in the schema that is the connection's first."""
    lines, is_body = [], False
    for line in dump.replace("public.", "").splitlines():
        if is_body or not (line == "" or _LEFT_OUT.match(line)):
            lines.append(_TIME.sub("now()", _ROWS.sub(_as_rows, _ANY.sub(_as_in, line))))
        is_body ^= line.count("$$") % 2 == 1
    return "\n".join(lines).replace(" WITH SCHEMA public", "") + "\n"


def _as_in(found: re.Match[str]) -> str:
    column, sign, values = found.groups()
    is_in = "IN" if sign == "=" else "NOT IN"
    return f"{column} {is_in} ({values.replace('::character varying', '')})"


def _as_rows(found: re.Match[str]) -> str:
    opened, chain = found[1], found[2]
    columns = [plain or text for plain, text in re.findall(_CHANGED, chain)]
    old, new = (", ".join(f"{row}.{column}" for column in columns) for row in ("old", "new"))
    # each OR of the chain is closed behind it, and was opened before all of it
    return f"{opened[len(columns) - 1 :]}(ROW({old}) IS DISTINCT FROM ROW({new}))"


def digest_of_files(migrations: list[tuple[str, str]]) -> str:
    """Sixteen hexadecimal digits that change with any of these files."""
    from django.db.migrations.loader import MigrationLoader

    on_disk = MigrationLoader(None, ignore_no_migrations=True).disk_migrations
    digest = hashlib.sha256()
    for app, name in sorted(migrations):
        file = sys.modules[on_disk[app, name].__module__].__file__
        digest.update(f"{app} {name}".encode() + Path(file or "").read_bytes())
    return digest.hexdigest()[:16]


def schema() -> list[str]:
    """The database's, line by line behind what each belongs to, in alphabetical order: that of
    columns is no matter.
    """
    found, owner = [], ""
    for line in dumped("--schema-only", "--no-owner").splitlines():
        if line.startswith("-- Name: "):
            owner = line.removeprefix("-- ")
        elif not line.startswith("\\"):  # a key, another one for each dump
            found.append(f"{owner}: {line.rstrip(',')}")
    return sorted(found)


def dumped(*arguments: str) -> str:
    from newsroom.backup.postgres_programs import run_postgres_program

    with tempfile.NamedTemporaryFile() as file:
        run_postgres_program("pg_dump", *arguments, f"--file={file.name}")
        return Path(file.name).read_text()


def rows() -> list[str]:
    """Of all tables, a line each, without numbers and times."""
    from django.db import connection

    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            told = _NATURAL.get(table, f'TABLE "{table}"')
            cursor.execute(f"SELECT to_jsonb(told) - '{_NUMBERS}'::text[] FROM ({told}) told")
            found += [f"{table} {_without_times(json.loads(row))}" for (row,) in cursor.fetchall()]
    return sorted(found)


def _without_times(row: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value for name, value in row.items() if not name.endswith("_at") and name != "applied"
    }


def compare(slow: list[str], fast: list[str]) -> list[str]:
    return list(difflib.unified_diff(slow, fast, "one by one", "at once", n=0, lineterm=""))


def tell(slow: Made, fast: Made) -> None:
    print_table(
        ["an empty database", "takes", "of it PostgreSQL"],
        [
            ["one migration after the other", f"{slow.seconds:.1f} s", f"{slow.in_server:.1f} s"],
            ["tables at once", f"{fast.seconds:.1f} s", f"{fast.in_server:.1f} s"],
        ],
        markdown=False,
    )


if __name__ == "__main__":
    sys.exit(main())
