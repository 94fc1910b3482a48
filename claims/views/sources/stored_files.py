"""Snapshots and files of sources: asked for, and handed out to those who are logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from claims.models import Snapshot, Source, StoredFile
from claims.sources.snapshots import ask_for_snapshot, can_be_taken
from claims.views.responses import editor
from claims.views.sources.records import page_of_source

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest

_ENDINGS = {"application/warc": "warc.gz", "application/pdf": "pdf"}


@require_POST
@permission_required("claims.change_source", raise_exception=True)
def take_snapshot(request: HtmxRequest, pk: int) -> HttpResponse:
    """Queue a look at what the source says; one that is already queued will do."""
    source = get_object_or_404(Source.objects.select_related("file"), pk=pk)
    if not can_be_taken(source):
        raise Http404("nothing to look at")
    ask_for_snapshot(source, editor(request))
    if request.htmx:
        return render(request, "claims/sources/_snapshot.html", page_of_source(request, pk))
    return redirect(source)


@require_safe
@permission_required("claims.view_source", raise_exception=True)
def show_file(request: HtmxRequest, pk: int) -> FileResponse:
    """The document as it was uploaded."""
    source = get_object_or_404(Source.objects.select_related("file"), pk=pk)
    if source.file is None:
        raise Http404("no file")
    return _hand_out(source.file, source.file_name)


@require_safe
@permission_required("claims.view_source", raise_exception=True)
def show_archive(request: HtmxRequest, pk: int) -> FileResponse:
    """What a server answered, as a WARC file."""
    snapshot = get_object_or_404(Snapshot.objects.select_related("file"), pk=pk)
    if snapshot.file is None:
        raise Http404("no file")
    return _hand_out(
        snapshot.file, f"snapshot-{pk}.{_ENDINGS.get(snapshot.file.media_type, 'bin')}"
    )


def _hand_out(file: StoredFile, name: str) -> FileResponse:
    """Pictures are shown, all else is downloaded; nothing in it runs, whatever it is."""
    try:
        opened = file.open()
    except FileNotFoundError as error:
        raise Http404("the file is not there") from error
    response = FileResponse(
        opened, as_attachment=not file.is_picture, filename=name, content_type=file.media_type
    )
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, max-age=3600"
    return response
