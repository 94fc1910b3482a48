"""What a job was about is told when the job is given up: the run, the snapshot, the bulk change,
the report or the item that somebody waits for says that it failed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from articles.incoming_items.reading import READ_INCOMING
from articles.models import ExtractionRun, IncomingItem
from articles.registration import READ_ARTICLE
from claims.jobs.job_failures import OnGiveUp
from claims.models import BulkChange, Report, Snapshot
from claims.models.desk.report import WRITE_REPORT
from claims.review.bulk_actions import WORK_OFF
from claims.sources.snapshots import TAKE_SNAPSHOT
from fetching import Problem


def give_up_reading(arguments: Mapping[str, Any]) -> None:
    for run in ExtractionRun.objects.filter(pk=arguments["run_id"], state__in=ExtractionRun.OPEN):
        run.fail(
            "The reader stopped several times on this text; the operator's log has the details."
        )


def give_up_snapshot(arguments: Mapping[str, Any]) -> None:
    for snapshot in Snapshot.objects.open().filter(pk=arguments["snapshot_id"]):
        snapshot.fail(Problem.BROKEN)


def give_up_bulk_change(arguments: Mapping[str, Any]) -> None:
    for bulk in BulkChange.light.filter(pk=arguments["bulk_id"]):
        bulk.fail()


def give_up_report(arguments: Mapping[str, Any]) -> None:
    for report in Report.objects.open().filter(pk=arguments["report_id"]):
        report.fail()


def give_up_incoming(arguments: Mapping[str, Any]) -> None:
    for item in IncomingItem.objects.open().filter(pk=arguments["item_id"]):
        item.finish([{"error": "The reading failed; the operator's log has the details."}])


# By the name of the task. The others change nothing that anybody waits for, and are repeated by
# the next change.
GIVEN_UP: dict[str, OnGiveUp] = {
    READ_ARTICLE: give_up_reading,
    TAKE_SNAPSHOT: give_up_snapshot,
    WORK_OFF: give_up_bulk_change,
    WRITE_REPORT: give_up_report,
    READ_INCOMING: give_up_incoming,
}
