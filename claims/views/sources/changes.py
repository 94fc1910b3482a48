"""Adding a source, and correcting what is said of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.models import Source, StaleSourceError
from claims.sources.forms import AddSourceForm, CorrectSourceForm
from claims.sources.history import changes_of_source
from claims.sources.uploads import limit
from claims.views.responses import editor, version_seen
from record_versions.conflict_page import conflict_page

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_http_methods(["GET", "POST"])
@permission_required("claims.add_source", raise_exception=True)
def add_source(request: HtmxRequest) -> HttpResponse:
    form = AddSourceForm(request)
    if request.method == "POST" and form.is_valid():
        source, is_new = form.save(editor(request))
        messages.success(
            request,
            _("Source added.")
            if is_new
            else _("This source is on record already; it stays as it is."),
        )
        return redirect(source)
    return render(
        request,
        "claims/sources/add_source.html",
        {"form": form, **limit()},
        status=422 if form.errors else 200,
    )


@require_http_methods(["GET", "POST"])
@permission_required("claims.change_source", raise_exception=True)
def correct_source(request: HtmxRequest, pk: int) -> HttpResponse:
    source = get_object_or_404(Source, pk=pk)
    form = CorrectSourceForm(source, request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            form.save(seen=version_seen(request))
        except StaleSourceError as stale:
            shown = {"source": stale.current, "form": form}
            page = "claims/sources/source_conflict.html"
            return conflict_page(request, stale, page, changes_of_source, **shown)
        messages.success(request, _("Source corrected."))
        return redirect(source)
    context = {"form": form, "source": source, "seen": request.POST.get("seen", source.version)}
    return render(
        request, "claims/sources/correct_source.html", context, status=422 if form.errors else 200
    )
