"""One list of one's day, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.review.day import day_page, list_named
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
def show_day_list(request: HtmxRequest, name: str) -> HttpResponse:
    """Page by page: claims by the day they are due, what is told of them the newest first."""
    day_list = list_named(name)
    if day_list is None:
        raise Http404
    page = day_page(day_list, editor(request), request.GET)
    return render(request, "day/list.html", {"day_list": day_list, "page": page})
