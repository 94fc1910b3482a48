"""Sources: the list, one of them, and what to choose from when one is linked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth.decorators import permission_required
from django.db.models import Count, Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from claims.claim_list.newest_first import newest_page
from claims.models import Evidence, Source
from claims.sources.filters import SourceFilter
from claims.sources.history import changes_of_source
from claims.sources.linking import code_of, suggest_records
from claims.sources.passages import parts_of, text_at, versions_of
from claims.sources.snapshots import can_be_taken
from claims.views.claim_list.queue import without_page

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.view_source", raise_exception=True)
def list_sources(request: HtmxRequest) -> HttpResponse:
    source_filter = SourceFilter(request.GET)
    confirmed = Count("evidence", filter=Q(evidence__state=Evidence.State.CONFIRMED))
    sources = source_filter.queryset().select_related("file").annotate(bears_on=confirmed)
    context = {
        "filter": source_filter,
        "page": newest_page(sources, request.GET),
        "query": without_page(request),
    }
    return render(request, "claims/sources/sources.html", context)


@require_safe
@permission_required("claims.view_source", raise_exception=True)
def show_source(request: HtmxRequest, pk: int) -> HttpResponse:
    return render(request, "claims/sources/source.html", page_of_source(request, pk))


@require_safe
@permission_required("claims.view_source", raise_exception=True)
def show_source_progress(request: HtmxRequest, pk: int) -> HttpResponse:
    """How far the snapshot is; once it is taken, what the source says comes along."""
    context = page_of_source(request, pk)
    if not request.htmx:
        return redirect(context["source"])
    latest = context["latest"]
    is_open = latest is not None and latest.is_open
    return render(
        request,
        "claims/sources/_snapshot.html" if is_open else "claims/sources/_snapshot_over.html",
        context,
    )


@require_safe
@permission_required("claims.view_source", raise_exception=True)
def suggest_sources(request: HtmxRequest) -> HttpResponse:
    """Options for the field in which a source or article on record is looked for."""
    words = request.GET.get("record", "").strip()
    found = suggest_records(words) if len(words) > 1 else []
    return render(
        request, "claims/sources/_records.html", {"codes": [code_of(record) for record in found]}
    )


def page_of_source(request: HtmxRequest, pk: int) -> dict[str, Any]:
    """All that the page of a source shows, and no more however often the source is used."""
    source = get_object_or_404(
        Source.objects.select_related("post__article", "article", "file", "added_by").defer(
            "article__text", "post__article__text"
        ),
        pk=pk,
    )
    text = text_at(source, request.GET.get("text", ""))
    evidence = source.evidence.exclude(state=Evidence.State.DISMISSED).select_related(
        "claim__article", "claim__speaker", "settled_by"
    )
    return {
        "source": source,
        "latest": source.snapshots.defer("text").first(),
        "can_be_taken": can_be_taken(source),
        "versions": versions_of(source),
        "text": text,
        "part": parts_of(text).part(request.GET.get("part", "")) if text else None,
        "page": newest_page(
            evidence.defer("claim__article__text", "claim__spans", "claim__reasons"), request.GET
        ),
        "changes": changes_of_source(source),
    }
