"""Records from a file and into one: the upload with its dry run, the import that it shows, the
export.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib.admin.options import IncorrectLookupParameters
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from speakers.admin.dry_run import dry_run_context, import_as_shown, problem_context
from speakers.record_files.import_files import records_uploaded
from speakers.record_files.record_import import RefusedError
from speakers.record_files.spreadsheet import COLUMNS, write_spreadsheet

if TYPE_CHECKING:
    from speakers.admin.records import SpeakerAdmin

_LARGEST = 20 * 1024 * 1024


class UploadForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy(
            "A table as CSV (UTF-8), or an export of Wikidata as JSON, named .json."
        ),
        widget=forms.FileInput(attrs={"accept": ".csv,.json,text/csv,application/json"}),
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > _LARGEST:
            raise forms.ValidationError(
                _("The file is larger than 20 MB; use manage.py import_speakers.")
            )
        return file


def import_records(model_admin: SpeakerAdmin, request: HttpRequest) -> HttpResponse:
    """Ask for a file (GET), show what it would do (POST with a file), do it (POST with what was
    shown).
    """
    if not (model_admin.has_change_permission(request) and model_admin.has_add_permission(request)):
        raise PermissionDenied
    if request.method == "POST" and "seal" in request.POST:
        return _import_as_seen(model_admin, request)
    form = UploadForm(request.POST, request.FILES) if request.method == "POST" else UploadForm()
    if form.is_bound and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            records = records_uploaded(file.name, file.read())
            return _show(model_admin, request, file=file.name, **dry_run_context(records))
        except RefusedError as refused:
            return _show(
                model_admin,
                request,
                status=422,
                form=UploadForm(),
                file=file.name,
                **problem_context(refused),
            )
    return _show(model_admin, request, status=422 if form.is_bound else 200, form=form)


def _import_as_seen(model_admin: SpeakerAdmin, request: HttpRequest) -> HttpResponse:
    refusal = import_as_shown(request)
    if refusal is None:
        return HttpResponseRedirect(reverse("admin:speakers_speaker_changelist"))
    shown = {} if refusal.status == 409 else {"form": UploadForm()}
    return _show(model_admin, request, status=refusal.status, **shown, **refusal.context)


def _show(
    model_admin: SpeakerAdmin, request: HttpRequest, *, status: int = 200, **context: Any
) -> HttpResponse:
    shown = {
        **model_admin.admin_site.each_context(request),
        "title": _("Import records"),
        "opts": model_admin.opts,
        "columns": COLUMNS,
        **context,
    }
    return TemplateResponse(request, "admin/speakers/speaker/import.html", shown, status=status)


def export_records(model_admin: SpeakerAdmin, request: HttpRequest) -> StreamingHttpResponse:
    """The records that the list shows by its filters, as CSV in the form that the import reads."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    try:
        shown = model_admin.get_changelist_instance(request).get_queryset(request)
    except IncorrectLookupParameters as error:
        raise BadRequest("The filters in the address are none of the list's.") from error
    records = (
        shown.prefetch_related("names", "positions", "accounts")
        .order_by("pk")
        .iterator(chunk_size=1000)
    )
    return StreamingHttpResponse(
        _lines(write_spreadsheet(records)),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="speakers.csv"'},
    )


class _Echo:
    """What csv.writer writes to, so that each row can be sent on at once."""

    def write(self, line: str) -> str:
        return line


def _lines(rows: Iterator[list[str]]) -> Iterator[str]:
    # Excel reads UTF-8 only behind a byte-order mark, which the import takes away.
    yield "\ufeff"
    yield from map(csv.writer(_Echo()).writerow, rows)
