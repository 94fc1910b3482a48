"""An export becomes a whole file, counted and hashed, before anybody gets its first byte.

What is sent while it is still written cannot be taken back: a connection that the database drops
in the middle would arrive as a shorter file with status 200 (WSGI servers end it in order).
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.db import connection, transaction

from claims.export.rows import RowCount
from claims.models.base.file_store import keep_file

# An export may take longer than a page may; this is against one that never ends.
LONGEST = "15min"


@dataclass(frozen=True, slots=True)
class Whole:
    """What was written: ``rows`` without the line of headings, ``size`` in bytes."""

    rows: int
    size: int
    sha256: str

    @property
    def headers(self) -> dict[str, str]:
        """For programs that fetch the file: the count, and the hash as RFC 9530 has it."""
        digest = base64.b64encode(bytes.fromhex(self.sha256)).decode()
        return {"X-Row-Count": str(self.rows), "Repr-Digest": f"sha-256=:{digest}:"}


def write_all(chunks: Iterator[bytes], tally: RowCount, file: BinaryIO) -> Whole:
    """Write every chunk. Raises what the database or the disk raises; the file is no good then."""
    digest, size = hashlib.sha256(), 0
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL statement_timeout = '{LONGEST}'")
        with _ended(chunks):
            for chunk in chunks:
                file.write(chunk)
                digest.update(chunk)
                size += len(chunk)
    file.flush()
    return Whole(tally.rows, size, digest.hexdigest())


@contextlib.contextmanager
def _ended(chunks: Iterator[bytes]) -> Iterator[None]:
    """End the reading with the writing: who rolls back while rows are still to come waits for the
    connection, which the rows hold, for ever.
    """
    try:
        yield
    finally:
        if (close := getattr(chunks, "close", None)) is not None:
            close()


def in_memory_of_disk(chunks: Iterator[bytes], tally: RowCount) -> tuple[BinaryIO, Whole]:
    """A file without a name, which is gone when it is closed, and what is in it."""
    folder = Path(settings.MEDIA_ROOT) / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as stack:
        file = stack.enter_context(tempfile.TemporaryFile(dir=folder))
        whole = write_all(chunks, tally, file)
        file.seek(0)
        stack.pop_all()
        return file, whole


def at(path: Path, chunks: Iterator[bytes], tally: RowCount) -> Whole:
    """The file under its name, once it is whole and on the disk; whatever was there before stays
    until then, and nothing is left of one that failed.
    """
    return _grown(path, chunks, tally, lambda part: part.replace(path))


def in_store(name: str, chunks: Iterator[bytes], tally: RowCount) -> Whole:
    """The same in the file store."""
    grows_at = Path(settings.MEDIA_ROOT) / name
    grows_at.parent.mkdir(parents=True, exist_ok=True)
    return _grown(grows_at, chunks, tally, lambda part: keep_file(part, name))


def _grown(
    path: Path, chunks: Iterator[bytes], tally: RowCount, put: Callable[[Path], object]
) -> Whole:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            whole = write_all(chunks, tally, file)
            os.fsync(file.fileno())
        put(part)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return whole
