"""Writes reports to files and takes expired ones away; the worker's part."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connection
from django.http import QueryDict
from django.utils import timezone

from claims.claim_list.filters import ClaimFilter
from claims.export.rows import DIALECTS, RowCount, as_csv, as_json_lines
from claims.export.whole_file import in_store
from claims.models import Channel, Distribution, Report
from claims.models.base.file_store import forget_file
from claims.models.claims.claim_queryset import ClaimQuerySet


def write_report_file(report: Report) -> None:
    """Write the file beside its place and move it there whole; a failure leaves nothing behind."""
    claims = ClaimFilter(QueryDict(report.query), report.asked_by).queryset()
    at = timezone.now()
    report.begin(total=claims.shareable().order_by().count(), process=_process())
    tally = RowCount()
    whole = in_store(report.file_name, in_form(claims, report.form, report.site, tally), tally)
    Distribution.remember(
        channel_of(report.form), tally.claims, at=at, user=report.asked_by, asked=report.query
    )
    report.finish(rows=whole.rows, size=whole.size, sha256=whole.sha256)


def in_form(claims: ClaimQuerySet, form: str, site: str, tally: RowCount) -> Iterator[bytes]:
    """The claims in one of the forms that a report has; plain CSV for an unknown one."""
    if form == Report.Form.JSON_LINES:
        return as_json_lines(claims, site, tally)
    return as_csv(claims, site, DIALECTS.get(form), tally)


def channel_of(form: str) -> Channel:
    return Channel.JSON_LINES if form == Report.Form.JSON_LINES else Channel.CSV


def _process() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return int(cursor.fetchone()[0])


def forget_expired() -> int:
    """Take away what is kept no longer, the file first; return how many."""
    reports = list(Report.objects.expired())
    for report in reports:
        forget_file(report.file_name)
        for part in report.path.parent.glob(f".{report.path.name}.*.part"):
            part.unlink(missing_ok=True)  # of a worker that was killed
        report.delete()
    return len(reports)
