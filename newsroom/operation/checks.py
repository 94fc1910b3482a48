"""What Wortlaut needs of its surroundings, found out before it starts rather than in the middle of
a migration.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import NotSupportedError, connections
from django.db.backends.postgresql.base import DatabaseWrapper

OLDEST_POSTGRESQL = 15


@register(Tags.database)
def check_server(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """`manage.py migrate` stops here on a PostgreSQL that is too old."""
    complaints = [unsupported_server(alias) for alias in databases or ()]
    return [Error(complaint, id="newsroom.E001") for complaint in complaints if complaint]


def unsupported_server(alias: str = "default") -> str | None:
    """One line on what is wrong with the server, None if it is good. Raises OperationalError
    without a server.
    """
    try:
        version = server_version(alias) // 10_000
    except NotSupportedError as error:  # older even than Django's own minimum
        return f"Wortlaut needs PostgreSQL {OLDEST_POSTGRESQL} or newer: {error}"
    if version >= OLDEST_POSTGRESQL:
        return None
    return (
        f"Wortlaut needs PostgreSQL {OLDEST_POSTGRESQL} or newer; the server of DATABASE_URL is "
        f"version {version}."
    )


def server_version(alias: str = "default") -> int:
    """As PostgreSQL counts: 180006 is 18.6."""
    connection = connections[alias]
    assert isinstance(connection, DatabaseWrapper)  # noqa: S101 - there is one engine
    return connection.pg_version
