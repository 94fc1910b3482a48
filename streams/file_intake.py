"""A file taken in item by item: each in a transaction of its own, together with how far the file
is, so that whoever is killed at any moment neither doubles an item nor misses one.
"""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from django.db import DataError, transaction
from procrastinate.contrib.django import app as jobs

from articles.incoming_items.reading import place_record, with_facts
from articles.incoming_items.storable import storable
from articles.models import IncomingItem
from articles.priorities import BULK
from intake import ArticleRecord, Document, IntakeError, ReadingPlace
from intake.errors import BrokenDocumentError, NoArticleError
from intake.registry import find_format, read_document, read_stream
from streams.models import IntakeFile, IntakeLine

READ_FILE = "read_intake_file"
# A job's; what waits behind it comes next, and a worker that ends loses nothing.
_AT_ONCE = 20  # seconds
_SMALL = 1024 * 1024
_HEAD = 16_384

OnItem = Callable[[IntakeFile], None]


class TakenOverError(Exception):
    """Another process reads the same file."""


def hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def queue_file(file: IntakeFile) -> None:
    """Have the worker take it in, behind whatever somebody waits for."""
    job = jobs.configure_task(READ_FILE, lock=f"intake-file-{file.pk}", priority=BULK)
    job.defer(file_id=file.pk)


def take_in_for_a_while(file: IntakeFile) -> None:
    """What a job does; the rest is queued again."""
    if file.sha256 is None and not _identify(file):
        return
    take_in_file(file, seconds=_AT_ONCE)
    if file.is_open:
        queue_file(file)


def _identify(file: IntakeFile) -> bool:
    """Read it once for its hash, which takes as long as the disk needs; whether it is new."""
    try:
        file.identify(hash_of(Path(file.path)))
    except OSError as error:
        file.fail(error.strerror or str(error))
    return file.is_open


def take_in_file(
    file: IntakeFile, *, seconds: float | None = None, on_item: OnItem = lambda file: None
) -> None:
    """Settle its items from where it is, for so long or to the end. Raises TakenOverError."""
    begin, before = time.monotonic(), file.seconds
    reader = _FileReader(Path(file.path), file.name, ReadingPlace(file.place))
    try:
        for number, found in reader.numbered(file.position):
            _settle(file, number, found, reader)
            file.seconds = before + time.monotonic() - begin
            on_item(file)
            if seconds is not None and time.monotonic() - begin > seconds:
                file.save(update_fields=["seconds"])
                return
    except OSError as error:
        file.fail(error.strerror or str(error))
        return
    file.finish()


class _FileReader:
    """The items of a file, and how many bytes of it were read for them."""

    def __init__(self, path: Path, name: str, place: ReadingPlace) -> None:
        self._path, self._name, self.place = path, name, place
        self._opened: list[io.FileIO] = []

    @property
    def read_bytes(self) -> int:
        raw = self._opened[-1] if self._opened else None
        return 0 if raw is None or raw.closed else raw.tell()

    def numbered(self, settled: int) -> Iterator[tuple[int, ArticleRecord | IntakeError]]:
        """The items behind those that are settled, whether or not the format goes on there."""
        number = None
        for found in self.items():
            if number is None:
                number = settled if self.place.is_resumed else 0
            number += 1
            if number > settled:
                yield number, found

    def items(self) -> Iterator[ArticleRecord | IntakeError]:
        if self._path.stat().st_size > _SMALL:
            head = self._open().read(_HEAD)
            document = Document(head, name=self._name, stream=self._open, place=self.place)
            try:
                streams = find_format(document).streams
            except IntakeError:
                streams = False
            if streams:
                return read_document(document)
        return read_stream(lambda: self._path.open("rb"), name=self._name, place=self.place)

    def _open(self) -> io.BufferedReader:
        raw = io.FileIO(self._path)
        self._opened.append(raw)
        return io.BufferedReader(raw, 256 * 1024)


@transaction.atomic
def _settle(
    file: IntakeFile, number: int, found: ArticleRecord | IntakeError, reader: _FileReader
) -> None:
    row = IntakeFile.objects.select_for_update().get(pk=file.pk)
    if row.position != number - 1:
        raise TakenOverError(str(file))
    if isinstance(found, IntakeError):
        line = _unread(found)
    else:
        line = _placed(file, _with_outlet(found, file))
    row.settle(number, line, read_bytes=reader.read_bytes, place=reader.place.here)
    file.position, file.counts, file.state = row.position, row.counts, row.state
    file.read_bytes, file.place = row.read_bytes, row.place


def _unread(error: IntakeError) -> IntakeLine:
    fate = IntakeLine.Fate
    return IntakeLine(
        fate=fate.SKIPPED if isinstance(error, NoArticleError) else fate.FAILED,
        item=storable(error.item)[:300],
        code=error.code,
        problem=storable(error.message + (f" ({error.detail})" if error.detail else "")),
    )


def _with_outlet(record: ArticleRecord, file: IntakeFile) -> ArticleRecord:
    """What was said of the whole file counts where the item says nothing itself."""
    record = storable(record)
    given = {
        name: value for name, value in file.facts.items() if value and not getattr(record, name)
    }
    return with_facts(record, given)


def _placed(file: IntakeFile, record: ArticleRecord) -> IntakeLine:
    item = IncomingItem(
        kind=IncomingItem.Kind.RECORD,
        batch=file.batch,
        name=(record.title or file.name)[:2000],
        added_by=file.added_by,
        priority=BULK,
    )
    line = IntakeLine(
        item=(record.identifier or record.address)[:300],
        title=record.title[:500],
        address=record.address[:2000],
        problem=" ".join(record.warnings),
    )
    try:
        with transaction.atomic():
            outcome = place_record(record, item)
            if "record" in outcome:
                line.question = IncomingItem.objects.asked_with(item.name, outcome)
                if line.question is None:
                    item.finish([outcome])
                    line.question = item
    except DataError as error:
        outcome = {"error": BrokenDocumentError.message, "detail": str(error).split("\n")[0]}
    if "error" in outcome:
        line.fate, line.code = IntakeLine.Fate.FAILED, "refused"
        detail = f" ({outcome['detail']})" if outcome.get("detail") else ""
        line.problem = f"{outcome['error']}{detail}"
    elif "record" in outcome:
        line.fate = IntakeLine.Fate.QUESTION
    elif "note" in outcome:
        line.fate, line.problem = outcome["fate"], outcome["note"]
    else:
        line.fate, line.article_id = outcome["fate"], outcome["article"]
    return line


def give_up_file(arguments: Mapping[str, Any]) -> None:
    """Its job ended several times without an end of the file."""
    for file in IntakeFile.objects.filter(pk=arguments["file_id"]):
        if file.is_open:
            file.fail(f"The reading stopped several times behind item {file.position}.")
