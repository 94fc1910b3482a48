"""What one decided last, with a way back for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import (
    HttpResponseClientRedirect,
    HttpResponseClientRefresh,
    reswap,
    retarget,
)

from claims.models import StaleClaimError
from claims.review.recent_decisions import (
    DecisionUndone,
    recent_decisions,
    undo_decision,
    undo_last_decision,
)
from claims.views.responses import answer, editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.change_claim", raise_exception=True)
def list_decisions(request: HtmxRequest) -> HttpResponse:
    """The last fifty; htmx gets them for the panel."""
    template = "claims/review/_decisions.html" if request.htmx else "claims/review/decisions.html"
    return render(request, template, {"decisions": recent_decisions(editor(request))})


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def undo_recent(request: HtmxRequest) -> HttpResponse:
    """The decision that is named, or the last one since the log-in; leads to its claim."""
    by = editor(request)
    try:
        undone = (
            undo_decision(by, request.POST["decision"])
            if "decision" in request.POST
            else undo_last_decision(by, by.last_login)
        )
    except ValidationError as error:
        return _say(request, error.messages[0])
    except StaleClaimError:
        return _say(request, _("Later changes rest on this one. Undo those first."))
    except PermissionDenied:
        return _say(request, _("This takes a chief editor."))
    if undone is None:
        return _say(request, _("Nothing is left to undo since you logged in."))
    return _lead_there(request, undone)


def _lead_there(request: HtmxRequest, undone: DecisionUndone) -> HttpResponse:
    claim, decision = undone.claim.standing, undone.decision
    shown = request.POST.get("shown", "").split()
    if request.htmx and str(claim.pk) in shown and not decision.is_of_many:
        response = answer(request, claim, undone.said, moved=_is_moved(undone))
        return (
            response
            if "HX-Retarget" in response
            else reswap(retarget(response, f"#claim-{claim.pk}"), "outerHTML")
        )
    messages.success(request, undone.said)
    place = claim.get_absolute_url()
    if decision.is_of_many and decision.change_set:
        if request.htmx and str(claim.pk) in shown:
            return HttpResponseClientRefresh()
        place = reverse("claims:change", args=[decision.change_set.pk])
    return HttpResponseClientRedirect(place) if request.htmx else redirect(place)


def _is_moved(undone: DecisionUndone) -> bool:
    return bool(undone.claim.rearranged) or undone.decision.words_changed


def _say(request: HtmxRequest, said: str) -> HttpResponse:
    if request.htmx:
        return reswap(render(request, "claims/_said.html", {"said": said}), "none")
    messages.info(request, said)
    return redirect("claims:decisions")
