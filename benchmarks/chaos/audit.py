"""What was acknowledged, compared with what is on record in the end."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.chaos.colleagues import Editor, Exporter
from benchmarks.chaos.desk import Desk

LONGEST = 3600  # seconds until the last job has been tried for the last time

# Claims that were there before have no history; the ones that count come after them. First, a job
# that failed for a passing reason and waits for its next try, up to ten minutes, may begin at once.
_ON_RECORD = """
import json
from collections import Counter
from articles.models import Article, ExtractionRun
from claims.jobs import GIVEN_UP
from claims.jobs.desk_check import check
from claims.models import Claim
from django.db import connection
from procrastinate.contrib.django.models import ProcrastinateJob
with connection.cursor() as cursor:
    cursor.execute("UPDATE procrastinate_jobs SET scheduled_at = NULL "
                   "WHERE status = 'todo' AND scheduled_at > now()")
claims = Claim.objects.filter(pk__gt={first})
decided = claims.exclude(state="pending")
events = Counter(Claim.pgh_event_model.objects.filter(
    pgh_obj_id__gt={first}, pgh_label="update", state__in=("accepted", "rejected"),
    pgh_context__metadata__user__isnull=False).values_list("pgh_obj_id", flat=True))
print(json.dumps({{
    "titles": list(Article.objects.values_list("title", flat=True)),
    "states": list(decided.values_list("pk", "state")),
    "events": list(events.items()),
    "bare": claims.filter(events=None).count(),
    "stuck": ExtractionRun.objects.filter(state__in=ExtractionRun.OPEN).count(),
    "unread": Article.objects.filter(title__contains="-", runs=None).count(),
    "failed": ExtractionRun.objects.filter(state="failed").count(),
    "jobs": list(ProcrastinateJob.objects.filter(status__in=("todo", "doing"))
                 .exclude(task_name__in=("check_desk", "chain_history")).values_list("task_name")),
    "wrong": [str(finding) for finding in check(GIVEN_UP, mend=False)],
}}))
"""
_BEFORE = """
from django.contrib.auth.models import Group
from benchmarks.filling import write_rows
from claims.models import Claim
from newsroom.models import User
editor = User.objects.create_user("editor", password="{password}")
editor.groups.add(Group.objects.get(name="editor"))
write_rows({claims}, editor.pk, pending=0)
print(Claim.objects.order_by("pk").last().pk)
"""


@dataclass(frozen=True, slots=True)
class Record:
    """What the database says."""

    titles: list[str]
    states: list[tuple[int, str]]
    events: list[tuple[int, int]]
    bare: int
    stuck: int
    unread: int
    failed: int
    jobs: list[Any]
    wrong: list[str]


def prepare(desk: Desk, claims: int, password: str) -> int:
    """Make an editor, and put claims on record, for exports that take their time; the last one's
    number.
    """
    return int(_said(desk, _BEFORE.format(claims=claims, password=password)))


def settled(desk: Desk, first: int) -> Record:
    """What is on record once the worker has nothing to do any more; it need not wait for the next
    try of what failed, as when an administrator has it tried at once.
    """
    begun = time.monotonic()
    while True:
        record = Record(**json.loads(_said(desk, _ON_RECORD.format(first=first))))
        taken = time.monotonic() - begun
        if not record.jobs or taken > LONGEST:
            print(f"{len(record.jobs)} jobs open {taken:.0f} s after the last deed", flush=True)
            return record
        time.sleep(5)


def faults(editors: Sequence[Editor], exporter: Exporter, record: Record) -> dict[str, int]:
    """How many of each kind; none is what should be."""
    titles = [title for editor in editors for title in editor.articles]
    decided: dict[int, set[str]] = {}
    for editor in editors:
        for claim, state in editor.decided.items():
            decided.setdefault(claim, set()).add(state)
    states, events = dict(record.states), dict(record.events)
    return {
        "articles acknowledged and lost": len(set(titles) - set(record.titles)),
        "articles doubled": len(record.titles) - len(set(record.titles)),
        "decisions acknowledged and lost": sum(
            states.get(claim) not in wanted for claim, wanted in decided.items()
        ),
        "decisions doubled": sum(
            events.get(claim, 0) > len(wanted) for claim, wanted in decided.items()
        ),
        "decisions without who made them": sum(claim not in events for claim in states),
        "claims without history": record.bare,
        "articles stuck": record.stuck + record.unread,
        "jobs stuck": len(record.jobs),
        "records without a job": len(record.wrong),
        "exports that lie": len(exporter.exports.lies),
    }


def _said(desk: Desk, code: str) -> str:
    done = desk.run("shell", "--no-imports", "-c", code)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return done.stdout.splitlines()[-1]
