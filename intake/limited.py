"""A document read in a process of its own, which ends where it takes too much time or memory: what
was read until then counts, and whoever asked goes on.

The process is ``python -m intake.limited SECONDS BYTES TYPE ADDRESS NAME`` with the document on
standard input, and prints a line of JSON for each article and error.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from .errors import BrokenDocumentError, IntakeError, TooDemandingError
from .record_json import from_json, to_json
from .records import ArticleRecord
from .registry import read_items

# A process that waits for something uses no processor time.
_WALL = 5  # times the processor time


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """Seconds of processor time, and bytes of address space."""

    seconds: int = 120
    memory: int = 4_000_000_000


class ToldError(IntakeError):
    """An error as the other process told it."""

    def __init__(self, message: str, detail: str, item: str) -> None:
        self.message = message
        super().__init__(detail, item=item)


def read_limited(
    data: bytes, limits: ReadingLimits, *, content_type: str = "", address: str = "", name: str = ""
) -> Iterator[ArticleRecord | IntakeError]:
    """What :func:`intake.registry.read_items` does, within limits; a TooDemandingError at the end
    says that they were reached.
    """
    command = [sys.executable, "-m", __spec__.name, str(limits.seconds), str(limits.memory)]
    try:
        done = subprocess.run(
            [*command, content_type, address, name],
            input=data,
            capture_output=True,
            timeout=_WALL * limits.seconds,
            check=False,
        )
        lines, is_whole = done.stdout.splitlines(keepends=True), done.returncode == 0
    except subprocess.TimeoutExpired as stopped:
        lines, is_whole = (stopped.stdout or b"").splitlines(keepends=True), False
    for line in lines:
        if line.endswith(b"\n"):  # else it was stopped in the middle
            yield _read(line)
    if not is_whole:
        yield TooDemandingError()


def _read(line: bytes) -> ArticleRecord | IntakeError:
    told = json.loads(line)
    if "error" in told:
        return ToldError(told["error"], told["detail"], told["item"])
    return from_json(told)


def _limit(seconds: int, memory: int) -> None:
    """Where the system knows no such limits there are none."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(arguments: list[str]) -> int:
    seconds, memory, content_type, address, name = arguments
    data = sys.stdin.buffer.read()
    _limit(int(seconds), int(memory))
    out = sys.stdout.buffer
    for found in read_items(data, content_type=content_type, address=address, name=name):
        if isinstance(found, BrokenDocumentError) and found.detail == MemoryError.__name__:
            return 1
        out.write(json.dumps(_told(found), ensure_ascii=False).encode() + b"\n")
        out.flush()
    return 0


def _told(found: ArticleRecord | IntakeError) -> dict[str, object]:
    if isinstance(found, IntakeError):
        return {"error": found.message, "detail": found.detail, "item": found.item}
    return to_json(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
