"""The claims that a list shows, as a file: at once, or written by the worker and fetched when it is
ready.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import BadRequest
from django.http import (
    FileResponse,
    Http404,
    HttpResponse,
    QueryDict,
)
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from articles.models import Article
from claims.claim_list.filters import ClaimFilter
from claims.export.annotations import SharedArticle, shared_article
from claims.export.background_reports import channel_of, in_form
from claims.export.claim_review import as_json
from claims.export.rows import RowCount
from claims.export.whole_file import in_memory_of_disk
from claims.models import Channel, Distribution, Report
from claims.models.base.file_store import open_file
from claims.models.desk.report import LONGEST_QUERY
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest

CONTENT_TYPES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/jsonl; charset=utf-8"}


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def export_claims(request: HtmxRequest) -> FileResponse:
    """The file with the same query string as the list, whole or not at all; ``dialect`` chooses
    another form of it.
    """
    extension = "jsonl" if request.GET.get("dialect") == Report.Form.JSON_LINES else "csv"
    claims = ClaimFilter(request.GET, editor(request)).queryset()
    tally, at = RowCount(), timezone.now()
    chunks = in_form(claims, request.GET.get("dialect", ""), _site(request), tally)
    # Written whole before the first byte goes out: a file that breaks off looks complete.
    file, whole = in_memory_of_disk(chunks, tally)
    asked = request.GET.urlencode()
    channel = channel_of(request.GET.get("dialect", ""))
    Distribution.remember(channel, tally.claims, at=at, user=editor(request), asked=asked)
    return FileResponse(
        file,
        as_attachment=True,
        filename=f"claims.{extension}",
        content_type=CONTENT_TYPES[extension],
        headers=whole.headers,
    )


@require_POST
@permission_required("claims.view_claim", raise_exception=True)
def prepare_report(request: HtmxRequest) -> HttpResponse:
    """Have the worker write the file, and go to where it can be fetched; or, with ``now``, to the
    file at once.
    """
    form = request.POST.get("dialect") or Report.Form.CSV
    query = QueryDict(request.POST.get("query", ""), mutable=True)
    if form not in Report.Form.values or len(query.urlencode()) > LONGEST_QUERY:
        raise BadRequest("There is no such form of a report, or the filter is too long.")
    if "now" in request.POST:
        query["dialect"] = form
        return redirect(f"{reverse('claims:export')}?{query.urlencode()}")
    return redirect(Report.ask(query.urlencode(), form, by=editor(request), site=_site(request)))


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_report(request: HtmxRequest, pk: UUID) -> HttpResponse:
    """How far the file is; htmx gets only that."""
    # Of others it is not even told that there is one.
    report = get_object_or_404(Report, pk=pk, asked_by=editor(request))
    template = "claims/statistics/_report.html" if request.htmx else "claims/statistics/report.html"
    return render(request, template, {"report": report})


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def download_report(request: HtmxRequest, pk: UUID) -> FileResponse:
    report = get_object_or_404(Report, pk=pk, asked_by=editor(request), state=Report.State.DONE)
    try:
        file = open_file(report.file_name)
    # It was taken away between the look at the record and this one.
    except FileNotFoundError as error:
        raise Http404("The file is kept no longer.") from error
    name = f"claims-{report.asked_at:%Y-%m-%d}.{report.extension}"
    return FileResponse(
        file, as_attachment=True, filename=name, content_type=CONTENT_TYPES[report.extension]
    )


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_annotations(request: HtmxRequest, pk: int) -> HttpResponse:
    """The article's accepted claims as W3C Web Annotations."""
    shared = _shared(request, pk, Channel.ANNOTATIONS)
    return _json_ld(shared.annotations())


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_quotations(request: HtmxRequest, pk: int) -> HttpResponse:
    """The article's accepted claims as schema.org Quotation and Claim."""
    shared = _shared(request, pk, Channel.QUOTATIONS)
    return _json_ld(shared.quotations())


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_article_text(request: HtmxRequest, pk: int) -> HttpResponse:
    """The plain text, to the letter as positions in it are counted."""
    article = get_object_or_404(Article.objects.shareable(), pk=pk)
    return HttpResponse(article.text, content_type="text/plain; charset=utf-8")


def _shared(request: HtmxRequest, pk: int, channel: Channel) -> SharedArticle:
    at = timezone.now()
    shared = shared_article(get_object_or_404(Article.objects.shareable(), pk=pk), _site(request))
    claims = [claim.pk for claim in shared.claims]
    Distribution.remember(channel, claims, at=at, user=editor(request))
    return shared


def _json_ld(document: dict[str, Any]) -> HttpResponse:
    return HttpResponse(as_json(document), content_type="application/ld+json")


def _site(request: HtmxRequest) -> str:
    return request.build_absolute_uri("/").rstrip("/")
