"""Where the newsroom requires a second factor, nothing else is to be had before there is one."""

from __future__ import annotations

from collections.abc import Callable

from allauth.mfa.adapter import get_adapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

OPEN = ("/account/", "/logout/", "/i18n/", "/static/", "/healthz", "/api/")


class SecondFactorMiddleware:
    """Sends who has none to where one is set up."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if self._is_missing(request):
            messages.warning(
                request, _("This newsroom requires a second factor. Set one up to go on.")
            )
            return redirect("mfa_index")
        return self.get_response(request)

    def _is_missing(self, request: HttpRequest) -> bool:
        return (
            settings.WORTLAUT_SECOND_FACTOR == "required"
            and not request.path.startswith(OPEN)
            and request.user.is_authenticated
            and not get_adapter().is_mfa_enabled(request.user)
        )
