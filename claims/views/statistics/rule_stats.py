"""The rules of the extraction, judged by the desk's decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.display.rule_stats import records_of_rules

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def list_rules(request: HtmxRequest) -> HttpResponse:
    return render(request, "claims/statistics/rules.html", {"records": records_of_rules()})
