"""``manage.py migrate``: Django's own, which gives an empty database its tables at once."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandParser
from django.core.management.commands import migrate
from django.db import connections

from newsroom.first_tables import make_tables

# With one of these, Django is asked for something else than all tables.
_SPECIAL = ("app_label", "plan", "check_unapplied", "fake", "fake_initial", "prune", "one_by_one")


class Command(migrate.Command):
    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument(
            "--one-by-one",
            action="store_true",
            help="Apply each migration, also where the database is empty.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not any(options[name] for name in _SPECIAL):
            at_once = make_tables(connections[options["database"]])
            if at_once and options["verbosity"] >= 1:
                self.stdout.write(f"Made the tables of {at_once} migrations at once.")
        super().handle(*args, **options)
