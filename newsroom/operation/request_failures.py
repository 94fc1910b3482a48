"""What is answered when a request fails: 503 and »come again« while the database is away or does
not get to it, else 500.
"""

from __future__ import annotations

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from psycopg_pool import PoolTimeout

from claims.jobs.job_failures import is_temporary
from claims.models.base.file_store import StoreAwayError

RETRY_AFTER = 5  # seconds
# The connection was lost or there was none, a lock or a statement took too long, two transactions
# were in each other's way, the store of files was away: the same request may well succeed a little
# later.
PASSING_BY = (OperationalError, InterfaceError, PoolTimeout, StoreAwayError)


def show_failure(request: HttpRequest) -> HttpResponse:
    """Django's handler500, called while the exception is being handled.

    It asks neither database nor session, so that it cannot fail for the same reason.
    """
    if is_temporary(sys.exc_info()[1], PASSING_BY):
        return HttpResponse(
            render_to_string("503.html"), status=503, headers={"Retry-After": RETRY_AFTER}
        )
    return HttpResponse(render_to_string("500.html"), status=500)
