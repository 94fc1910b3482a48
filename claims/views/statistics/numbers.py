"""The desk's numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from claims.display.numbers import PERIODS, USUAL_PERIOD, decisions_by, time_to_verdict
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_numbers(request: HtmxRequest) -> HttpResponse:
    """Decisions a day and the time to a verdict; by person for chief editors, to everybody else
    their own alone.
    """
    asked = request.GET.get("days", "")
    days = int(asked) if asked in map(str, PERIODS) else USUAL_PERIOD
    user = editor(request)
    is_chief = user.has_perm("claims.approve_claim")
    charts = [
        (
            "person",
            _("Decisions by person") if is_chief else _("Your decisions"),
            decisions_by("person", days, None if is_chief else user),
        ),
        ("outlet", _("Decisions by outlet"), decisions_by("outlet", days)),
        ("speaker", _("Decisions by speaker"), decisions_by("speaker", days)),
    ]
    context = {
        "charts": charts,
        "waits": time_to_verdict(days),
        "days": days,
        "periods": PERIODS,
    }
    return render(request, "numbers/numbers.html", context)
