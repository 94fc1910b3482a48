"""How a receiver knows that a message is the desk's: https://www.standardwebhooks.com, version 1.

A secret is derived from the desk's SECRET_KEY and kept nowhere, so that neither the database nor a
backup holds one.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.encoding import force_bytes

if TYPE_CHECKING:
    from api.models import Webhook

PREFIX = "whsec_"


def secret_of(webhook: Webhook) -> str:
    """What the receiver is given."""
    return PREFIX + base64.b64encode(_keys(webhook)[0]).decode()


def signed_headers(webhook: Webhook, identifier: str, moment: int, body: bytes) -> dict[str, str]:
    """The headers of one try; ``moment`` in seconds since 1970."""
    signed = b".".join((identifier.encode(), str(moment).encode(), body))
    signatures = [
        "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
        for key in _keys(webhook)
    ]
    return {
        "webhook-id": identifier,
        "webhook-timestamp": str(moment),
        "webhook-signature": " ".join(signatures),
    }


def _keys(webhook: Webhook) -> list[bytes]:
    """Of its secrets and the desk's keys that count, the newest first."""
    desk = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return [
        hmac.digest(force_bytes(key), f"webhook {webhook.pk} {generation}".encode(), hashlib.sha256)
        for generation in webhook.generations
        for key in desk
    ]
