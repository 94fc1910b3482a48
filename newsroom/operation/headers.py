"""Headers of every answer: what a browser may not do with it, and that nobody keeps it."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

_OFF = (
    "accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen",
    "geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment",
    "picture-in-picture", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
# Passkeys are the one thing that the desk asks a browser for.
PERMISSIONS = ", ".join(
    [f"{name}=()" for name in _OFF]
    + ["publickey-credentials-get=(self)", "publickey-credentials-create=(self)"]
)


class HeadersMiddleware:
    """Whoever is logged in sees unpublished work: it stays in no cache, also not in the browser's,
    where the next one at the machine would find it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.get_response(request)
        answer.setdefault("Permissions-Policy", PERMISSIONS)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            answer.setdefault("Cache-Control", "private, no-store")
        return answer
