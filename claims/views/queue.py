"""The claims of all articles, filtered, a page at a time."""

from __future__ import annotations

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.filtering import ClaimFilter
from claims.paging import page_of_claims


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def list_claims(request: HttpRequest) -> HttpResponse:
    claim_filter = ClaimFilter(request.GET)
    page = page_of_claims(claim_filter.queryset(), request.GET)
    return render(request, "claims/queue.html", {"filter": claim_filter, "page": page, "query": _without_page(request)})


def _without_page(request: HttpRequest) -> str:
    """The filters as they stand in the address, for the links to other pages and for the export."""
    query = request.GET.copy()
    for key in ("before", "after"):
        query.pop(key, None)
    for key in [key for key, value in query.items() if not value]:
        del query[key]
    return query.urlencode()
