"""Who comes in by which token, and what for."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from ninja.security import HttpBearer

from api.models import ApiToken, TokenUse
from api.problems import BAD_TOKEN, MISSING_SCOPE, ProblemError

_NO_TOKEN = {"WWW-Authenticate": "Bearer"}
_BAD_TOKEN = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
_JSON = "application/json"


class Bearer(HttpBearer):
    """Lets in who brings a token with this scope, as the system that the token is of.

    Here as well: what has to be known before a body is read, its type and size.
    """

    def __init__(self, scope: str) -> None:
        super().__init__()
        self.scope = scope

    def __call__(self, request: HttpRequest) -> Any:
        token = super().__call__(request)
        if token is None:
            raise ProblemError(
                HTTPStatus.UNAUTHORIZED,
                "Send a token of the desk: Authorization: Bearer wortlaut_…",
                headers=_NO_TOKEN,
            )
        _check_body(request)
        return token

    def authenticate(self, request: HttpRequest, token: str) -> ApiToken:
        found = ApiToken.objects.of(token.strip()).select_related("system", "made_by").first()
        if found is None or not found.is_good:
            raise ProblemError(
                HTTPStatus.UNAUTHORIZED, _why_not(found), kind=BAD_TOKEN, headers=_BAD_TOKEN
            )
        if wait := TokenUse.count(found):
            raise ProblemError(
                HTTPStatus.TOO_MANY_REQUESTS,
                f"This token may make {found.per_minute} requests a minute.",
                headers={"Retry-After": str(wait)},
            )
        if not found.may(self.scope):
            raise ProblemError(
                HTTPStatus.FORBIDDEN,
                f"This needs a token for {self.scope}, made by somebody who has that right.",
                kind=MISSING_SCOPE,
                scope=self.scope,
            )
        # the history's middleware hears this: what is done is that system's
        request.user = found.system
        return found


def _why_not(token: ApiToken | None) -> str:
    if token is None:
        return "There is no such token."
    if token.revoked_at:
        return "This token was revoked."
    if not token.made_by.is_active:
        return "The person who made this token is locked out."
    return "This token has expired."


def _check_body(request: HttpRequest) -> None:
    if request.method != "POST":
        return
    if request.content_type != _JSON:
        raise ProblemError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"Send the body as {_JSON}.")
    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    if int(request.META.get("CONTENT_LENGTH") or 0) > limit:
        raise ProblemError(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"A body has at most {limit:,} bytes."
        )
