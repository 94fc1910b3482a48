"""Lists of claims as files that the worker writes."""

from __future__ import annotations

import base64
from typing import Any, cast
from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from ninja.responses import Status
from pydantic import ConfigDict, Field

from api.application import api
from api.endpoints.claims import ClaimsNarrowed
from api.schemas.choices import ExportForm
from api.schemas.exports import ExportTold
from api.schemas.fields import Sent
from api.tokens.authentication import Bearer
from claims.models import Report
from claims.models.base.file_store import open_file

TAGS = ["exports"]
_TYPES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/jsonl; charset=utf-8"}
_FILE = {
    "responses": {
        200: {
            "description": "The file, whole",
            "headers": {
                "Repr-Digest": {"schema": {"type": "string"}, "description": "RFC 9530"},
                "X-Row-Count": {"schema": {"type": "integer"}},
            },
            "content": {
                media_type.partition(";")[0]: {"schema": {"type": "string"}}
                for media_type in _TYPES.values()
            },
        }
    }
}


class NarrowedExactly(ClaimsNarrowed):
    model_config = ConfigDict(strict=True, extra="forbid")


class ExportSent(Sent):
    filter: NarrowedExactly = Field(default_factory=lambda: NarrowedExactly.model_validate({}))
    form: ExportForm = "jsonl"


@api.post("/exports", response={202: ExportTold}, auth=Bearer("exports:write"), tags=TAGS)
def post_export(request: HttpRequest, response: HttpResponse, export: ExportSent) -> Any:
    """Have the claims written that the filter lets pass. The same once more, while it is being
    written, is the same file.
    """
    export.filter.to_filter("body")
    report = Report.ask(
        export.filter.query().urlencode(),
        export.form,
        by=cast("Any", request.user),
        site=request.build_absolute_uri("/").rstrip("/"),
    )
    response["Location"] = reverse("api:get_export", args=[report.pk])
    return Status(202, _told(report))


@api.get("/exports/{uuid:pk}", response=ExportTold, auth=Bearer("exports:write"), tags=TAGS)
def get_export(request: HttpRequest, pk: UUID) -> Any:
    """How far it is. Only the system that asked for it is answered."""
    return _told(get_object_or_404(Report, pk=pk, asked_by=cast("Any", request.user)))


@api.get("/exports/{uuid:pk}/file", auth=Bearer("exports:write"), tags=TAGS, openapi_extra=_FILE)
def get_export_file(request: HttpRequest, pk: UUID) -> FileResponse:
    """The file with its row count and hash; kept for a day."""
    done = Report.objects.filter(state=Report.State.DONE, asked_by=cast("Any", request.user))
    report = get_object_or_404(done, pk=pk)
    try:
        file = open_file(report.file_name)
    except FileNotFoundError as gone:
        raise Http404 from gone
    digest = base64.b64encode(bytes.fromhex(report.sha256)).decode()
    headers = {"X-Row-Count": str(report.total), "Repr-Digest": f"sha-256=:{digest}:"}
    return FileResponse(
        file,
        as_attachment=True,
        filename=f"claims.{report.extension}",
        content_type=_TYPES[report.extension],
        headers=headers,
    )


def _told(report: Report) -> dict[str, Any]:
    is_done = report.state == Report.State.DONE
    return {
        "id": report.pk,
        "state": report.state,
        "form": report.form,
        "asked_at": report.asked_at,
        "rows": report.total if is_done else None,
        "size": report.size,
        "sha256": report.sha256,
        "file": reverse("api:get_export_file", args=[report.pk]) if is_done else None,
    }
