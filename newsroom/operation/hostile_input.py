"""What no form of the desk can mean and the database cannot hold, refused before it gets there."""

from __future__ import annotations

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, QueryDict

NUL = "\0"


class HostileInputMiddleware:
    """A NUL in the path, the query or a form field is answered with 400."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *view: object) -> None:
        # Here and not earlier: the view may have said how uploads are to be taken in.
        if NUL in request.path or _holds_nul(request.GET) or _holds_nul(request.POST):
            raise BadRequest("A NUL is no letter.")


def _holds_nul(fields: QueryDict) -> bool:
    return any(
        NUL in name or any(NUL in value for value in values if isinstance(value, str))
        for name, values in fields.lists()
    )
