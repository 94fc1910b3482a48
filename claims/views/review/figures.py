"""The figures that a speaker or a topic has on record, in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.claim_list.filters import ClaimFilter
from claims.comparison.figure_ledger import HEIGHT, READ, WIDTH, ledger_of
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest

_NARROWED_BY = ("speaker", "topic", "q")


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_figures(request: HtmxRequest) -> HttpResponse:
    """Of the claims that the list with the same query string shows: of a speaker, of a topic."""
    claims = ClaimFilter(request.GET, editor(request)).queryset()
    ledger = ledger_of(claims)
    # What everybody says about everything has no scale in common.
    is_narrowed = any(request.GET.get(name) for name in _NARROWED_BY)
    context = {
        "ledger": ledger,
        "charts": ledger.charts[:4] if is_narrowed else (),
        "width": WIDTH,
        "height": HEIGHT,
        "read": READ,
        "query": request.GET.urlencode(),
    }
    return render(request, "claims/comparison/figures.html", context)
