"""The page of the administration that takes an official list of members: a dry run first, by the
same rules as ``manage.py import_members``, then the import that it showed.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.decorators import permission_required
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from intake import Document, IntakeError
from intake.errors import NoArticleError, UnknownFormatError
from intake.formats.parliaments.people_lists import UNKNOWN
from speakers.admin.dry_run import dry_run_context, import_as_shown, problem_context
from speakers.models import Speaker
from speakers.record_files.import_files import enough_for_a_page
from speakers.record_files.record_import import RefusedError
from streams.member_lists import listed_members
from streams.problems import localized_problems

_LARGEST = 20 * 1024 * 1024  # bytes of all files together
_MOST_LEFT_OUT = 200


class _Files(forms.ClearableFileInput):
    allow_multiple_selected = True


class _FilesField(forms.FileField):
    """Any number of files, as Django's documents have it."""

    widget = _Files(attrs={"multiple": True})

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        return [super(_FilesField, self).clean(each, initial) for each in data or ()]


class MemberListForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("List"),
        help_text=gettext_lazy(
            "As the parliament publishes it: XML, JSON, a table as CSV, or a ZIP of them."
        ),
        widget=forms.FileInput(attrs={"accept": ".xml,.json,.csv,.tsv,.zip"}),
    )
    beside = _FilesField(
        label=gettext_lazy("Files beside it"),
        required=False,
        help_text=gettext_lazy(
            "For lists in several files: their parties, offices, organisations."
        ),
    )
    in_office = forms.BooleanField(
        label=gettext_lazy("Only who is in office or has a mandate today"),
        required=False,
        initial=True,
    )

    def clean(self) -> dict[str, Any]:
        files = [self.cleaned_data.get("file"), *self.cleaned_data.get("beside", ())]
        if sum(file.size for file in files if file) > _LARGEST:
            self.add_error("file", _("More than 20 MB; use manage.py import_members."))
        return self.cleaned_data


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required(["speakers.add_speaker", "speakers.change_speaker"], raise_exception=True)
def import_member_list(request: HttpRequest) -> HttpResponse:
    """Ask for a list (GET), show what it would do (POST with files), do it (POST with what was
    shown).
    """
    if request.method != "POST":
        return _show(request, form=MemberListForm())
    if "seal" in request.POST:
        return _import_as_shown(request)
    form = MemberListForm(request.POST, request.FILES)
    if not form.is_valid():
        return _show(request, status=422, form=form)
    file = form.cleaned_data["file"].name
    try:
        return _show(request, **_dry_run(form.cleaned_data))
    except IntakeError as error:
        problem = {"problems": [_said(error)]}
    except RefusedError as refused:
        problem = problem_context(refused)
    return _show(request, status=422, form=form, file=file, **problem)


def _dry_run(given: dict[str, Any]) -> dict[str, Any]:
    file: UploadedFile[Any] = given["file"]
    # Their bytes, as a file that was read once is at its end, and a reader may ask for it again.
    beside = {each.name: each.read() for each in given["beside"]}
    document = Document(file.read(), name=file.name or "")
    listed = listed_members(document, beside.get, in_office=given["in_office"])
    records = enough_for_a_page(listed.records, command="import_members")
    left_out = listed.left_out
    return {
        **dry_run_context(records),
        "left_out": left_out[:_MOST_LEFT_OUT],
        "left_out_further": max(len(left_out) - _MOST_LEFT_OUT, 0),
    }


def _said(error: IntakeError) -> str:
    if not isinstance(error, UnknownFormatError | NoArticleError):
        return _(error.message) + (f" ({error.detail})" if error.detail else "")
    said = _("This is no list of people that Wortlaut reads.")
    hint = " ".join(localized_problems(error.detail)) if error.detail != UNKNOWN else ""
    return f"{said} ({hint})" if hint else said


def _import_as_shown(request: HttpRequest) -> HttpResponse:
    refusal = import_as_shown(request)
    if refusal is None:
        return HttpResponseRedirect(reverse("admin:speakers_speaker_changelist"))
    return _show(request, status=refusal.status, form=MemberListForm(), **refusal.context)


def _show(request: HttpRequest, *, status: int = 200, **context: Any) -> HttpResponse:
    shown = {
        **admin.site.each_context(request),
        "title": _("Import a list of members"),
        "opts": Speaker._meta,
        **context,
    }
    template = "admin/speakers/speaker/import_members.html"
    return TemplateResponse(request, template, shown, status=status)
