"""One hostile input after the other, each by its number, taken back before the next."""

from __future__ import annotations

import io
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from django.conf import settings
from django.core.signals import got_request_exception
from django.db import connection, transaction
from django.test import Client
from django.test.client import FakePayload

from articles.incoming_items.reading import read_item
from articles.models import IncomingItem
from benchmarks.hostile import values
from benchmarks.hostile.requests import Hostile, World
from benchmarks.hostile.samples import CSV_OF_SPEAKERS, WIKIDATA
from extraction.batches.json_lines import LineError, read_line
from intake.errors import IntakeError
from intake.feeds.opml import read_opml
from speakers.record_files.import_files import records_in
from speakers.record_files.record_import import RefusedError, bring_in

PROJECT = Path(__file__).parents[2]
FILES = 0.15  # of the inputs are files of an import
# The limits of one answer.
SECONDS, LONGEST = 5.0, 20.0  # of processor time; for a file, which a job reads, the second
BYTES = 3_000_000
QUERIES = 150


class TooLongError(BaseException):
    """Past every limit; no handler of the desk's catches it."""


@dataclass
class Found:
    """What went wrong: where, with which inputs, and how it looks."""

    numbers: list[int] = field(default_factory=list)
    told: str = ""


@dataclass
class Attack:
    world: World
    sessions: dict[str, str]
    seed: int = 1
    found: dict[str, Found] = field(default_factory=dict)
    kinds: Counter[str] = field(default_factory=Counter)
    answers: Counter[int] = field(default_factory=Counter)
    most: dict[str, tuple[float, int]] = field(default_factory=dict)
    _error: BaseException | None = None

    def run(self, numbers: Iterator[int] | range) -> None:
        got_request_exception.connect(self._note_error)
        try:
            for number in numbers:
                self.try_one(number)
        finally:
            got_request_exception.disconnect(self._note_error)

    def try_one(self, number: int) -> None:
        random = Random(f"{self.seed}:{number}")
        is_file = random.random() < FILES
        self._error = None
        begun = time.process_time()
        try:
            with taken_back(), at_most(LONGEST):
                (self._file if is_file else self._request)(random, number)
                connection.check_constraints()
        except TooLongError as error:
            self._add(f"longer than {LONGEST:.0f} s", number, error)
        except Exception as error:
            self._add(f"{type(error).__name__} {where(error)}", number, error)
        seconds = time.process_time() - begun
        self._note_most("seconds of a file" if is_file else "seconds", seconds, number)
        if not is_file and seconds > SECONDS:
            self._add(f"more than {SECONDS:.0f} s", number)

    def _request(self, random: Random, number: int) -> None:
        asked = self.world.request(random)
        self.kinds[asked.route.group] += 1
        counted = Counter[str]()

        def count(execute: Callable[..., Any], *arguments: Any) -> Any:
            counted["queries"] += 1
            return execute(*arguments)

        with connection.execute_wrapper(count):
            answer = send(asked, self.sessions[asked.role])
            body = b"".join(answer)
        self.answers[answer.status_code] += 1
        self._note_most("bytes", len(body), number)
        self._note_most("queries", counted["queries"], number)
        about = f"{asked.method} {asked.route.name}"
        if answer.status_code >= 500:
            error = self._error
            self._add(
                f"{answer.status_code} {about} {type(error).__name__} {where(error)}", number, error
            )
        if len(body) > BYTES:
            self._add(f"more than {BYTES:,} bytes {about}", number)
        if counted["queries"] > QUERIES:
            self._add(f"more than {QUERIES} queries {about}", number)
        if values.MARK.encode() in body and "html" in answer.get("Content-Type", ""):
            self._add(f"written without being escaped {about}", number)

    def _file(self, random: Random, number: int) -> None:
        """A broken file of an import, read as the worker or the command reads it; it may be refused
        in words.
        """
        self.kinds["files"] += 1
        draw = random.random()
        if draw < 0.7:
            name, data = random.choice(self.world.files)
            item = IncomingItem.objects.create(
                kind=IncomingItem.Kind.FILE, name=name, data=values.torn(random, data) or b" "
            )
            read_item(item)
        elif draw < 0.9:
            name, data = random.choice((("a.csv", CSV_OF_SPEAKERS), ("a.json", WIKIDATA)))
            with suppress(RefusedError):
                bring_in(records_in(name, values.torn(random, data)))
        elif draw < 0.96:
            line = {"id": values.thing(random), "text": values.thing(random), "language": "de"}
            with suppress(LineError):
                read_line(values.as_json(random, line).decode("utf-8", "surrogateescape"))
        else:
            data = next(data for name, data in self.world.files if name == "list.opml")
            with suppress(IntakeError):
                read_opml(values.torn(random, data))

    def _note_error(self, sender: object, **about: object) -> None:
        self._error = sys.exc_info()[1]

    def _add(self, what: str, number: int, error: BaseException | None = None) -> None:
        found = self.found.setdefault(what, Found())
        found.numbers.append(number)
        if not found.told and error is not None:
            found.told = "".join(traceback.format_exception(error))

    def _note_most(self, what: str, amount: float, number: int) -> None:
        self.most[what] = max(self.most.get(what, (0.0, 0)), (amount, number))


def send(asked: Hostile, session: str) -> Any:
    """The answer of the whole desk, middlewares included."""
    client = Client(raise_request_exception=False)
    client.cookies[settings.SESSION_COOKIE_NAME] = session
    path, _, query = asked.address.partition("?")
    environ: dict[str, Any] = {
        "QUERY_STRING": query,
        "CONTENT_TYPE": asked.content_type,
        "CONTENT_LENGTH": str(len(asked.body)),
        "wsgi.input": FakePayload(asked.body),
    }
    for name, value in asked.headers.items():
        environ[f"HTTP_{name.upper().replace('-', '_')}"] = value
    return client.generic(asked.method, path, **environ)


@contextmanager
def taken_back() -> Iterator[None]:
    """Whatever happens to the database inside is undone, so that every number meets the same
    desk.
    """
    with transaction.atomic():
        try:
            yield
        finally:
            transaction.set_rollback(True)


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises TooLongError after so much processor time."""

    def end(number: int, frame: FrameType | None) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def where(error: BaseException | None) -> str:
    """The last line of the project's own that an error went through."""
    last = ""
    for frame, line in traceback.walk_tb(error.__traceback__ if error else None):
        file = Path(frame.f_code.co_filename)
        if (
            file.is_relative_to(PROJECT)
            and ".venv" not in file.parts
            and "hostile" not in file.parts
        ):
            last = f"{file.relative_to(PROJECT)}:{line}"
    return last


def told_whole(asked: Hostile) -> str:
    """The request of a number, to look at."""
    written = io.StringIO()
    written.write(f"{asked.role or 'nobody'}: {asked.method} {asked.address[:2000]}\n")
    for name, value in (*asked.headers.items(), ("Content-Type", asked.content_type)):
        written.write(f"{name}: {value[:200]!r}\n")
    written.write(f"\n{asked.body[:3000]!r}\n")
    return written.getvalue()
