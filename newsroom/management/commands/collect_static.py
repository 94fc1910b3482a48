"""``manage.py collect_static``: collect the static files, unless those of today are there.

Django's own command compresses each of them anew, which is seconds of every start.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand

MARK = "collected"  # lies among them, so that it goes when they do; says of which sources they are


class Command(BaseCommand):
    requires_system_checks = ()
    help = "Collect the static files if they have changed since; `prepare` calls it."

    def handle(self, *args: Any, **options: Any) -> None:
        mark, wanted = Path(settings.STATIC_ROOT) / MARK, digest_of_sources()
        if mark.is_file() and mark.read_text() == wanted:
            return
        mark.unlink(missing_ok=True)
        call_command("collectstatic", interactive=False, verbosity=0)
        mark.write_text(wanted)


def digest_of_sources() -> str:
    """64 hexadecimal digits that change with any file and with what makes the collected ones."""
    makers = [settings.STORAGES["staticfiles"], version("django"), version("whitenoise")]
    digest = hashlib.sha256(repr(makers).encode())
    for finder in get_finders():
        for path, storage in finder.list(ignore_patterns=None):
            with storage.open(path) as file:
                digest.update(repr((path, hashlib.sha256(file.read()).digest())).encode())
    return digest.hexdigest()
