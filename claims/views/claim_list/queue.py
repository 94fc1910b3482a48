"""The claims of all articles, filtered, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from claims.claim_list.counts import gather_counts
from claims.claim_list.facets import FacetPanel
from claims.claim_list.filters import ClaimFilter
from claims.claim_list.keyset_pagination import Listing, Stretch
from claims.claim_list.staggered_order import Staggered, staggered_page
from claims.models import Claim, Report, SavedFilter
from claims.views.claim_list.bulk_actions import form_of
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def list_claims(request: HtmxRequest) -> HttpResponse:
    """The list that the address names; without any word in the address, the one that the user
    starts with.
    """
    user = editor(request)
    if not request.GET and (start := SavedFilter.start_of(user)):
        return redirect(f"{reverse('claims:queue')}?{start.query or 'state='}")
    claim_filter = ClaimFilter(request.GET, user)
    if _says_nothing(request):
        return redirect(f"{reverse('claims:queue')}?{claim_filter.address() or 'state='}")
    count, claims = gather_counts(claim_filter.queryset(), claim_filter.counted)
    waiting = claim_filter.cleaned_data.get("state") == Claim.State.PENDING
    if waiting and user.has_perm("claims.change_claim"):
        shown = staggered_page(claims, claim_filter.chosen_order, user, request.GET)
    else:
        shown = Staggered(Listing([Stretch(claims)], claim_filter.chosen_order).page(request.GET))
    query = claim_filter.address()
    context = {
        "filter": claim_filter,
        "narrowing": FacetPanel.of(claim_filter, user),
        "page": shown.page,
        "shown": shown,
        "count": count,
        "query": query,
        "listed": "&".join(
            filter(None, (query, shown.begins and urlencode({"from": shown.begins})))
        ),
        "forms": Report.Form.choices,
    }
    return render(
        request,
        "claims/claim_list/queue.html",
        context | form_of(request, claim_filter.offers.people),
    )


def _says_nothing(request: HttpRequest) -> bool:
    """Whether the address has fields that narrow nothing, as a form sends all it has; »state=«
    alone says that nothing is to be narrowed.
    """
    return len(request.GET) > 1 and "" in request.GET.values()


def without_page(request: HttpRequest) -> str:
    """What the address says but the page, for the links to other pages of a list."""
    query = request.GET.copy()
    for key in ("before", "after"):
        query.pop(key, None)
    for key in [key for key, value in query.items() if not value]:
        del query[key]
    return query.urlencode()
