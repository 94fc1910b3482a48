"""The page of one speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from claims.claim_list.counts import gather_counts
from claims.claim_list.keyset_pagination import Listing, Stretch
from claims.claim_list.ordering import ORDERS, USUAL
from claims.display import speaker_profile
from claims.display.chart import chart_of
from claims.models import Claim, Report
from speakers.models import Speaker

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest

MOST_DISPUTED = 5


@require_safe
@permission_required("speakers.view_speaker", raise_exception=True)
def show_speaker(request: HtmxRequest, pk: int) -> HttpResponse:
    """Positions, accounts and claims; a merged record leads to the one that stands for it."""
    speaker = get_object_or_404(Speaker.objects.select_related("merged_into"), pk=pk)
    if speaker.merged_into:
        return redirect("claims:speaker", pk=speaker.standing.pk)
    if speaker.state != Speaker.State.CONFIRMED and not request.user.has_perm(
        "speakers.change_speaker"
    ):
        raise Http404("not kept, so not seen outside curation")
    count, claims = gather_counts(Claim.objects.filter(speaker=speaker))
    context = {
        "speaker": speaker,
        "count": count,
        "page": Listing([Stretch(claims)], ORDERS[USUAL]).page(request.GET),
        "chart": chart_of(speaker),
        "company": speaker_profile.company(speaker),
        "forms": Report.Form.choices,
        "query": f"speaker={speaker.pk}",
        "disputed": speaker_profile.disputed(speaker)[:MOST_DISPUTED],
    }
    return render(request, "speakers/speaker.html", context)
