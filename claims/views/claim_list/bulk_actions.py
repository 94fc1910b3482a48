"""One action over many claims: its preview, its confirmation, how far it is, and its undoing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from claims.models import BulkChange
from claims.review import bulk_actions
from claims.review.assignment import colleague_names
from claims.review.change_sets import sample_of
from claims.views.responses import editor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.claim_list.people import Colleague
    from newsroom.pages.requests import HtmxRequest


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def preview_bulk(request: HtmxRequest) -> HttpResponse:
    try:
        change = bulk_actions.preview_bulk_change(request.POST, editor(request))
    except ValidationError as error:
        context = {
            "problems": error.messages,
            "typed": request.POST,
            "ticks": request.POST.getlist("claim"),
            **form_of(request),
        }
        template = "claims/_problems.jinja" if request.htmx else "claims/bulk/bulk.html"
        return render(request, template, context, status=422)
    return answer_bulk(request, change)


@require_safe
@permission_required("claims.change_claim", raise_exception=True)
def show_bulk(request: HtmxRequest, pk: int) -> HttpResponse:
    """The preview, how far the work is, or what came of it."""
    change = get_object_or_404(BulkChange.light, pk=pk, made_by=editor(request))
    return _show(request, change)


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def confirm_bulk(request: HtmxRequest, pk: int) -> HttpResponse:
    change = get_object_or_404(BulkChange.light, pk=pk, made_by=editor(request))
    bulk_actions.confirm_bulk_change(change, editor(request))
    return answer_bulk(request, change)


def form_of(request: HtmxRequest, people: Iterable[Colleague] | None = None) -> dict[str, object]:
    """What the form over many claims offers; ``people`` are those of the desk, if known."""
    allowed = [
        choice
        for choice in bulk_actions.CHOICES
        if choice != BulkChange.Action.REJECT or request.user.has_perm(bulk_actions.REJECT_RIGHT)
    ]
    return {"actions": allowed, "colleagues": colleague_names(people)}


def answer_bulk(request: HtmxRequest, change: BulkChange) -> HttpResponse:
    if not request.htmx:
        return redirect("claims:bulk", pk=change.pk)
    return _show(request, change)


def _show(request: HtmxRequest, change: BulkChange) -> HttpResponse:
    context = {"change": change, "sample": sample_of(change)}
    return render(
        request, "claims/bulk/_bulk.html" if request.htmx else "claims/bulk/bulk.html", context
    )
