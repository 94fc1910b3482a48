"""What is wrong with a request, as problem details (RFC 9457): the one form of every answer that is
no success.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.http import HttpResponse
from django.utils.encoding import force_str

MEDIA_TYPE = "application/problem+json"
KINDS = "urn:wortlaut:problem:"

#: What a program may tell apart beyond the status.
STALE, UNREADABLE, INVALID = "stale-version", "unreadable-body", "invalid-request"
BAD_TOKEN, MISSING_SCOPE = "invalid-token", "missing-scope"
REUSED_KEY = "reused-idempotency-key"


class ProblemError(Exception):
    """Ends a request with this problem; ``more`` are further members of the answer."""

    def __init__(
        self,
        status: HTTPStatus,
        detail: str,
        *,
        kind: str = "",
        headers: Mapping[str, str] | None = None,
        **more: Any,
    ) -> None:
        self.status, self.detail, self.kind = status, detail, kind
        self.headers, self.more = dict(headers or {}), more
        super().__init__(detail)


def problem_answer(
    status: int,
    detail: str,
    *,
    kind: str = "",
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> HttpResponse:
    return HttpResponse(
        problem_body(status, detail, kind=kind, **more),
        status=status,
        content_type=MEDIA_TYPE,
        headers=dict(headers or {}),
    )


def problem_body(status: int, detail: str, *, kind: str = "", **more: Any) -> bytes:
    body = {
        "type": f"{KINDS}{kind}" if kind else "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        **more,
    }
    return json.dumps(body, ensure_ascii=False, default=force_str).encode("utf-8", "replace")
