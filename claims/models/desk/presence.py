"""Who has an article open, and which waiting claims somebody was handed: rows that expire, and are
no history.
"""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from articles.models import Article


class Presence(models.Model):
    """Somebody has the article open in one page, and said so last at ``seen_at``.

    A page that was left stays on record until it expires: a sign of life that was still on its way
    must not bring it back.
    """

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    visit = models.UUIDField(help_text="one opening of the page")
    seen_at = models.DateTimeField()
    left = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(name="presence_once", fields=["article", "user", "visit"])
        ]
        indexes: ClassVar = [models.Index(name="presence_by_age", fields=["seen_at"])]

    def __str__(self) -> str:
        return f"{self.user} – {self.article}"


class Handed(models.Model):
    """The claims that somebody's list of waiting ones showed last, and when."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    claims = ArrayField(models.BigIntegerField())
    handed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.user}: {len(self.claims)}"
