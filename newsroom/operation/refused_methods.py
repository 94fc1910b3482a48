"""A page for who comes to an address that only takes what a form sends: from the history, by a
language chosen on the answer to a form, by a link that was copied from there.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

METHOD_NOT_ALLOWED = 405


class RefusedMethodMiddleware:
    """Django answers with the status alone; a person who asked gets words and a way on."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.get_response(request)
        if answer.status_code != METHOD_NOT_ALLOWED or request.method != "GET":
            return answer
        page = render(request, "405.html", status=METHOD_NOT_ALLOWED)
        page["Allow"] = answer["Allow"]
        return page
