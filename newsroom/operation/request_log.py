"""A number for each request, in every line that is logged for it, and a line for its end.

Lines hold numbers of accounts and no names, and paths without their query: what somebody searched
for is nobody's business.
"""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Callable
from contextvars import ContextVar

from django.http import HttpRequest, HttpResponse

access = logging.getLogger("wortlaut.access")
_number: ContextVar[str] = ContextVar("request_id", default="-")
_GIVEN = re.compile(r"[A-Za-z0-9-]{8,64}")
HEADER = "X-Request-ID"


class RequestNumber(logging.Filter):
    """Puts the number of the request on each line."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = _number.get()
        return True


class RequestLogMiddleware:
    """Takes the proxy's number for a request, or gives one, and logs how it went."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get(HEADER, "")
        number = given if _GIVEN.fullmatch(given) else uuid.uuid4().hex
        token = _number.set(number)
        begun = time.perf_counter()
        try:
            answer = self.get_response(request)
            answer[HEADER] = number
            self._log(request, answer, time.perf_counter() - begun)
            return answer
        finally:
            _number.reset(token)

    def _log(self, request: HttpRequest, answer: HttpResponse, seconds: float) -> None:
        if access.isEnabledFor(logging.INFO):
            user = getattr(request, "_cached_user", None)  # never asked for only to log it
            facts = {
                "method": request.method,
                "path": request.path,
                "status": answer.status_code,
                "milliseconds": round(seconds * 1000, 1),
                "user": getattr(user, "pk", None),
            }
            access.info(
                "%(method)s %(path)s %(status)s %(milliseconds)s ms user %(user)s",
                facts,
                extra=facts,
            )
