"""States that must not be and that no constraint can forbid, since the queue is another's table:
found, and mended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import connection, transaction
from django.db.models import Model, QuerySet
from procrastinate.contrib.django import app as queue

from articles.incoming_items.reading import READ_INCOMING
from articles.models import ExtractionRun, IncomingItem
from articles.registration import READ_ARTICLE
from claims.jobs.job_failures import OnGiveUp
from claims.jobs.stalled_jobs import recover_stalled_jobs
from claims.models import BulkChange, Report, Snapshot
from claims.models.desk.report import WRITE_REPORT
from claims.review.bulk_actions import WORK_OFF
from claims.sources.snapshots import TAKE_SNAPSHOT


@dataclass(frozen=True, slots=True)
class DeskFault:
    """One such state, and what was done about it."""

    what: str
    mended: str

    def __str__(self) -> str:
        return f"{self.what}: {self.mended}"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record that is open for as long as it has a job."""

    name: str
    task: str
    argument: str
    model: type[Model]
    lock: Callable[[Any], str | None]

    def open(self) -> QuerySet[Any]:
        """Those that wait or are being worked on."""
        return self.model._default_manager.filter(state__in=("queued", "running"))


KINDS = (
    Kind("reading", READ_ARTICLE, "run_id", ExtractionRun, lambda run: f"article-{run.article_id}"),
    Kind("snapshot", TAKE_SNAPSHOT, "snapshot_id", Snapshot, lambda it: f"source-{it.source_id}"),
    Kind("report", WRITE_REPORT, "report_id", Report, lambda report: None),
    Kind("incoming item", READ_INCOMING, "item_id", IncomingItem, lambda it: f"incoming-{it.pk}"),
    Kind("bulk change", WORK_OFF, "bulk_id", BulkChange, lambda bulk: f"bulk-{bulk.pk}"),
)


def check(on_give_up: Mapping[str, OnGiveUp], *, mend: bool = True) -> list[DeskFault]:
    """What is wrong, mended unless told otherwise; nothing is wrong afterwards."""
    found = list(_stalled(on_give_up, mend=mend))
    for kind in KINDS:
        found += _without_job(kind, on_give_up[kind.task], mend=mend)
    return found


def _stalled(on_give_up: Mapping[str, OnGiveUp], *, mend: bool) -> Iterator[DeskFault]:
    with transaction.atomic():
        number = recover_stalled_jobs(on_give_up)
        if not mend:
            transaction.set_rollback(True)
    if number:
        yield DeskFault(f"{number} jobs of workers that are gone", "handed on" if mend else "left")


def _without_job(kind: Kind, on_give_up: OnGiveUp, *, mend: bool) -> Iterator[DeskFault]:
    for record in kind.open():
        with transaction.atomic():
            # Whoever opened or ended it a moment ago is done once we have the row.
            locked = kind.open().select_for_update(of=("self",)).filter(pk=record.pk).first()
            if locked is None or "open" in (jobs := _jobs_of(kind, locked)):
                continue
            what = f"{kind.name} {locked.pk} is open without a job"
            if not mend:
                yield DeskFault(what, "left")
            elif "failed" in jobs:
                on_give_up({kind.argument: _argument(locked)})
                yield DeskFault(what, "its job had failed, and now it has")
            else:
                _queue_again(kind, locked)
                yield DeskFault(what, "queued again")


def _jobs_of(kind: Kind, record: Model) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT CASE WHEN status IN ('todo', 'doing') THEN 'open' ELSE 'failed' END "
            "FROM procrastinate_jobs WHERE task_name = %s AND args ->> %s = %s",
            [kind.task, kind.argument, str(record.pk)],
        )
        return {word for (word,) in cursor.fetchall()}


def _queue_again(kind: Kind, record: Model) -> None:
    task = queue.configure_task(kind.task, lock=kind.lock(record))
    task.defer(**{kind.argument: _argument(record)})


def _argument(record: Model) -> Any:
    return record.pk if isinstance(record.pk, int) else str(record.pk)


def as_lines(found: Iterable[DeskFault]) -> str:
    return "\n".join(map(str, found))
