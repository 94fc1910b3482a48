"""One claim by itself: its card, the forms to change it, its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from claims.display.shown_claim import claim_on_record
from claims.views.opened_claim import choices_for, opened_card, told_changes
from claims.views.responses import SECTIONS, editor
from speakers.lookup.search import suggest_speakers_named

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_claim(request: HtmxRequest, pk: int) -> HttpResponse:
    """The claim's page; htmx gets the card, opened for changing, or closed with ``?closed``."""
    card = opened_card(pk)
    context = {"card": card, "article": card.claim.article}
    if request.htmx and "closed" in request.GET:
        return render(request, "claims/claim/_claim.jinja", context)
    wanted = request.GET.get("section", "")
    context |= choices_for(request, card.claim, wanted if wanted in SECTIONS else "")
    is_partial = request.htmx
    return render(
        request,
        "claims/claim/_claim_open.jinja" if is_partial else "claims/claim/claim.html",
        context,
    )


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_history(request: HtmxRequest, pk: int) -> HttpResponse:
    """For htmx the claim's history, which its opened card fetches; its page otherwise."""
    claim = claim_on_record(pk)
    if not request.htmx:
        return redirect(f"{reverse('claims:claim', args=[pk])}?section=history")
    changes = told_changes(claim, editor(request))
    return render(request, "claims/claim/_history.jinja", {"claim": claim, "changes": changes})


@require_safe
@permission_required("speakers.view_speaker", raise_exception=True)
def suggest_speakers(request: HtmxRequest) -> HttpResponse:
    """The kept records that the letters in the speaker's field may mean, each a button that sets
    it.
    """
    letters = request.GET.get("name", "").strip()
    found = suggest_speakers_named(letters) if len(letters) > 1 else []
    return render(
        request, "claims/speaker/_speakers.html", {"letters": letters, "suggestions": found}
    )
