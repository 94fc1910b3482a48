"""A database that is made for one benchmark and dropped after it, with Django set up on it.

It stands on a server of its own, which gives up what protects against power cuts, or on that of
``DATABASE_URL``. Django's test environment is left out: it notes down each template that is
rendered, so that a page costs more in it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

from newsroom import embedded_postgres


def set_up_django() -> None:
    var = Path(os.environ.get("WORTLAUT_VAR") or embedded_postgres.PROJECT / "var")
    embedded_postgres.ensure_running(var / "benchmark-postgres", durable=False)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    import django

    django.setup()


@contextmanager
def scratch_database() -> Iterator[None]:
    """An empty, migrated database of the name »test_…«; whatever was in one of this name is
    gone.
    """
    set_up_django()
    from django.db import connection

    name = connection.settings_dict["NAME"]
    _copy(name)
    _make()
    try:
        yield
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)


@contextmanager
def scratch_databases(*labels: str, keep: bool = False) -> Iterator[dict[str, str]]:
    """Several of them at once, the name of each by its label; ``use_database`` goes over to one.

    ``keep`` takes what an earlier run has kept, with the migrations that are new since, and keeps
    it again.
    """
    set_up_django()
    from django.db import connection

    usual, made = connection.settings_dict["NAME"], {}
    try:
        for label in labels:
            use_database(usual)
            connection.settings_dict["TEST"]["NAME"] = f"test_{usual}_{label}"
            if not keep:
                _copy(usual)
            made[label] = _make()
        yield made
    finally:
        for name in made.values():
            use_database(name)
            connection.creation.destroy_test_db(usual, verbosity=0, keepdb=keep)


def _copy(usual: str) -> None:
    """Put a migrated database where the next one is to be; the first run makes what is copied."""
    from django.db import connection

    from tests.database_template import copy_template

    copy_template(connection, f"template_{usual}_benchmarks")


def _make() -> str:
    """Bring the test database up to date and go over to it; its name."""
    from django.db import connection

    # Standard output is for figures, some of which a process asks another for: Django says there
    # that the cache's table came with the copy.
    with redirect_stdout(sys.stderr):
        return connection.creation.create_test_db(verbosity=0, keepdb=True, serialize=False)


def use_database(name: str) -> None:
    from django.db import connection

    connection.close()
    connection.settings_dict["NAME"] = name
