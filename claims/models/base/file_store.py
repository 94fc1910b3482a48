"""Where the desk's files lie: the media folder of this machine, or the bucket of an S3-compatible
store that several machines share.

A file grows on this machine and gets its place, by name, when it is whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.files import File
from django.core.files.storage import default_storage


class StoreAwayError(ConnectionError):
    """The store cannot be reached or refuses; the same may well succeed a little later."""


def keep_file(path: Path, name: str) -> None:
    """Move a whole file of this machine to its place, where it replaces an older one."""
    if (place := _place(name)) is not None:
        place.parent.mkdir(parents=True, exist_ok=True)
        path.replace(place)
        return
    with _reached(), path.open("rb") as file:
        default_storage.save(name, File(file))
    path.unlink()


def open_file(name: str) -> File[bytes]:
    """For reading. Raises FileNotFoundError."""
    with _reached():
        return default_storage.open(name, "rb")


def is_kept(name: str) -> bool:
    with _reached():
        return default_storage.exists(name)


def forget_file(name: str) -> None:
    """Take it away if it is there."""
    with _reached():
        default_storage.delete(name)


def names_below(folder: str) -> Iterator[str]:
    """Every file below the folder, in order."""
    try:
        with _reached():
            folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    yield from (f"{folder}/{name}" for name in sorted(files))
    for inner in sorted(folders):
        yield from names_below(f"{folder}/{inner}")


def _place(name: str) -> Path | None:
    """On this machine, None in a bucket."""
    try:
        return Path(default_storage.path(name))
    except NotImplementedError:
        return None


@contextmanager
def _reached() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        # known by its module: with files on this machine the library is never imported
        if type(error).__module__.partition(".")[0] not in {"botocore", "boto3", "s3transfer"}:
            raise
        raise StoreAwayError(str(error)) from error
