"""What was handed in under which Idempotency-Key, so that a second try makes no second article."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from articles.models import IncomingItem

LONGEST_KEY = 200


class RequestKey(models.Model):
    """Kept for as long as the item is."""

    system = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=LONGEST_KEY)
    body_sha256 = models.CharField(max_length=64)
    item = models.ForeignKey(IncomingItem, on_delete=models.CASCADE, related_name="+")

    class Meta:
        default_permissions = ()
        constraints: ClassVar = [
            models.UniqueConstraint(name="request_key_once", fields=["system", "key"])
        ]

    def __str__(self) -> str:
        return self.key
