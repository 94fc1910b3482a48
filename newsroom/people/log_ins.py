"""Log-ins and log-outs, good and bad, as deeds; without what was typed."""

from __future__ import annotations

import logging
from typing import Any

from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver

from newsroom.people.models import Deed, User

logger = logging.getLogger(__name__)


@receiver(user_logged_in)
def note_log_in(sender: object, user: User, **kwargs: Any) -> None:
    Deed.note("logged in", by=user)
    logger.info("User %s logged in", user.pk)


@receiver(user_logged_out)
def note_log_out(sender: object, user: User | None, **kwargs: Any) -> None:
    if user is not None:
        Deed.note("logged out", by=user)


@receiver(user_login_failed)
def note_failure(sender: object, credentials: dict[str, Any], **kwargs: Any) -> None:
    """Only whose account it was, if it is one: people type their password into the wrong field."""
    named = credentials.get("username") or credentials.get("email") or ""
    user = User.objects.filter(username__iexact=str(named).replace("\0", "")[:150]).first()
    Deed.note("log-in failed", about=user)
    logger.warning("A log-in failed (user %s)", user.pk if user else "unknown")
