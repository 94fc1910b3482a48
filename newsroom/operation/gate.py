"""In front of Django: who asks how the desk fares is answered by any thread, and of all others
only as many work at once as there are connections; some wait, the rest is told to come again.

Without it a burst fills the server's queue with requests whose browsers have long given up, and
the desk works them off for minutes after.
"""

from __future__ import annotations

import gc
import json
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api.problems import MEDIA_TYPE as PROBLEM_TYPE
from api.problems import problem_body

if TYPE_CHECKING:
    from newsroom.operation.probe import Probe

Start = Callable[..., Any]
Application = Callable[[dict[str, Any], Start], Iterable[bytes]]

RETRY_AFTER = "5"  # seconds
# The server sends its own name where an answer brings none, and cannot be told to leave it out.
NAMELESS = ("Server", "web")
API = "/api/"
LIVE, READY = "/livez", "/readyz"


@dataclass(frozen=True, slots=True)
class Room:
    """How many requests a process takes in: at work, waiting for it, and sending what is done."""

    at_work: int = 4
    waiting: int = 16
    sending: int = 12
    patience: float = 10.0  # seconds that a request waits at most

    @property
    def threads(self) -> int:
        """What the server needs, so that there is always one left to say that it is full."""
        return self.at_work + self.waiting + self.sending + 4


class Gate:
    """The WSGI application around Django's."""

    def __init__(self, application: Application, probe: Probe, room: Room | None = None) -> None:
        self.application = application
        self.probe = probe
        self.room = room or Room()
        self.shed = 0
        self._at_work = threading.BoundedSemaphore(self.room.at_work)
        self._waiting = threading.BoundedSemaphore(self.room.waiting)
        self._sending = threading.BoundedSemaphore(self.room.sending)

    def __call__(self, environ: dict[str, Any], start_response: Start) -> Iterable[bytes]:
        path, start_response = environ.get("PATH_INFO", ""), _nameless(start_response)
        if path in (LIVE, READY):
            return self._tell(path, start_response)
        if not self._enter():
            self.shed += 1
            return _turn_away(path, start_response)
        try:
            answer = self.application(environ, start_response)
        except BaseException:
            self._at_work.release()
            raise
        return Answer(answer, self._leave(answer))

    def _enter(self) -> bool:
        if self._at_work.acquire(blocking=False):
            return True
        if not self._waiting.acquire(blocking=False):
            return False
        try:
            return self._at_work.acquire(timeout=self.room.patience)
        finally:
            self._waiting.release()

    def _leave(self, answer: Iterable[bytes]) -> Callable[[], None]:
        """What has to be let go of at the end. Who merely sends a file keeps nobody from work."""
        if getattr(answer, "streaming", False) and self._sending.acquire(blocking=False):
            self._at_work.release()
            return self._sending.release
        return self._at_work.release

    def _tell(self, path: str, start_response: Start) -> list[bytes]:
        self.probe.start()
        if path == LIVE:
            return _answer(start_response, HTTPStatus.OK, b"ok\n", "text/plain")
        state = self.probe.state()
        status = HTTPStatus.OK if state.is_ready else HTTPStatus.SERVICE_UNAVAILABLE
        told = {"ready": state.is_ready, **state.words}
        return _answer(start_response, status, json.dumps(told).encode() + b"\n",
                       "application/json")  # fmt: skip


def _nameless(start_response: Start) -> Start:
    def start(status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
        return start_response(status, [*headers, NAMELESS], *error)

    return start


def _turn_away(path: str, start_response: Start) -> list[bytes]:
    """Told to come again: people in words, programs as problem details like any other answer of
    the interface.
    """
    is_program = path.startswith(API)
    body, media_type = (_PROBLEM, PROBLEM_TYPE) if is_program else (_BUSY, "text/html")
    return _answer(start_response, HTTPStatus.SERVICE_UNAVAILABLE, body, media_type,
                   [("Retry-After", RETRY_AFTER)])  # fmt: skip


def collect_young_garbage() -> None:
    """The collector's turn where nobody waits for it: an answer is out, and the next one need not
    stop for what this and the last few left. Of itself it comes at twice as many
    (newsroom/wsgi.py).
    """
    if gc.get_count()[0] > _MUCH:
        gc.collect(0)


_MUCH = 10_000


class Answer:
    """Django's answer, which lets go of the place at work when it is closed, once."""

    def __init__(self, answer: Iterable[bytes], let_go: Callable[[], None]) -> None:
        self._answer = answer
        self._let_go: Callable[[], None] | None = let_go

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._answer)

    def close(self) -> None:
        let_go, self._let_go = self._let_go, None
        try:
            if (close := getattr(self._answer, "close", None)) is not None:
                close()
        finally:
            if let_go is not None:
                let_go()
                collect_young_garbage()


def _answer(
    start_response: Start,
    status: HTTPStatus,
    body: bytes,
    media_type: str,
    headers: list[tuple[str, str]] | None = None,
) -> list[bytes]:
    start_response(
        f"{status.value} {status.phrase}",
        [
            ("Content-Type", f"{media_type}; charset=utf-8"),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Content-Security-Policy", "default-src 'none'"),
            *(headers or []),
        ],
    )
    return [body]


# Plain text in HTML: it must not need a template, a style or a session.
_BUSY = (Path(__file__).parent / "busy.html").read_bytes()
_PROBLEM = problem_body(
    HTTPStatus.SERVICE_UNAVAILABLE,
    "The desk has more to do than it can take in; nothing of this request was done.",
)
