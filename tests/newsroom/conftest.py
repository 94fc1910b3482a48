"""Folders for servers that are started by the tests of this room."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PATIENCE = 600  # seconds; what passes is not slowed down by it, a busy machine may be
PROJECT = Path(__file__).resolve().parent.parent.parent


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder that every account can enter if it can enter the clone."""
    (PROJECT / "var").mkdir(exist_ok=True)
    path = Path(tempfile.mkdtemp(prefix="test-", dir=PROJECT / "var"))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


@pytest.fixture
def folder():
    with temporary_folder() as path:
        yield path


def wait_until(condition, what):
    """The first true result of the condition, asked again and again."""
    deadline = time.monotonic() + PATIENCE
    while not (result := condition()):
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.05)
    return result
