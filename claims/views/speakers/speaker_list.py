"""The list of speakers, with its filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from claims.claim_list.speaker_list import SpeakerFilter, page_of_speakers
from claims.views.claim_list.queue import without_page
from claims.views.responses import editor
from speakers.positions.position_checks import ending_positions, overlapping_positions

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("speakers.view_speaker", raise_exception=True)
def list_speakers(request: HtmxRequest) -> HttpResponse:
    speaker_filter = SpeakerFilter(request.GET, editor(request))
    context = {
        "filter": speaker_filter,
        "page": page_of_speakers(speaker_filter, request.GET),
        "query": without_page(request),
    }
    return render(request, "speakers/speakers.html", context)


@require_safe
@permission_required("speakers.view_speaker", raise_exception=True)
def list_positions(request: HtmxRequest) -> HttpResponse:
    """Positions that somebody has to look at."""
    today = timezone.localdate()
    context = {"ending": ending_positions(today), "overlapping": overlapping_positions()}
    return render(request, "speakers/positions.html", context)
