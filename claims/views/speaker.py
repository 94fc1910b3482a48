"""The page of one speaker."""

from __future__ import annotations

from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from claims import portrait
from claims.models import Claim, Report
from speakers.models import Speaker

PAGE_SIZE = 50


@require_safe
@permission_required("speakers.view_speaker", raise_exception=True)
def show_speaker(request: HttpRequest, pk: int) -> HttpResponse:
    """Positions, accounts and claims; a merged record leads to the one that stands for it."""
    speaker = get_object_or_404(Speaker.objects.select_related("merged_into"), pk=pk)
    if speaker.merged_into:
        return redirect("claims:speaker", pk=speaker.standing.pk)
    if speaker.state != Speaker.State.KEPT and not request.user.has_perm("speakers.change_speaker"):
        raise Http404("not kept, so not seen outside curation")
    claims = Claim.objects.filter(speaker=speaker)
    before = request.GET.get("before", "")
    page = claims.filter(pk__lt=int(before)) if before.isdecimal() else claims
    months = portrait.claims_by_month(speaker)
    context = {
        "speaker": speaker,
        "claims": page.select_related("article").defer("article__text").order_by("-pk")[:PAGE_SIZE],
        "page_size": PAGE_SIZE,
        "total": claims.count(),
        "months": months,
        "bars": portrait.bars(months),
        "chart_width": portrait.chart_width(months),
        "states": Claim.State.choices,
        "company": portrait.company(speaker),
        "forms": Report.Form.choices,
        "query": f"speaker={speaker.pk}",
        "disputed": portrait.disputed(speaker)[:PAGE_SIZE],
    }
    return render(request, "speakers/speaker.html", context)
