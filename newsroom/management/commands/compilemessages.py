"""Django's `compilemessages` without the GNU gettext tools, which a newcomer's machine does not
have.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    help = "Compile the translations (locale/*/LC_MESSAGES/*.po) that changed since the last time."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        for folder in settings.LOCALE_PATHS:
            for source in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
                self._compile(source, verbose=options["verbosity"] > 0)

    def _compile(self, source: Path, *, verbose: bool) -> None:
        compiled = source.with_suffix(".mo")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            return
        try:
            catalogue = polib.pofile(str(source))
        except (OSError, ValueError) as error:
            raise CommandError(f"{source}: {error}") from error
        whole = compiled.with_suffix(f".{os.getpid()}.mo")  # another process may be reading it
        catalogue.save_as_mofile(str(whole))
        whole.replace(compiled)
        if verbose:
            self.stdout.write(f"{source}: {catalogue.percent_translated()} % translated")
