"""Where allauth asks how this newsroom wants it."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.internal import ratelimit
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils.translation import ngettext

from newsroom.people.language import keep_language

if TYPE_CHECKING:
    from newsroom.people.models import User

logger = logging.getLogger(__name__)


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Nobody signs up by themselves; who guesses passwords is told how long to wait."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        answer: HttpResponse = super().post_login(request, user, **kwargs)
        return keep_language(answer, user.language)

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        try:
            super().pre_authenticate(request, **credentials)
        except ValidationError as error:
            key = self._get_login_attempts_cache_key(request, **credentials)
            raise ValidationError(_told(_seconds_to_wait(request, key))) from error

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        try:
            super().send_mail(template_prefix, email, context)
        except OSError:  # what was asked for is done; a mail server that is away undoes nothing
            logger.exception("A mail could not be sent")


def _seconds_to_wait(request: HttpRequest, key: str) -> int:
    """Until the next try is let through, by whichever limit is exhausted."""
    wait = 0.0
    for rate in ratelimit.get_rates(app="allauth.account", action="login_failed"):
        stamps = cache.get(
            ratelimit.get_cache_key(
                request, app="allauth.account", action="login_failed", rate=rate, key=key
            ),
            [],
        )
        recent = sorted(stamp for stamp in stamps if stamp > time.time() - rate.duration)
        if len(recent) >= rate.amount:
            wait = max(wait, recent[-rate.amount] + rate.duration - time.time())
    return max(1, round(wait))


def _told(seconds: int) -> str:
    if seconds <= 90:
        return ngettext(
            "Too many wrong passwords. Wait %(number)d second, then try again.",
            "Too many wrong passwords. Wait %(number)d seconds, then try again.",
            seconds,
        ) % {"number": seconds}
    minutes = -(-seconds // 60)
    return ngettext(
        "Too many wrong passwords. Wait %(number)d minute, then try again.",
        "Too many wrong passwords. Wait %(number)d minutes, then try again.",
        minutes,
    ) % {"number": minutes}
