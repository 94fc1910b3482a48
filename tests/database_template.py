"""A run's database as a copy of one that is migrated already.

Migrating from nothing takes seconds, copying takes a third of one. The template is made once for
the migrations there are, and made anew when one of them changes.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from django.conf import settings

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.backends.utils import CursorWrapper

# One process makes the template, the others wait for it.
LOCK = 7_311_014


def migrations_digest(project: Path) -> str:
    """Twelve hexadecimal digits that change with any migration, the project's or a library's, and
    with the tables that stand for them (newsroom/first_tables/).

    What libraries migrate changes with their pinned versions.
    """
    digest = hashlib.sha256((project / "requirements.txt").read_bytes())
    tables = project.glob("newsroom/first_tables/*.sql")
    for path in sorted((*project.glob("*/migrations/*.py"), *tables)):
        digest.update(path.relative_to(project).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def copy_template(connection: BaseDatabaseWrapper, prefix: str) -> None:
    """Put a copy of the migrated template where this process expects its test database.

    `prefix` begins the names of this clone's templates, of which older ones are dropped.
    """
    template = f"{prefix}_{migrations_digest(settings.BASE_DIR)}"
    target = connection.creation._get_test_db_name()  # as Django reckons it, suffix included
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        if template not in (there := _names(cursor, prefix)):
            for name in there:
                cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            _migrate_under(connection, f"{prefix}_unfinished")
            # only a whole one gets the name
            cursor.execute(f'ALTER DATABASE "{prefix}_unfinished" RENAME TO "{template}"')
        cursor.execute(f'DROP DATABASE IF EXISTS "{target}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{target}" TEMPLATE "{template}"')
        cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])


def _names(cursor: CursorWrapper, prefix: str) -> list[str]:
    cursor.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [f"{prefix}_"])
    return [name for (name,) in cursor.fetchall()]


def _migrate_under(connection: BaseDatabaseWrapper, name: str) -> None:
    before, wanted = connection.settings_dict["NAME"], connection.settings_dict["TEST"]["NAME"]
    connection.settings_dict["TEST"]["NAME"] = name
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    connection.close()
    connection.settings_dict["TEST"]["NAME"] = wanted
    connection.settings_dict["NAME"] = settings.DATABASES[connection.alias]["NAME"] = before
