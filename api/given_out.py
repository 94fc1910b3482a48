"""Who got which claims through the interface: the system, and which of its tokens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, cast

from django.http import HttpRequest

from api.models import ApiToken
from claims.models import Channel, Distribution


def remember(request: HttpRequest, claims: Iterable[int], at: dt.datetime) -> None:
    """Note what an answer carries, as of ``at``, the moment before it was read."""
    token = cast("ApiToken", cast("Any", request).auth)
    Distribution.remember(
        Channel.INTERFACE, claims, at=at, user=token.system, recipient=f"{token.hint}…"
    )
