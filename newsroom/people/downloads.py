"""Who took what out of the desk, as deeds."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from newsroom.people.models import Deed

VERBS = {
    "claims:export": "exported",
    "claims:report_file": "exported",
    "export_erasable": "exported",
    "api:get_export_file": "exported",
    "claims:source_file": "downloaded",
    "claims:snapshot_file": "downloaded",
}


class DownloadMiddleware:
    """Notes every file that leaves by one of these pages, once its answer is on its way."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.get_response(request)
        match = request.resolver_match
        verb = match and VERBS.get(match.view_name)
        if verb and answer.status_code == 200 and request.user.is_authenticated:
            Deed.note(verb, by=request.user, detail=request.get_full_path())
        return answer
