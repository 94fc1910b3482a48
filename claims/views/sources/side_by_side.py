"""A claim beside one of its sources, with the relation one click or key away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from claims.models import Evidence
from claims.sources.side_by_side import side_by_side
from claims.views.responses import card_of

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_beside(request: HtmxRequest, pk: int) -> HttpResponse:
    """The page; htmx gets the card with both texts, in the place of the claim's card."""
    shown = get_object_or_404(
        Evidence.objects.select_related(
            "claim__article", "claim__speaker", "source__post", "source__article"
        ),
        pk=pk,
    )
    card = card_of(shown.claim_id)
    context = {
        "card": card,
        "article": shown.claim.article,
        "evidence": shown,
        "beside": side_by_side(shown),
        "others": [other for other in card.offers if other.pk != shown.pk],
    }
    return render(
        request,
        "claims/comparison/_beside.html" if request.htmx else "claims/comparison/beside.html",
        context,
    )
