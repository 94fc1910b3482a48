"""Articles that came in bulk are read several at a time.

Whatever an article holds, reading it costs some fifty short queries and a parse of its own; several
at once share them. The job of one article takes others along that wait behind it: they are its
worker's from then on, as if that had fetched them itself, and are handed on as any job when it
dies. What an editor waits for is read alone and at once, and so is what failed before, since one
text must not take others down with it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from django.db import IntegrityError, connection
from procrastinate import JobContext
from procrastinate.jobs import Job
from procrastinate.worker import Worker

from articles.models import ExtractionRun
from articles.priorities import BULK
from claims.jobs.stalled_jobs import as_object

logger = logging.getLogger(__name__)

# Articles that are read at once: an editor's own waits for that long, a second or two.
AT_ONCE = 16
# Characters of all their texts; a longer one is read alone.
MOST_CHARACTERS = 60_000

# A revision is read after what it revises. Jobs of one lock wait for each other, as when they are
# fetched.
_TAKE = """
    UPDATE procrastinate_jobs SET status = 'doing', worker_id = %(worker)s
    FROM (
        SELECT job.id
        FROM procrastinate_jobs AS job
        JOIN articles_extractionrun AS run ON run.id = (job.args ->> 'run_id')::bigint
        JOIN articles_article AS article ON article.id = run.article_id
        WHERE job.status = 'todo' AND job.priority = %(priority)s AND job.task_name = %(task)s
          AND job.attempts = 0 AND article.previous_id IS NULL
          AND (job.scheduled_at IS NULL OR job.scheduled_at <= now())
          AND NOT EXISTS (
              SELECT FROM procrastinate_jobs AS other
              WHERE other.lock = job.lock AND other.id <> job.id
                AND (other.status = 'doing' OR other.status = 'todo' AND (
                    other.priority > job.priority
                    OR other.priority = job.priority AND other.id < job.id))
          )
        ORDER BY job.priority DESC, job.id LIMIT %(most)s
        FOR UPDATE OF job SKIP LOCKED
    ) AS found
    WHERE procrastinate_jobs.id = found.id
    RETURNING procrastinate_jobs.id, procrastinate_jobs.args
"""

in_hand: set[int] = set()
"""Numbers of the jobs that jobs of this process took along."""


@dataclass
class TakenAlong:
    """Jobs of other articles, and the runs that they are about."""

    jobs: list[int] = field(default_factory=list)
    runs: list[int] = field(default_factory=list)

    def finish(self) -> None:
        self._end("procrastinate_finish_job_v1(id, 'succeeded', true)")

    def give_back(self) -> None:
        """Let each be read by itself."""
        self._end("procrastinate_retry_job_v2(id, now(), NULL, NULL, NULL)")

    def _end(self, how: str) -> None:
        if self.jobs:
            with connection.cursor() as cursor:
                cursor.execute(f"SELECT {how} FROM unnest(%s::bigint[]) AS id", [self.jobs])  # noqa: S608
        self.let_go()

    def let_go(self) -> None:
        in_hand.difference_update(self.jobs)
        self.jobs, self.runs = [], []


_TAKEN: ContextVar[TakenAlong] = ContextVar("taken_along")


def taken_along() -> TakenAlong:
    """What the job that is being done took along."""
    return _TAKEN.get(None) or TakenAlong()


def take_others_along(call_next: Callable[[], Any], context: JobContext, worker: Worker) -> Any:
    """Around the task that reads an article. What is left when that fails the watch hands on."""
    taken = _take(context.job)
    token = _TAKEN.set(taken)
    try:
        result = call_next()
        taken.finish()
        return result
    finally:
        taken.let_go()
        _TAKEN.reset(token)


def in_parts(runs: Iterable[ExtractionRun]) -> Iterator[list[ExtractionRun]]:
    """The runs in parts that can be read at once: not too long, and a revision by itself, after
    what it revises.
    """
    part, length = list[ExtractionRun](), 0
    for run in runs:
        length += len(run.article.text)
        is_apart = any(each.article.previous_id for each in [run, *part[-1:]])
        if part and (is_apart or length > MOST_CHARACTERS):
            yield part
            part, length = [], len(run.article.text)
        part.append(run)
    if part:
        yield part


def _take(job: Job) -> TakenAlong:
    if job.priority > BULK or job.attempts:
        return TakenAlong()
    wanted: dict[str, Any] = {
        "worker": job.worker_id, "priority": job.priority, "task": job.task_name,
        "most": AT_ONCE - 1,
    }  # fmt: skip
    try:
        with connection.cursor() as cursor:
            cursor.execute(_TAKE, wanted)
            rows: Sequence[tuple[int, Any]] = cursor.fetchall()
    except IntegrityError:  # another worker fetched one of the same lock at this moment
        return TakenAlong()
    taken = TakenAlong(
        [pk for pk, _args in rows], [as_object(args)["run_id"] for _pk, args in rows]
    )
    in_hand.update(taken.jobs)
    return taken
