"""One claim by itself: its card, the forms to change it, its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.views.responses import SECTIONS, card_with_article, choices_for, editor
from speakers.search import suggest_speakers_named

if TYPE_CHECKING:
    from newsroom.requests import HtmxRequest


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_claim(request: HtmxRequest, pk: int) -> HttpResponse:
    """The claim's page; htmx gets the card, opened for changing, or closed with ``?closed``."""
    card = card_with_article(pk)
    context = {"card": card, "article": card.claim.article}
    if request.htmx and "closed" in request.GET:
        return render(request, "claims/_claim.jinja", context)
    context |= choices_for(card.claim, editor(request))
    if (wanted := request.GET.get("section")) in SECTIONS:
        context["opened"] = wanted
    is_partial = request.htmx
    return render(
        request, "claims/_claim_open.jinja" if is_partial else "claims/claim.html", context
    )


@require_safe
@permission_required("speakers.view_speaker", raise_exception=True)
def suggest_speakers(request: HtmxRequest) -> HttpResponse:
    """The kept records that the letters in the speaker's field may mean, each a button that sets
    it.
    """
    letters = request.GET.get("name", "").strip()
    found = suggest_speakers_named(letters) if len(letters) > 1 else []
    return render(request, "claims/_speakers.html", {"letters": letters, "suggestions": found})
