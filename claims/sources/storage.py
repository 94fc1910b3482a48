"""Files in the file store, each under its SHA-256: there whole, together with its record, or
not at all.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from django.conf import settings
from django.db import transaction

from claims.models import StoredFile
from claims.models.base.file_store import forget_file, is_kept, keep_file

_LEFT_BEHIND = 24 * 60 * 60  # seconds after which nobody is still writing


def incoming() -> Path:
    """Where files grow that are not whole yet; on the file system of the media folder, so that
    moving them there is one step.
    """
    folder = Path(settings.MEDIA_ROOT) / "incoming"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def growing_file() -> Iterator[IO[bytes]]:
    """A new file to write into; whatever is not stored meanwhile is gone afterwards."""
    with tempfile.NamedTemporaryFile(dir=incoming(), delete=False) as file:
        try:
            yield file
        finally:
            Path(file.name).unlink(missing_ok=True)


@contextmanager
def store_file(path: Path, media_type: str, sha256: str = "") -> Iterator[StoredFile]:
    """Move the file to its place and yield its record, in one transaction with what the block does.

    If the block fails, neither file nor record is left, unless they were there before.
    """
    with path.open("rb") as file, transaction.atomic():
        sha256 = sha256 or hashlib.file_digest(file, "sha256").hexdigest()
        # A second one with the same bytes waits here until the first is committed or taken back.
        record, is_new = StoredFile.objects.get_or_create(
            sha256=sha256, defaults={"media_type": media_type, "size": path.stat().st_size}
        )
        if is_new or not is_kept(record.name):
            os.fsync(file.fileno())
            path.chmod(0o640)
            keep_file(path, record.name)
        try:
            yield record
        except BaseException:
            if is_new:
                forget_file(record.name)
            raise


def remove_unfinished() -> None:
    """Remove what processes that were killed left behind half written."""
    for path in incoming().iterdir():
        if path.stat().st_mtime < time.time() - _LEFT_BEHIND:
            path.unlink(missing_ok=True)
