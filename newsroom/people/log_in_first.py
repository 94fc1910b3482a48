"""Who is not logged in, or no longer: sent to the form, and back to a page that can be shown."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _


class LogInFirstMiddleware(LoginRequiredMiddleware):
    """Django's own, but for two requests that it would lead astray.

    htmx follows a redirect and would put the whole log-in page in a claim's place: it gets a 401,
    and what was typed stays. An address that only takes what a form sends shows nothing after the
    log-in: back it goes to the page with the form.
    """

    def handle_no_permission(  # type: ignore[override]
        self, request: HttpRequest, view_func: Any
    ) -> HttpResponseBase:
        if request.htmx:  # type: ignore[attr-defined]
            return HttpResponse(status=401)
        if request.method in ("GET", "HEAD"):
            return super().handle_no_permission(request, view_func)
        messages.warning(request, _("Not saved: you are logged out. Log in and do it once more."))
        return redirect_to_login(_page_of_form(request), settings.LOGIN_URL)


def _page_of_form(request: HttpRequest) -> str:
    """The desk's own page that the request came from, or the start page."""
    came_from = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(came_from, {request.get_host()}):
        return "/"
    place = urlsplit(came_from)
    return place._replace(scheme="", netloc="", fragment="").geturl() or "/"
