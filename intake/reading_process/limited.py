"""A document read in a process of its own, which ends where it takes too much time or memory: what
was read until then counts, and whoever asked goes on.

The process is a fork of the reading server. Where there is none it is ``python -m
intake.reading_process.limited SECONDS BYTES TYPE ADDRESS NAME`` with the document on standard
input. Both tell a line of JSON for each article and error.
"""

from __future__ import annotations

import atexit
import json
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, BinaryIO

from ..errors import BrokenDocumentError, IntakeError, TooDemandingError
from ..record_json import from_json, to_json
from ..records import ArticleRecord
from ..registry import known_formats, read_items
from . import server

# A process that waits for something uses no processor time.
_WALL = 5  # times the processor time
_SERVE = "serve"
#: Of this process, started when the first document is read.
SERVER = server.ReadingServer([sys.executable, "-m", __spec__.name, _SERVE])
atexit.register(SERVER.end)


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
    known = {"content_type": content_type, "address": address, "name": name}
    try:
        if not server.IS_POSSIBLE:
            raise server.NoServerError
        lines, is_whole = SERVER.ask(data, {**asdict(limits), **known}, _WALL * limits.seconds)
    except server.NoServerError:
        lines, is_whole = _told_by_a_new_process(data, limits, known)
    for line in lines.splitlines(keepends=True):
        if line.endswith(b"\n"):  # else it was stopped in the middle
            yield _read(line)
    if not is_whole:
        yield TooDemandingError()


def _told_by_a_new_process(
    data: bytes, limits: ReadingLimits, known: Mapping[str, str]
) -> tuple[bytes, bool]:
    command = [sys.executable, "-m", __spec__.name, str(limits.seconds), str(limits.memory)]
    try:
        done = subprocess.run(
            [*command, *known.values()],
            input=data,
            capture_output=True,
            timeout=_WALL * limits.seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as stopped:
        return stopped.stdout or b"", False
    return done.stdout, done.returncode == 0


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
    if arguments[0] == _SERVE:
        _serve(int(arguments[1]))
        return 0
    seconds, memory, content_type, address, name = arguments
    data = sys.stdin.buffer.read()
    known = {"seconds": int(seconds), "memory": int(memory)} | {
        "content_type": content_type,
        "address": address,
        "name": name,
    }
    return 0 if read_here(data, known, sys.stdout.buffer) else 1


def _serve(descriptor: int) -> None:
    from extraction.text.languages import detect

    known_formats()
    detect("Was alle brauchen, ist schon da.")
    with socket.socket(fileno=descriptor) as control:
        server.serve(control, read_here)


def read_here(data: bytes, known: Mapping[str, Any], out: BinaryIO) -> bool:
    """Limit this process for good, and write a line for each article and error; whether that is
    all there is. ``known`` has the limits, and what :func:`read_limited` is told.
    """
    known = dict(known)
    _limit(known.pop("seconds"), known.pop("memory"))
    if server.is_beyond_its_memory():
        return False
    for found in read_items(data, **known):
        if isinstance(found, BrokenDocumentError) and found.detail == MemoryError.__name__:
            return False
        out.write(json.dumps(_told(found), ensure_ascii=False).encode() + b"\n")
        out.flush()
    return True


def _told(found: ArticleRecord | IntakeError) -> dict[str, object]:
    if isinstance(found, IntakeError):
        return {"error": found.message, "detail": found.detail, "item": found.item}
    return to_json(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
