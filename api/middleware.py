"""Around every request to the interface, outside of all that may answer it: whatever is no success
becomes problem details, and an answer that is known already is not sent again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers

from api.problems import MEDIA_TYPE, problem_answer

ROOT = "/api/"
_KEPT = ("Allow", "Retry-After", "WWW-Authenticate")
_DETAILS = {
    400: "The request cannot be understood.",
    403: "This is not allowed.",
    404: "There is nothing at this address.",
    405: "This method is not offered here; the header Allow names those that are.",
    413: "The request is too large.",
    500: "The desk failed; the operator's log has the details under this request's number.",
    503: "The desk does not get to it at the moment; come again later.",
}


class ApiMiddleware:
    """Leaves every other page of the desk alone."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(ROOT):
            return self.get_response(request)
        is_head = request.method == "HEAD"
        if is_head:
            request.method = "GET"
        answer = self.get_response(request)
        if answer.status_code >= 400:
            answer = _as_problem(answer)
        answer = _conditional(request, answer)
        if is_head and not answer.streaming:
            answer.content = b""
        return answer


def _as_problem(answer: HttpResponse) -> HttpResponse:
    if answer.headers.get("Content-Type", "").startswith(MEDIA_TYPE):
        return answer
    status = answer.status_code
    kept = {name: answer[name] for name in _KEPT if name in answer}
    return problem_answer(status, _DETAILS.get(status, answer.reason_phrase), headers=kept)


def _conditional(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    """With a tag of its content, which If-None-Match asks by; it stays in no shared cache."""
    patch_vary_headers(answer, ["Authorization"])
    if answer.status_code != 200 or answer.streaming or request.method != "GET":
        answer.headers["Cache-Control"] = "no-store"
        return answer
    digest = hashlib.sha256(answer.content).hexdigest()
    answer.headers["ETag"] = f'"{digest[:32]}"'
    answer.headers["Cache-Control"] = "private, no-cache"
    known = get_conditional_response(request, etag=answer.headers["ETag"], response=answer)
    return known or answer
