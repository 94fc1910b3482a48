"""Whom an @name may mean, while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.models.base.mentions import suggested_people

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.change_claim", raise_exception=True)
def suggest_people(request: HtmxRequest) -> HttpResponse:
    """``before`` is the comment up to the cursor; without it the whole of it, ``text``."""
    before = request.GET.get("before") or request.GET.get("text", "")
    people = list(suggested_people(before[-200:]))
    return render(
        request, "claims/comments/_people.html", {"people": people, "is_begun": "@" in before}
    )
