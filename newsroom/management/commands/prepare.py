"""``manage.py prepare``: what has to be true before the desk can start, each step skipped where
nothing is to do.
"""

from __future__ import annotations

import time
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError

from newsroom.operation.checks import unsupported_server
from newsroom.operation.web_role import WebRole


class Command(BaseCommand):
    requires_system_checks = ()
    help = (
        "Bring the database, the translations and the static files up to date, and load the demo "
        "if asked to."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--demo", action="store_true", help="load the demo articles and people")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            if complaint := unsupported_server():
                raise CommandError(complaint)
            self.take("tables", "migrate", interactive=False, verbosity=0, skip_checks=True)
            self.take("history", "protect_history")
            self.take("cache", "createcachetable", verbosity=0)
            if WebRole.named():
                self.take("role of the web", "grant_web_role")
            self.take("translations", "compilemessages", verbosity=0)
            self.take("static files", "collect_static")
            if options["demo"]:
                self.take("demo", "load_demo", stdout=self.stdout)
        except OperationalError as error:
            raise CommandError(
                f"The database cannot be used: {' '.join(str(error).split())}"
            ) from error

    def take(self, step: str, command: str, **options: Any) -> None:
        begun = time.monotonic()
        self.stdout.write(f"Preparing the {step} ...")
        self.stdout.flush()
        call_command(command, **options)
        self.stdout.write(f"Prepared the {step} in {time.monotonic() - begun:.1f} s.")
        self.stdout.flush()
