"""Where a page may load from and send to, told with every answer."""

from __future__ import annotations

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from csp.utils import build_policy
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase


class ContentPolicyMiddleware(CSPMiddleware):
    """django-csp's own, but that the policy of the settings is put together once: it does so twice
    an answer. What an answer or a nonce says for itself is left to it. The desk has no policy that
    only reports, and no addresses without one.
    """

    _made: tuple[object, str] = (None, "")

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        nonce = getattr(request, "_csp_nonce", None)
        if settings.DEBUG or nonce or any(name.startswith("_csp_") for name in vars(response)):
            return super().process_response(request, response)
        response.headers.setdefault(HEADER, self._policy())
        return response

    def _policy(self) -> str:
        told = settings.CONTENT_SECURITY_POLICY
        if self._made[0] is not told:
            self._made = told, build_policy()
        return self._made[1]
