"""The page of archives: what is taken in, how far it is, and what became of each item."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from django.conf import settings
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import BadRequest
from django.db import transaction
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from claims.claim_list.newest_first import newest_page
from intake.batches.folders import article_files
from streams.file_intake import queue_file
from streams.file_report import report_rows
from streams.models import IntakeFile, IntakeLine

if TYPE_CHECKING:
    from newsroom.models import User

_VIEW, _ADD = "streams.view_intakefile", "streams.add_intakefile"
_SHOWN = 500  # files of the folder


@require_safe
@permission_required(_VIEW, raise_exception=True)
def list_archives(request: HttpRequest) -> HttpResponse:
    context = {
        "page": newest_page(IntakeFile.objects.all(), request.GET),
        "names": [name for name, _path in islice(_files(), _SHOWN)],
        "folder": settings.WORTLAUT_ARCHIVES,
    }
    return render(request, "streams/archives.html", context)


@require_POST
@permission_required(_ADD, raise_exception=True)
def add_archive(request: HttpRequest) -> HttpResponse:
    """Have the worker take in a file of the operator's folder. It is read there and not here, also
    for finding out whether the same bytes were taken in before.
    """
    path = dict(_files()).get(request.POST.get("name", ""))
    if path is None:
        raise BadRequest("There is no such file in the folder.")
    with transaction.atomic():
        file, is_new = IntakeFile.waiting(path, added_by=cast("User", request.user))
        if is_new:
            queue_file(file)
    return redirect("streams:archive", pk=file.pk)


@require_safe
@permission_required(_VIEW, raise_exception=True)
def show_intake_file(request: HttpRequest, pk: int) -> HttpResponse:
    """How far it is, with the items that failed or wait for an answer."""
    file = get_object_or_404(IntakeFile, pk=pk)
    fates = [IntakeLine.Fate.FAILED, IntakeLine.Fate.QUESTION]
    context = {"file": file, "page": newest_page(file.lines.filter(fate__in=fates), request.GET)}
    name = "_archive_progress" if request.htmx else "archive"  # type: ignore[attr-defined]
    return render(request, f"streams/{name}.html", context)


@require_safe
@permission_required(_VIEW, raise_exception=True)
def export_archive_report(request: HttpRequest, pk: int) -> StreamingHttpResponse:
    """The fate of each item as CSV."""
    file = get_object_or_404(IntakeFile, pk=pk)
    answer = StreamingHttpResponse(_lines(file), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="report-{file.pk}.csv"'
    return answer


class _Line:
    """What the csv module writes into, a line at a time."""

    def write(self, line: str) -> str:
        return line


def _lines(file: IntakeFile) -> Iterator[str]:
    table = csv.writer(_Line())
    for row in report_rows(file):
        yield cast("str", table.writerow(row))


def _files() -> Iterator[tuple[str, Path]]:
    """The files of the operator's folder, each with its name in it."""
    folder = Path(settings.WORTLAUT_ARCHIVES)
    if folder.is_dir():
        for path in article_files(folder):
            yield str(path.relative_to(folder)), path
