"""The claims of all articles, filtered, a page at a time."""

from __future__ import annotations

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.counting import gather
from claims.filtering import ClaimFilter
from claims.models import Report
from claims.paging import Listing

from .answering import editor


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def list_claims(request: HttpRequest) -> HttpResponse:
    claim_filter = ClaimFilter(request.GET, editor(request))
    count, claims = gather(claim_filter.queryset(), claim_filter.counted)
    context = {
        "filter": claim_filter,
        "page": Listing([claims], claim_filter.chosen_order).page(request.GET),
        "count": count,
        "query": without_page(request),
        "forms": Report.Form.choices,
    }
    return render(request, "claims/queue.html", context)


def without_page(request: HttpRequest) -> str:
    """The filters as they stand in the address, for the links to other pages and for the export."""
    query = request.GET.copy()
    for key in ("before", "after"):
        query.pop(key, None)
    for key in [key for key, value in query.items() if not value]:
        del query[key]
    return query.urlencode()
