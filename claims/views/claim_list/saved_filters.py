"""Filters kept under a name, and how many claims each of them and each single value shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from claims.claim_list.facets import FacetPanel
from claims.claim_list.filters import ClaimFilter
from claims.models import SavedFilter
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest

Act = Callable[["HtmxRequest", SavedFilter], str]


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def count_claims(request: HtmxRequest) -> HttpResponse:
    """The links that narrow a list, counted; htmx puts them where the list shows them without."""
    narrowing = FacetPanel.of(ClaimFilter(request.GET, editor(request)), editor(request)).count()
    template = (
        "claims/claim_list/_narrowing.jinja" if request.htmx else "claims/claim_list/counts.html"
    )
    return render(request, template, {"narrowing": narrowing})


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def count_further(request: HtmxRequest) -> HttpResponse:
    """The values that the list's links leave out, counted."""
    narrowing = FacetPanel.further(
        ClaimFilter(request.GET, editor(request)), editor(request)
    ).count()
    template = (
        "claims/claim_list/_facets.jinja"
        if request.htmx
        else "claims/claim_list/further_counts.html"
    )
    return render(request, template, {"narrowing": narrowing})


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def list_filters(request: HtmxRequest) -> HttpResponse:
    return render(request, "claims/claim_list/filters.html", _filters_of(request))


@require_POST
@permission_required("claims.view_claim", raise_exception=True)
def save_filter(request: HtmxRequest) -> HttpResponse:
    """Save what the list shows; the answer is the list's links, with the new one among them."""
    claim_filter = ClaimFilter(QueryDict(request.POST.get("query", "")), editor(request))
    problems: list[str] = []
    try:
        SavedFilter.keep(editor(request), request.POST.get("name", ""), claim_filter.address())
    except ValidationError as error:
        problems = error.messages
    if not request.htmx and not problems:
        messages.success(request, _("Saved."))
        # An address without any query would open the filter that the user starts with.
        return redirect(f"{reverse('claims:queue')}?{claim_filter.address() or 'state='}")
    narrowing = FacetPanel.of(claim_filter, editor(request)).count()
    context = {
        "narrowing": narrowing,
        "problems": problems,
        "typed": request.POST,
        "said": _("Saved."),
    }
    template = (
        "claims/claim_list/_narrowing_changed.html"
        if request.htmx
        else "claims/claim_list/counts.html"
    )
    return render(request, template, context, status=422 if problems else 200)


def changes_filter(act: Act) -> Callable[..., HttpResponse]:
    """Make a view of what is done to a saved filter that the user sees; the answer is the list of
    filters.
    """

    @require_POST
    @permission_required("claims.view_claim", raise_exception=True)
    @wraps(act)
    def view(request: HtmxRequest, pk: int) -> HttpResponse:
        # What the user does not see is not there: a 403 would tell of it.
        saved = get_object_or_404(SavedFilter.objects.seen_by(editor(request)), pk=pk)
        problems: list[str] = []
        said = ""
        try:
            said = act(request, saved)
        except ValidationError as error:
            problems = error.messages
        if not request.htmx and not problems:
            messages.success(request, said)
            return redirect("claims:filters")
        context = {
            **_filters_of(request),
            "problems": problems,
            "problem_of": saved.pk,
            "said": said,
        }
        template = (
            "claims/claim_list/_filters_changed.html"
            if request.htmx
            else "claims/claim_list/filters.html"
        )
        return render(request, template, context, status=422 if problems else 200)

    return view


@changes_filter
def rename_filter(request: HtmxRequest, saved: SavedFilter) -> str:
    _refuse_unless_changed_by(request, saved)
    saved.rename(request.POST.get("name", ""))
    return _("Renamed.")


@changes_filter
def delete_filter(request: HtmxRequest, saved: SavedFilter) -> str:
    _refuse_unless_changed_by(request, saved)
    saved.delete()
    return _("Deleted.")


@changes_filter
def start_with_filter(request: HtmxRequest, saved: SavedFilter) -> str:
    # Said, not toggled: a form that is sent twice counts once.
    starts = request.POST.get("start") == "yes"
    saved.start(editor(request), starts)
    return (
        _("Your list of claims now opens with it.")
        if starts
        else _("Your list of claims now opens with all claims.")
    )


@changes_filter
def share_filter(request: HtmxRequest, saved: SavedFilter) -> str:
    if not request.user.has_perm("claims.share_savedfilter"):
        raise PermissionDenied
    # Likewise.
    shared = request.POST.get("shared") == "yes"
    saved.share(shared)
    return _("Shared with the desk.") if shared else _("No longer shared.")


@changes_filter
def watch_filter(request: HtmxRequest, saved: SavedFilter) -> str:
    watched = request.POST.get("watched") == "yes"
    saved.watch(editor(request), watched)
    return (
        _("You are told of each claim that it finds from now on.")
        if watched
        else _("You are no longer told what it finds.")
    )


@changes_filter
def admit_with_filter(request: HtmxRequest, saved: SavedFilter) -> str:
    if not request.user.has_perm("claims.share_savedfilter"):
        raise PermissionDenied
    admits = request.POST.get("admits") == "yes"
    saved.admit(admits)
    return (
        _("What it shows reaches the queue from now on.")
        if admits
        else _("It no longer decides what reaches the queue.")
    )


def _refuse_unless_changed_by(request: HtmxRequest, saved: SavedFilter) -> None:
    if not SavedFilter.objects.changed_by(editor(request)).filter(pk=saved.pk).exists():
        raise PermissionDenied


def _filters_of(request: HtmxRequest) -> dict[str, object]:
    """Everybody's filters that the user sees, counted, and which of them the user may change."""
    narrowing = FacetPanel.of(ClaimFilter(QueryDict(), editor(request)), editor(request))
    # Only the filters are counted here; each facet would be a query of its own.
    narrowing.facets = []
    changeable = SavedFilter.objects.changed_by(editor(request)).values_list("pk", flat=True)
    return {"narrowing": narrowing.count(), "changeable": set(changeable)}
