#!/usr/bin/env python
"""Django's command line, with a database under it."""

from __future__ import annotations

import os
import signal
import sys

from newsroom import embedded_postgres

WITHOUT_DATABASE = {
    "collectstatic",
    "compilemessages",
    "help",
    "makemessages",
    "version",
    "--help",
    "--version",
}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    # A worker parses on one core; read when numpy is imported, for the products of its models.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    # Ended by a signal, Python would skip the hook that gives the database back.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    if not WITHOUT_DATABASE.intersection(sys.argv[1:2]):
        try:
            embedded_postgres.ensure_running()
        except embedded_postgres.EmbeddedPostgresError as error:
            sys.exit(str(error))

    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
