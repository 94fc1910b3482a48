"""A desk of an earlier build for ``upgrade``: a database as that build migrates it, with claims and
their history; says its name, and leaves it.

It runs in the older build, and so uses nothing that is not in both.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings"
    import django

    django.setup()
    from django.db import connection

    from benchmarks.filling import fill
    from newsroom.models import User

    connection.settings_dict["TEST"]["NAME"] = f"test_{connection.settings_dict['NAME']}_upgrade"
    name = connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    fill(int(sys.argv[1]), User.objects.create_user("editor").pk)
    write_history()
    print(name, flush=True)


def write_history() -> None:
    """An event for each row that was filled in, as the triggers would have written it."""
    import pghistory
    from django.apps import apps
    from django.db import connection

    from benchmarks.filling import TABLES

    for event in apps.get_models():
        tracked = getattr(event, "pgh_tracked_model", None)
        if not issubclass(event, pghistory.models.Event) or tracked is None:
            continue
        table = tracked._meta.db_table
        if table not in TABLES:
            continue
        known = {field.column for field in tracked._meta.concrete_fields}
        both = [field.column for field in event._meta.concrete_fields if field.column in known]
        columns = ", ".join(f'"{column}"' for column in both)
        with connection.cursor() as cursor:
            cursor.execute(
                f'INSERT INTO "{event._meta.db_table}" '
                f"(pgh_created_at, pgh_label, pgh_obj_id, {columns}) "
                f"SELECT now(), 'insert', id, {columns} FROM \"{table}\""
            )
            cursor.execute(f'VACUUM ANALYZE "{event._meta.db_table}"')


if __name__ == "__main__":
    main()
